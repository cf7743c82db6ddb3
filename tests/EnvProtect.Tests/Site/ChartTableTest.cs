using System.Globalization;
using AngleSharp.Dom;

namespace EnvProtect.Tests.Site;

/// <summary>The tables that charts are drawn from.</summary>
public sealed class ChartTableTest
{
    [Fact]
    public void A_plan_shows_how_its_chapters_stand()
    {
        using var site = new BuiltSite();
        var figure = Figure(site, "/en/plans/sample-2020", "progress");
        Assert.Equal("Computed for 30 June 2025.", BuiltSite.Words(figure.QuerySelector("figcaption")!));
        Assert.Equal(
            ["Chapter", "Finished, says a source", "Not yet due", "Overdue", "Due date passed; no result published here"],
            figure.QuerySelectorAll("thead th").Select(BuiltSite.Words));
        Assert.Equal(["1. Water", "2. An empty chapter"], figure.QuerySelectorAll("tbody th[scope=row]").Select(BuiltSite.Words));
        Assert.Equal([0, 1, 1, 1, 0, 0, 0, 0], Values(figure));
        Assert.Equal(["Total", "1", "1", "1", "1"], figure.QuerySelectorAll("tfoot th, tfoot td").Select(BuiltSite.Words));
        Assert.Empty(figure.QuerySelectorAll("tfoot [data-value]"));
    }

    [Fact]
    public void Areas_are_not_added_up_because_issues_concern_several()
    {
        using var site = new BuiltSite();
        var figure = Figure(site, "/areas/990100", "progress");
        Assert.Equal(["甲区", "乙县"], figure.QuerySelectorAll("tbody th").Select(BuiltSite.Words));
        Assert.Equal("/areas/990101", figure.QuerySelector("tbody th a")!.GetAttribute("href"));
        Assert.Null(figure.QuerySelector("tfoot"));
    }

    [Fact]
    public void Months_without_a_resolution_count_nought()
    {
        using var site = Site(("2020-01-01", "2020-01-05"), ("2020-01-02", "2020-03"), ("2020-01-02", "2020"));
        var figure = Figure(site, "/areas/990102", "over-time");
        Assert.Equal(["2020年1月", "2020年2月", "2020年3月"], figure.QuerySelectorAll("tbody th").Select(BuiltSite.Words));
        Assert.Equal([1, 0, 2], Values(figure)); // one more in the sample itself
    }

    [Fact]
    public void Only_days_known_exactly_count_towards_how_long_it_took()
    {
        using var site = Site(("2020-01-01", "2020-01-08"), ("2020-01-01", "2020-01-09"), ("2020-01-01", "2022-01-01"), ("2020-01-01", "2020-02"));
        var figure = Figure(site, "/en/areas/990102", "distribution");
        Assert.Equal([1, 1, 1, 0, 0, 0, 0, 1], Values(figure));
        Assert.Contains("4 issues whose sources print both", BuiltSite.Words(figure), StringComparison.Ordinal);
        Assert.Contains("Half of them took 8 days or fewer", BuiltSite.Words(figure), StringComparison.Ordinal);
        Assert.Equal("366 days or more", BuiltSite.Words(figure.QuerySelectorAll("tbody th")[^1]));
    }

    private static BuiltSite Site(params (string Received, string Resolved)[] issues) => new(SampleDataset.Dataset with
    {
        Issues = [.. SampleDataset.Dataset.Issues, .. issues.Select((dates, i) => SampleDataset.Dataset.Issues[^1] with
        {
            Id = $"summer-9{i}", Status = Model.Vocabularies.IssueStatus.Closed, Received = SampleDataset.Day(dates.Received), Resolved = SampleDataset.Day(dates.Resolved),
        })],
    });

    private static IElement Figure(BuiltSite site, string address, string kind) =>
        Assert.Single(site.Page(address).QuerySelectorAll($"figure.chart[data-chart={kind}]"));

    private static IEnumerable<double> Values(IElement figure) =>
        figure.QuerySelectorAll("tbody td").Select(cell => double.Parse(cell.GetAttribute("data-value")!, CultureInfo.InvariantCulture));
}
