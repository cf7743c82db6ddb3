using System.Collections.Immutable;
using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site;

namespace EnvProtect.Tests.Site;

/// <summary>A site that is built beside the one before makes only the pages that may look different, and is the site that is built from nothing.</summary>
public sealed class KeptPagesTest
{
    private static readonly SiteOptions Options = new() { Jobs = 2 };

    /// <summary>What may become of an issue, one thing at a time.</summary>
    public static TheoryData<string> Changes => [.. IssueChanges.Keys];

    private static Dictionary<string, Func<Issue, Issue>> IssueChanges { get; } = new(StringComparer.Ordinal)
    {
        ["title"] = issue => issue with { Title = new("新题目", "A new title") },
        ["translation"] = issue => issue with { Title = new(issue.Title.Zh, null) },
        ["status"] = issue => issue with { Status = IssueStatus.SignedOff, StatusAsOf = SampleDataset.Day("2025-06-01") },
        ["deadline"] = issue => issue with { Deadline = new(DeadlineKind.Date, new(2031, 12, 31), new("2031年底前", "By the end of 2031")) },
        ["no deadline"] = issue => issue with { Deadline = null },
        ["areas"] = issue => issue with { Areas = [new("990102", null)] },
        ["categories"] = issue => issue with { Categories = [new(Category.Noise, null)] },
        ["units"] = issue => issue with { Units = [new("old-bureau", UnitRole.Responsible, null)] },
        ["no measures"] = issue => issue with { Measures = [] },
        ["no progress"] = issue => issue with { Updates = [] },
        ["links"] = issue => issue with { Links = [new("CASE0001", LinkRelation.PossiblySame, new("新的理由", "A new reason"))] },
        ["reopened"] = issue => issue with { ReopenOfId = "CASE0001" },
        ["mechanisms"] = issue => issue with { MechanismIds = ["summer"] },
        ["redirects"] = issue => issue with { RedirectFrom = ["old/elsewhere"] },
        ["goal"] = issue => issue with { Goal = SampleDataset.Prose("<p>见<a href=\"xref:sample-2020-02\">第二项</a>。</p>", null) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void After_any_change_of_an_issue_the_site_is_that_of_a_build_from_nothing(string change)
    {
        foreach (var issue in SampleDataset.Dataset.Issues) Compare(SampleDataset.Dataset, With(SampleDataset.Dataset, issue.Id, IssueChanges[change]));
    }

    [Fact]
    public void After_an_issue_came_or_went_the_site_is_that_of_a_build_from_nothing()
    {
        foreach (var issue in SampleDataset.Dataset.Issues)
        {
            var without = SampleDataset.Dataset with { Issues = SampleDataset.Dataset.Issues.Remove(issue) };
            if (!IsNamed(issue, without)) Compare(SampleDataset.Dataset, without);
            if (!IsNamed(issue, without)) Compare(without, SampleDataset.Dataset);
        }
    }

    [Fact]
    public void After_an_issue_was_released_the_site_is_that_of_a_build_from_nothing()
    {
        var released = SampleDataset.Dataset;
        foreach (var issue in released.Issues)
        {
            var draft = released with { HeldBack = new Dictionary<string, HeldBack>(StringComparer.Ordinal) { [issue.Id] = new(Until: null) } };
            var waiting = released with { HeldBack = new Dictionary<string, HeldBack>(StringComparer.Ordinal) { [issue.Id] = new(new DateOnly(2030, 1, 1)) } };
            Compare(draft, waiting);
            Compare(waiting, released);
            Compare(released, draft);
        }
    }

    [Fact]
    public void Of_a_draft_only_what_names_it_is_made_again_when_it_is_released()
    {
        var draft = SampleDataset.Dataset with { HeldBack = new Dictionary<string, HeldBack>(StringComparer.Ordinal) { ["sample-2020-02"] = new(Until: null) } };
        var after = Build(SampleDataset.Dataset, Build(draft));

        Assert.Contains("/issues/sample-2020-02.html", after.Made.Keys);
        Assert.Contains("/issues/index.html", after.Made.Keys);
        Assert.DoesNotContain("/issues/sample-2020-03.html", after.Made.Keys);
    }

    [Fact]
    public void After_any_other_record_changed_the_site_is_that_of_a_build_from_nothing()
    {
        var dataset = SampleDataset.Dataset;
        foreach (var changed in new[]
        {
            dataset with { AsOf = dataset.AsOf.AddDays(1) },
            dataset with { Settings = dataset.Settings with { Operator = new("某机构", "Somebody") } },
            dataset with { Plans = [.. dataset.Plans.Select(plan => plan with { Title = new("另一方案", "Another plan") })] },
            dataset with { Areas = [.. dataset.Areas.Select(area => area with { Name = new(area.Name.Zh + "新", area.Name.En + " New") })] },
            dataset with { Units = [.. dataset.Units.Select(unit => unit with { Name = new(unit.Name.Zh + "新", unit.Name.En + " New") })] },
            dataset with { Groups = [.. dataset.Groups.Select(group => group with { Name = new(group.Name.Zh + "新", group.Name.En + " New") })] },
            dataset with { Sources = [.. dataset.Sources.Select(source => source with { Title = new(source.Title.Zh + "新", source.Title.En + " New") })] },
            dataset with { Campaigns = [.. dataset.Campaigns.Select(campaign => campaign with { Title = new("另一行动", "Another campaign") })] },
            dataset with { Mechanisms = [.. dataset.Mechanisms.Select(mechanism => mechanism with { Title = new(mechanism.Title.Zh + "新", null) })] },
            dataset with { Glossary = [] },
            dataset with { Figures = [.. dataset.Figures.Select(figure => figure with { Value = figure.Value + 1 })] },
            dataset with { Targets = [.. dataset.Targets.Select(target => target with { Value = target.Value + 1 })] },
            dataset with { Observations = [.. dataset.Observations.Select(observation => observation with { Value = observation.Value + 1 })] },
        })
        {
            Compare(dataset, changed);
        }
    }

    [Fact]
    public void Only_pages_that_may_look_different_are_made()
    {
        var before = Build(SampleDataset.Dataset);
        var after = Build(With(SampleDataset.Dataset, "sample-2020-02", IssueChanges["no measures"]), before);

        Assert.Contains("/issues/sample-2020-02.html", after.Made.Keys);
        Assert.Contains("/en/issues/sample-2020-02.html", after.Made.Keys);
        Assert.DoesNotContain("/issues/sample-2020-03.html", after.Made.Keys);
        Assert.DoesNotContain("/issues/sample-2020-03.xml", after.Made.Keys);
        Assert.Contains("/issues/sample-2020-03.html", after.Files.Keys);
    }

    [Fact]
    public void Nothing_is_made_of_an_issue_when_nothing_changed()
    {
        var after = Build(SampleDataset.Dataset, Build(SampleDataset.Dataset));

        Assert.DoesNotContain(after.Made.Keys, path => path.StartsWith("/changes/", StringComparison.Ordinal));
        Assert.DoesNotContain(after.Made.Keys, path => path.EndsWith(".xml", StringComparison.Ordinal) && !path.EndsWith("sitemap.xml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_that_broke_is_found_on_a_page_that_was_not_made_again()
    {
        var linked = With(SampleDataset.Dataset, "sample-2020-03", issue => issue with { Goal = SampleDataset.Prose("<p>见<a href=\"/issues/sample-2020-01#measure-2\">措施</a>。</p>", null) });
        var before = Build(linked);
        var poorer = With(linked, "sample-2020-01", issue => issue with { Measures = [] });
        var after = new RememberedSite(before);
        var faults = SiteBuilder.Build(poorer, Options, after, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("/issues/sample-2020-03.html", after.Made.Keys);
        Assert.Equal(SiteBuilder.Build(poorer, Options, new RememberedSite(), TestContext.Current.CancellationToken), faults);
        Assert.Contains(faults, fault => fault.Message.En!.Contains("/issues/sample-2020-01#measure-2", StringComparison.Ordinal));
    }

    private static void Compare(Dataset earlier, Dataset now)
    {
        var anew = Build(now).Files;
        var again = Build(now, Build(earlier)).Files;
        Assert.Equal(anew.Keys.Order(StringComparer.Ordinal), again.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in anew) Assert.True(bytes.AsSpan().SequenceEqual(again[path]), $"{path} differs.");
    }

    private static RememberedSite Build(Dataset dataset, RememberedSite? before = null)
    {
        var site = new RememberedSite(before);
        Assert.Empty(SiteBuilder.Build(dataset, Options, site, TestContext.Current.CancellationToken));
        return site;
    }

    private static Dataset With(Dataset dataset, string id, Func<Issue, Issue> change) =>
        dataset with { Issues = [.. dataset.Issues.Select(issue => issue.Id == id ? change(issue) : issue)] };

    /// <summary>Whether another record cannot do without the issue.</summary>
    private static bool IsNamed(Issue issue, Dataset others) => others.Issues.Any(other => other.Links.Any(link => link.IssueId == issue.Id)
            || other.ReopenOfId == issue.Id || other.DuplicateOfId == issue.Id || other.SplitOfId == issue.Id)
        || others.Mechanisms.Any(mechanism => mechanism.IssueIds.Contains(issue.Id))
        || others.Targets.Any(target => target.IssueId == issue.Id)
        || others.Figures.Any(figure => figure.IssueId == issue.Id)
        || others.Plans.Any(plan => plan.Overview?.Zh.Html.Contains(issue.Id, StringComparison.Ordinal) == true);
}
