using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Tests.Site;

/// <summary>Areas and units compared without claiming more than the sources say.</summary>
public sealed class RankingTest
{
    private static readonly Issue Template = SampleDataset.Dataset.Issues.Single(issue => issue.Id == "sample-2020-01") with { Links = [], RedirectFrom = [], MechanismIds = [] };

    [Fact]
    public void Few_known_results_are_not_ranked()
    {
        using var site = new BuiltSite();
        var page = site.Page("/rankings/");
        Assert.Contains("目前没有名次", BuiltSite.Words(page.QuerySelector("section[aria-labelledby=areas]")!), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("section[aria-labelledby=areas] tbody tr, section[aria-labelledby=units] tbody tr"), row => Assert.Equal("–", BuiltSite.Words(row.QuerySelector("td")!)));
    }

    [Fact]
    public void Silence_changes_no_rank()
    {
        // The first area ends all in time and is silent about a hundred; the second ends nine in ten in time.
        var issues = Finished("990101", 10, late: 0).Concat(Silent("990101", 100)).Concat(Finished("990102", 9, late: 1));
        using var site = new BuiltSite(SampleDataset.Dataset with { Issues = [.. SampleDataset.Dataset.Issues, .. issues.Select((issue, i) => issue with { Id = $"x-{i:D3}" })] });
        var rows = site.Page("/en/rankings/").QuerySelectorAll("section[aria-labelledby=areas] tbody tr").Select(BuiltSite.Words).ToArray();
        Assert.StartsWith("1 Jia District", rows[0], StringComparison.Ordinal);
        Assert.Contains("2 乙县", rows[1], StringComparison.Ordinal);
        // They stand in a column of their own, and the finished in another.
        var first = site.Page("/en/rankings/").QuerySelector("section[aria-labelledby=areas] tbody tr")!.QuerySelectorAll("td").Select(BuiltSite.Words).ToArray();
        Assert.InRange(int.Parse(first[5], null), 100, int.Parse(first[1], null));
        Assert.InRange(int.Parse(first[2], null), 10, int.Parse(first[1], null) - 100);
    }

    [Fact]
    public void Every_issue_stands_in_one_column_as_on_the_page_of_its_area()
    {
        Issue[] undated =
        [
            Template with { Id = "x-1", Areas = [new("990102", null)], Deadline = null },
            Template with { Id = "x-2", Areas = [new("990102", null)], Deadline = null, Status = IssueStatus.Closed },
        ];
        using var site = new BuiltSite(SampleDataset.Dataset with { Issues = [.. SampleDataset.Dataset.Issues, .. undated] });
        var table = site.Page("/en/rankings/").QuerySelector("section[aria-labelledby=areas] table")!;
        var headings = table.QuerySelectorAll("thead th").Select(BuiltSite.Words).ToArray();
        Assert.Equal(
            ["Rank", "Area", "Issues", "Finished, says a source", "Not yet due", "Overdue", "Due date passed; no result published here", "No due date", "In time / known either way"],
            headings);
        foreach (var row in table.QuerySelectorAll("tbody tr"))
        {
            var cells = row.Children.Select(BuiltSite.Words).ToArray();
            Assert.Equal(int.Parse(cells[2], null), cells[3..8].Sum(cell => int.Parse(cell, null)));
            var bar = site.Page(row.QuerySelector("a")!.GetAttribute("href")!).QuerySelector(".standing-bar")!;
            Assert.Equal(
                bar.QuerySelectorAll("li").Select(BuiltSite.Words),
                Enumerable.Range(3, 5).Where(i => cells[i] != "0").Select(i => $"{headings[i]} {cells[i]}"));
        }

        // Whether those without a due date kept one cannot be known.
        using var without = new BuiltSite();
        string Known(BuiltSite of) => BuiltSite.Words(of.Page("/en/rankings/").QuerySelector("section[aria-labelledby=areas] tr:has(a[href='/en/areas/990102']) td:last-child")!);
        Assert.Equal(Known(without), Known(site));
        Assert.Contains("没有截止日期的，不论办完与否，都不算在内", site.Words("/rankings/"), StringComparison.Ordinal);
    }

    private static IEnumerable<Issue> Finished(string area, int inTime, int late) => Enumerable.Range(0, inTime + late).Select(i => Template with
    {
        Areas = [new(area, null)], Units = [], Status = IssueStatus.Closed, Resolved = SampleDataset.Day(i < inTime ? "2021-06-01" : "2022-06-01"),
    });

    private static IEnumerable<Issue> Silent(string area, int count) => Enumerable.Range(0, count).Select(_ => Template with { Areas = [new(area, null)], Units = [] });
}
