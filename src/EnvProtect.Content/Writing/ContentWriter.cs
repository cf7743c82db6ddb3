using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Writing;

/// <summary>Writes a dataset as content and data, in the form that editors write: issues, plans, campaigns and the tables they need.</summary>
public static class ContentWriter
{
    /// <summary>Writes below the two folders; existing files of the same name are replaced.</summary>
    public static void Write(Dataset dataset, string contentDirectory, string dataDirectory)
    {
        foreach (var plan in dataset.Plans) Pair(contentDirectory, $"plans/{plan.Id}/_plan", PlanWriter.Chinese(plan), Translation(plan.Title, plan.Summary));
        foreach (var campaign in dataset.Campaigns) Pair(contentDirectory, $"tasks/{campaign.Id}/_campaign", Campaign(campaign), Translation(campaign.Title, campaign.Summary));
        Parallel.ForEach(dataset.Issues, issue => Pair(contentDirectory, PathOf(issue), IssueWriter.Chinese(issue), IssueWriter.English(issue)));
        Tables(dataset, dataDirectory);
    }

    /// <summary>Where an issue's file stands, below the content folder and without its ending.</summary>
    /// <exception cref="ArgumentException">The issue lacks what its place derives from.</exception>
    public static string PathOf(Issue issue) => issue switch
    {
        { PlanId: { } plan } => $"plans/{plan}/{issue.Id[(plan.Length + 1)..]}",
        { CampaignId: { } campaign } => $"tasks/{campaign}/{issue.Id[(campaign.Length + 1)..]}",
        { Received: { } received } => $"cases/{received.Year.ToString(CultureInfo.InvariantCulture)}/{issue.Id}",
        _ => $"cases/{issue.StatusAsOf.Year.ToString(CultureInfo.InvariantCulture)}/{issue.Id}",
    };

    private static string Campaign(Model.Mechanisms.Campaign campaign) => new FrontMatter()
        .Code("kind", "campaign")
        .Code("area", campaign.AreaCode)
        .Items("units", campaign.UnitIds)
        .Date("from", campaign.From)
        .Date("to", campaign.To)
        .Code("source", FrontMatter.Source(campaign.Source))
        .Text("title", campaign.Title.Zh)
        .Text("summary", campaign.Summary.Zh)
        .ToString();

    private static string? Translation(LocalizedText title, LocalizedText summary) => title.En is null || summary.En is null
        ? null
        : new FrontMatter().Text("title", title.En).Text("summary", summary.En).ToString();

    private static void Pair(string directory, string path, string chinese, string? english)
    {
        var full = Path.Combine(directory, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        WholeFile.Write(full + ".md", chinese);
        if (english is not null) WholeFile.Write(full + ".en.md", english);
    }

    private static void Tables(Dataset dataset, string directory)
    {
        Directory.CreateDirectory(directory);
        Table(directory, "areas.csv", TableForms.Areas, dataset.Areas,
            area => [area.Code, area.Name.Zh, area.Name.En, Lists.AreaLevels.Code(area.Level), area.ParentCode, string.Join(';', area.Aliases), area.ValidFrom?.ToString(), area.ValidTo?.ToString()]);
        Table(directory, "units.csv", TableForms.Units, dataset.Units,
            unit => [unit.Id, unit.Name.Zh, unit.Name.En, Lists.UnitKinds.Code(unit.Kind), unit.AreaCode, unit.SuccessorId, string.Join(';', unit.Aliases)]);
        Table(directory, "sources.csv", TableForms.Sources, dataset.Sources, SourcesCsv.Cells);
        Table(directory, "indicators.csv", TableForms.Indicators, dataset.Indicators,
            indicator => [indicator.Code, indicator.Name.Zh, indicator.Name.En, indicator.UnitOfMeasure.Zh, indicator.UnitOfMeasure.En, Lists.Directions.Code(indicator.Direction), Text(indicator.Precision), indicator.Definition?.Zh, indicator.Definition?.En, indicator.Standard]);
        Table(directory, "sites.csv", TableForms.Sites, dataset.Sites,
            site => [site.Id, site.Name.Zh, site.Name.En, Lists.SiteKinds.Code(site.Kind), site.AreaCode, site.Chief?.Zh, site.Chief?.En, site.Source.SourceId, site.Source.Locator]);
        if (!dataset.Standards.IsEmpty)
        {
            Table(directory, "standards.csv", TableForms.Standards, dataset.Standards,
                limit => [limit.Standard, Lists.StandardKinds.Code(limit.Kind), Day(limit.ValidFrom), Day(limit.ValidTo), limit.Item, Lists.Statistics.Code(limit.Statistic), Text(limit.Grade), Text(limit.Least), Text(limit.Most)]);
        }

        if (dataset.Settings.IsMadeUp) WholeFile.Write(Path.Combine(directory, "settings.yaml"), "madeUp: true\n");
        Directory.CreateDirectory(Path.Combine(directory, "observations"));
        Table(Path.Combine(directory, "observations"), "observations.csv", TableForms.Observations, dataset.Observations,
            observation =>
            [
                observation.IndicatorCode, observation.AreaCode, observation.SiteId, Moment(observation.ObservedAt) ?? Day(observation.From), observation.ObservedAt is null ? Day(observation.To) : null, Text(observation.Value), Text(observation.Numerator), Text(observation.Denominator),
                observation.Flag, observation.IsPreliminary ? "true" : null, observation.Printed, observation.Source.SourceId, observation.Source.Locator,
            ]);
    }

    private static void Table<T>(string directory, string name, TableForm form, IEnumerable<T> records, Func<T, string?[]> cells)
    {
        using var csv = CsvWriter.ToFile(Path.Combine(directory, name), new CsvWriterOptions { NewLine = "\n" });
        WriteRow(form.Columns.Names);
        foreach (var record in records) WriteRow(cells(record));

        void WriteRow(IEnumerable<string?> row)
        {
            foreach (var cell in row) csv.WriteField(cell);
            csv.EndRecord();
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // In the time of China, which editors write.
    private static string? Moment(DateTimeOffset? moment) =>
        moment?.ToOffset(ChinaTime.Offset).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
