using System.Globalization;
using AngleSharp.Html.Parser;
using EnvProtect.Content;
using EnvProtect.Database.Writing;
using EnvProtect.Model;
using EnvProtect.Model.Register;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site;
using EnvProtect.Tests.Api;
using Microsoft.Data.Sqlite;

namespace EnvProtect.Tests.Indicators;

/// <summary>A generated station: its years computed anew from the file, and the same totals in file, dataset, API and page.</summary>
public sealed class GeneratedStationTest(GeneratedStationTest.Generated generated) : IClassFixture<GeneratedStationTest.Generated>
{
    private const string Station = "sample-station-0001";

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private Dataset Data => generated.Dataset;

    [Theory]
    [InlineData("pm25", 95, 75)]
    [InlineData("pm10", 95, 150)]
    [InlineData("no2", 98, 80)]
    [InlineData("so2", 98, 150)]
    public void Yearly_means_and_percentiles_are_those_of_the_file(string indicator, int percent, double limit)
    {
        // From the text of the file and with nothing of the register but the flags that it publishes.
        var days = Hours(indicator).GroupBy(hour => hour.At.Date).Where(day => day.Count() >= 20).Select(day => (Day: day.Key, Mean: Math.Round(day.Average(hour => hour.Value), MidpointRounding.ToEven)))
            .Where(day => day.Day.Year == 2023).ToList();
        var sorted = days.Select(day => day.Mean).Order().ToList();
        var rank = (sorted.Count - 1) * percent / 100.0;
        var below = (int)rank;
        var percentile = sorted[below] + ((sorted[Math.Min(below + 1, sorted.Count - 1)] - sorted[below]) * (rank - below));

        var mean = Data.Monitoring.Years.Single(year => (year.SiteId, year.IndicatorCode, year.Year, year.Statistic) == (Station, indicator, 2023, Statistic.Year));
        var highest = Data.Monitoring.Years.Single(year => (year.SiteId, year.IndicatorCode, year.Year, year.Statistic) == (Station, indicator, 2023, Statistic.YearPercentile));
        Assert.Equal(days.Count, mean.ValidDays);
        Assert.Equal(Math.Round(days.Average(day => day.Mean), MidpointRounding.ToEven), (double)mean.Value);
        Assert.Equal(Math.Round(percentile, 9) is var exact ? Math.Round(exact, MidpointRounding.ToEven) : 0, (double)highest.Value);
        var isValid = days.Count >= 324 && Enumerable.Range(1, 12).All(month => days.Count(day => day.Day.Month == month) >= (month == 2 ? 25 : 27));
        Assert.Equal(isValid, highest.IsValid);
        Assert.Equal(isValid ? (double)highest.Value <= limit : null, highest.IsCompliant);
    }

    [Fact]
    public void The_good_days_of_a_year_are_those_whose_every_pollutant_keeps_its_limit()
    {
        // Sub-index 100 is the daily limit, so no interpolation is needed to count them.
        var limits = new Dictionary<string, double> { ["pm25"] = 75, ["pm10"] = 150, ["so2"] = 150, ["no2"] = 80, ["co"] = 4 };
        var good = limits.ToDictionary(limit => limit.Key, limit => Hours(limit.Key).GroupBy(hour => hour.At.Date).Where(day => day.Count() >= 20)
            .ToDictionary(day => day.Key, day => Math.Round(day.Average(hour => hour.Value), limit.Key == "co" ? 1 : 0, MidpointRounding.ToEven) <= limit.Value));
        var ozone = Hours("o3").GroupBy(hour => hour.At.Date).ToDictionary(day => day.Key, day =>
        {
            var hours = day.ToDictionary(hour => hour.At.Hour, hour => hour.Value);
            var windows = Enumerable.Range(0, 17).Select(start => Enumerable.Range(start, 8).Where(hours.ContainsKey).Select(hour => hours[hour]).ToList()).Where(window => window.Count >= 6).Select(window => window.Average()).ToList();
            var isValid = windows.Count >= 14 || (windows.Count > 0 && windows.Max() > 160);
            var highest = hours.Count >= 20 ? hours.Values.Max() : 0;
            return (IsValid: isValid || hours.Count >= 20, IsGood: (!isValid || Math.Round(windows.Max(), MidpointRounding.ToEven) <= 160) && highest <= 200);
        });
        var days = ozone.Where(day => day.Value.IsValid && day.Key.Year == 2023 && good.Values.All(pollutant => pollutant.ContainsKey(day.Key))).ToList();

        var year = Data.Monitoring.AirYears.Single(year => (year.SiteId, year.Year) == (Station, 2023));
        Assert.Equal(days.Count, year.ValidDays);
        Assert.Equal(days.Count(day => day.Value.IsGood && good.Values.All(pollutant => pollutant[day.Key])), year.GoodDays);
        Assert.InRange(year.GoodDays, 1, year.ValidDays - 1);
    }

    [Fact]
    public async Task File_dataset_API_and_page_count_the_same_values()
    {
        var inFile = generated.Rows.Count(row => row[2] == Station);
        Assert.Equal(inFile, Data.Observations.Count(value => value.SiteId == Station));

        await using var host = await ODataHost.StartAsync(RegisterCatalogue.Sources, RegisterCatalogue.Catalogue, Data);
        Assert.Equal(inFile, (await host.JsonAsync($"Observations?$filter=SiteId eq '{Station}'&$count=true&$top=0")).GetProperty("@odata.count").GetInt32());
        var present = (await host.JsonAsync($"SeriesCoverage?$apply=filter(SiteId eq '{Station}')/aggregate(Present with sum as N)")).GetProperty("value")[0].GetProperty("N").GetInt32();
        Assert.Equal(inFile, present);

        using var folder = new TemporaryFolder();
        Assert.Empty(SiteBuilder.Build(Data, new SiteOptions { Jobs = 2 }, folder.Path, TestContext.Current.CancellationToken));
        var page = new HtmlParser().ParseDocument(File.ReadAllText(folder.At("en", "sites", Station + ".html")));
        var shown = page.QuerySelectorAll("[aria-label='How complete the data is'] tbody tr td:nth-child(5)").Select(cell => int.Parse(cell.TextContent, NumberStyles.AllowThousands, Plain));
        Assert.Equal(inFile, shown.Sum());
        var download = page.QuerySelectorAll("#downloads ~ ul a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).Single(href => href.Contains("year(ObservedAt) eq 2023", StringComparison.Ordinal));
        using var csv = await host.SendAsync(download["/odata/".Length..]);
        Assert.Equal(generated.Rows.Count(row => row[2] == Station && row[3].StartsWith("2023", StringComparison.Ordinal)), (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).AsSpan().Count('\n') - 1);
        var goodDays = Data.Monitoring.AirYears.Single(year => (year.SiteId, year.Year) == (Station, 2023)).GoodDays;
        Assert.Contains(page.QuerySelectorAll("[aria-label='Good days'] tbody tr"), row => row.TextContent.Contains("2023", StringComparison.Ordinal) && row.TextContent.Contains($"{goodDays}", StringComparison.Ordinal));
        Assert.Equal(goodDays, File.ReadLines(folder.At("sites", Station + ".csv")).Count(line => line.StartsWith("aqi,day,2023-", StringComparison.Ordinal) && int.Parse(line.Split(',')[3], Plain) <= 100));
    }

    [Fact]
    public async Task A_database_generated_straight_away_holds_what_reading_the_files_gives()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, (await CommandLineRun.Of("generate", "--issues", "20", "--observations", "80000", "--seed", "5", "--database", folder.At("straight.db"))).ExitCode);
        DatabaseWriter.Write(RegisterCatalogue.Sources, Data, folder.At("read.db"), TestContext.Current.CancellationToken);
        foreach (var table in RegisterCatalogue.Catalogue.Tables.Where(table => table.Name is "Sites" or "StandardLimits" || table.Columns.Any(column => column.Name == "SiteId")))
            Assert.Equal(Rows(folder.At("read.db"), table.Name), Rows(folder.At("straight.db"), table.Name));

        static List<string> Rows(string file, string table)
        {
            using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a name of the catalogue
            command.CommandText = $"SELECT * FROM {table}";
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), Plain))));
            return rows;
        }
    }

    [Fact]
    public async Task A_year_of_hours_arrives_in_one_page_when_asked()
    {
        await using var host = await ODataHost.StartAsync(RegisterCatalogue.Sources, RegisterCatalogue.Catalogue, Data);
        var answer = await host.JsonAsync(
            $"Observations?$filter=SiteId eq '{Station}' and IndicatorCode eq 'pm25' and ObservedAt ge 2022-12-31T16:00:00Z and ObservedAt lt 2023-12-31T16:00:00Z&$orderby=ObservedAt&$select=ObservedAt,Value,Flag",
            ("Prefer", "odata.maxpagesize=10000"));
        Assert.Equal(generated.Rows.Count(row => row[2] == Station && row[0] == "pm25" && row[3].StartsWith("2023", StringComparison.Ordinal)), answer.GetProperty("value").GetArrayLength());
        Assert.False(answer.TryGetProperty("@odata.nextLink", out _));
    }

    [Fact]
    public void Generated_series_have_seasons_and_what_goes_wrong_at_stations()
    {
        double Mean(string indicator, params int[] months) => Hours(indicator).Where(hour => months.Contains(hour.At.Month)).Average(hour => hour.Value);
        Assert.True(Mean("pm25", 12, 1, 2) > 1.3 * Mean("pm25", 6, 7, 8));
        Assert.True(Mean("o3", 6, 7, 8) > 1.3 * Mean("o3", 12, 1, 2));
        var flags = Data.Observations.Select(value => value.Flag).OfType<string>().ToHashSet();
        Assert.Superset(new HashSet<string> { "frozen", "negative", "pm25AbovePm10" }, flags);
        Assert.All(Data.Monitoring.Coverage.Where(series => series.SiteId == Station), series => Assert.True(series.Gaps > 0));
        Assert.NotEmpty(Data.Monitoring.Waters);
    }

    private IEnumerable<(DateTime At, double Value)> Hours(string indicator)
    {
        var doubted = Data.Observations.Where(value => value.Flag is not null && value.SiteId == Station && value.IndicatorCode == indicator).Select(value => value.ObservedAt!.Value.DateTime).ToHashSet();
        return generated.Rows.Where(row => row[0] == indicator && row[2] == Station)
            .Select(row => (At: DateTime.Parse(row[3], Plain), Value: double.Parse(row[5], Plain)))
            .Where(hour => !doubted.Contains(hour.At));
    }

    /// <summary>One station for a year and some river sections, as the command writes them.</summary>
    public sealed class Generated : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();

        public Dataset Dataset { get; private set; } = null!;

        /// <summary>The cells of the file.</summary>
        public IReadOnlyList<string[]> Rows { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            var run = await CommandLineRun.Of("generate", "--issues", "20", "--observations", "80000", "--seed", "5", "--content", folder.At("content"), "--data", folder.At("data"));
            Assert.Equal(0, run.ExitCode);
            Rows = [.. File.ReadLines(folder.At("data", "observations", "observations.csv")).Skip(1).Select(line => line.Split(','))];
            var (dataset, diagnostics) = ContentReader.Read(new ContentOptions { ContentDirectory = folder.At("content"), DataDirectory = folder.At("data"), AsOf = new DateOnly(2026, 1, 1) });
            Assert.True(dataset is not null, string.Join('\n', diagnostics.Take(20)));
            Dataset = dataset;
        }

        public ValueTask DisposeAsync()
        {
            folder.Dispose();
            return default;
        }
    }
}
