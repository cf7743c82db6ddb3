using EnvProtect.Content;
using EnvProtect.Model;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>Walks docs/coverage.md both ways: no row without a record or a reason, no record without a row.</summary>
public sealed class CoverageTest
{
    private static readonly Dataset Register = ContentReader.Read(PublishedRegister.OptionsFor("unused").Content).Dataset!;

    private static readonly Dictionary<string, List<(int Paragraph, string Records)>> Rows = Read();

    [Fact]
    public void Every_source_has_a_section_and_its_paragraphs_are_numbered_without_a_gap()
    {
        Assert.Equal(Register.Sources.Select(source => source.Id).Order(StringComparer.Ordinal), Rows.Keys.Order(StringComparer.Ordinal));
        foreach (var (source, rows) in Rows)
            Assert.True(rows.Select(row => row.Paragraph).SequenceEqual(Enumerable.Range(1, rows.Count)), $"The paragraphs of {source} are not numbered 1 to {rows.Count}.");
    }

    [Fact]
    public void Every_row_names_records_that_exist_or_gives_a_reason()
    {
        var ids = AllIds().ToHashSet(StringComparer.Ordinal);
        var faults = from section in Rows
                     from row in section.Value
                     let fault = Fault(row.Records, ids)
                     where fault is not null
                     select $"{section.Key} {row.Paragraph}: {fault}";
        Assert.Empty(faults);
    }

    [Fact]
    public void Every_record_of_a_source_stands_in_a_row_of_that_source()
    {
        var missing = from record in Records()
                      where !Rows[record.Source].Any(row => Names(row.Records, record.Id))
                      select $"{record.Source}: {record.Id}";
        Assert.Empty(missing);
    }

    private static IEnumerable<(string Id, string Source)> Records() =>
    [
        .. Register.Issues.Select(record => (record.Id, record.Source.SourceId)),
        .. Register.Plans.Select(record => (record.Id, record.Source.SourceId)),
        .. Register.Campaigns.Select(record => (record.Id, record.Source.SourceId)),
        .. Register.Mechanisms.Select(record => (record.Id, record.Source.SourceId)),
        .. Register.Bulletins.Select(record => (record.Id, record.Source.SourceId)),
        .. Register.Figures.Select(record => (record.Id, record.Source.SourceId)),
        .. Register.Checks.Select(record => (record.Id, record.Source.SourceId)),
        .. Register.Targets.Select(record => (record.Id, record.Source.SourceId)),
    ];

    private static IEnumerable<string> AllIds() =>
    [
        .. Records().Select(record => record.Id),
        .. Register.Sources.Select(source => source.Id),
        .. Register.Units.Select(unit => unit.Id),
        .. Register.Sites.Select(site => site.Id),
        .. Register.Pages.Select(page => page.Id),
    ];

    private static string? Fault(string records, HashSet<string> ids)
    {
        if (records.StartsWith("none:", StringComparison.Ordinal)) return records.Length > "none: ".Length + 3 ? null : "gives no reason";
        if (records.Length == 0) return "is empty";
        return records.Split(' ').FirstOrDefault(name => name.EndsWith('*') ? !ids.Any(id => Names(name, id)) : !ids.Contains(name)) is { } unknown
            ? $"names {unknown}, which does not exist"
            : null;
    }

    private static bool Names(string records, string id) =>
        records.Split(' ').Any(name => name.EndsWith('*') ? id.StartsWith(name[..^1], StringComparison.Ordinal) : name == id);

    private static Dictionary<string, List<(int Paragraph, string Records)>> Read()
    {
        var rows = new Dictionary<string, List<(int Paragraph, string Records)>>(StringComparer.Ordinal);
        var source = "";
        foreach (var line in File.ReadLines(Repository.PathOf("docs", "coverage.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) rows[source = line.Split(' ')[1]] = [];
            else if (line.StartsWith('|') && line.Split('|') is [_, var number, var records, _] && int.TryParse(number, out var paragraph))
                rows[source].Add((paragraph, records.Trim()));
        }

        return rows;
    }
}
