using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Mechanisms;
using EnvProtect.Site.Places;
using EnvProtect.Site.Plans;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Issues;

/// <summary>One way to narrow the register down, with a list page of its own.</summary>
/// <param name="Path">Path of the first page of its list.</param>
/// <param name="Label">Short, for the choice among its like.</param>
/// <param name="Title">Full, for the heading of its page.</param>
/// <param name="Issues">All that it leads to.</param>
public sealed record Facet(string Path, LocalizedText Label, LocalizedText Title, ImmutableArray<Issue> Issues);

/// <summary>Ways of the same sort, such as by status.</summary>
public sealed record FacetGroup(Phrase Heading, ImmutableArray<Facet> Facets)
{
    /// <summary>Page that leads to all of them, where they can be many.</summary>
    public string? Index { get; init; }
}

/// <summary>Every way to narrow the register down that leads to at least one issue.</summary>
public sealed class RegisterFacets
{
    private readonly ImmutableArray<FacetGroup> hidden;
    private readonly Lazy<string> counts;

    private RegisterFacets(ImmutableArray<FacetGroup> groups, ImmutableArray<FacetGroup> hidden)
    {
        Groups = [.. groups.Where(group => group.Facets.Length > 0)];
        this.hidden = hidden;
        counts = new(() => string.Join(' ', Groups.SelectMany(group => group.Facets).Select(facet => $"{facet.Path} {facet.Issues.Length}")));
    }

    /// <summary>Those that the register offers.</summary>
    public ImmutableArray<FacetGroup> Groups { get; }

    /// <summary>Also those that are too many to offer and reached from the page of their unit or source.</summary>
    public IEnumerable<Facet> All => Groups.Concat(hidden).SelectMany(group => group.Facets);

    /// <summary>How many issues each of those offered leads to.</summary>
    internal string Counts => counts.Value;

    internal static RegisterFacets Of(SiteData data)
    {
        var dataset = data.Dataset;
        var issues = dataset.Issues;
        // Each goes through all issues.
        return new(
            Made(
            [
                () => new(RegisterText.ByStanding, [.. ByValue(Standings.All, issue => Standings.Of(issue, data.AsOf), IssueUrls.Standing, standing => IssueText.Short(standing).Text)]),
                () => new(RegisterText.ByStatus, [.. ByValue(Enum.GetValues<IssueStatus>(), issue => issue.Status, IssueUrls.Status, Lists.Statuses.Label)]),
                () => new(RegisterText.ByKind, [.. ByValue(Enum.GetValues<IssueKind>(), issue => issue.Kind, IssueUrls.Kind, Lists.Kinds.Label)]),
                () => new(RegisterText.ByArea, [.. dataset.Areas.Select(area => Facet(IssueUrls.Area(area.Code), area.Name, data.IssuesByArea[area.Code]))]) { Index = PlaceUrls.Areas },
                () => new(RegisterText.ByCategory, [.. Enum.GetValues<Category>().Select(category => Facet(
                    IssueUrls.Category(category), Lists.Categories.Label(category), data.IssuesByCategory[category]))]),
                () => new(RegisterText.ByChannel, [.. ByValue(Enum.GetValues<Channel>().Cast<Channel?>(), issue => issue.Channel, channel => IssueUrls.Channel(channel!.Value), channel => Lists.Channels.Label(channel!.Value))]),
                () => new(RegisterText.ByYear, [.. ByYear(issues)]),
                () => new(RegisterText.ByPlan, [.. dataset.Plans.Select(plan => Facet(IssueUrls.Plan(plan.Id), plan.Title, data.IssuesByPlan[plan.Id]))]) { Index = PlanUrls.Index },
                () => new(RegisterText.ByCampaign, [.. dataset.Campaigns.Select(campaign => Facet(
                    IssueUrls.Campaign(campaign.Id), campaign.Title, data.IssuesOfCampaign(campaign.Id)))]) { Index = MechanismUrls.Campaigns },
            ]),
            Made(
            [
                () => new(RegisterText.ByUnit, [.. dataset.Units.Select(unit => Facet(IssueUrls.Unit(unit.Id), unit.Name, data.IssuesByUnit[unit.Id]))]),
                () => new(RegisterText.ByMechanism, [.. dataset.Mechanisms.Select(mechanism => Facet(IssueUrls.Mechanism(mechanism.Id), mechanism.Title, data.IssuesOfMechanism(mechanism)))]),
                () => new(RegisterText.BySource, [.. dataset.Sources.Select(source => Facet(IssueUrls.Source(source.Id), source.Title, data.IssuesBySource[source.Id]))]),
            ]));

        IEnumerable<Facet> ByValue<T>(IEnumerable<T> values, Func<Issue, T> value, Func<T, string> path, Func<T, LocalizedText> label)
        {
            var lookup = issues.ToLookup(value);
            return values.Select(each => Facet(path(each), label(each), lookup[each]));
        }
    }

    private static IEnumerable<Facet> ByYear(ImmutableArray<Issue> issues) => issues
        .Where(issue => issue.Deadline?.Due is not null)
        .GroupBy(issue => issue.Deadline!.Due!.Value.Year)
        .OrderBy(year => year.Key)
        .Select(group =>
        {
            var year = group.Key.ToString(CultureInfo.InvariantCulture);
            return new Facet(IssueUrls.Year(group.Key), RegisterText.Year(year).Text, RegisterText.DueIn(year).Text, [.. group]);
        });

    private static Facet Facet(string path, LocalizedText label, IEnumerable<Issue> issues) => new(path, label, label, issues.ToImmutableArray()); // which are taken as they are where they are one already

    private static ImmutableArray<FacetGroup> Made(ImmutableArray<Func<FacetGroup>> groups) => [.. SideBySide.Select(groups, make => Filled(make()))];

    private static FacetGroup Filled(FacetGroup group) => group with { Facets = group.Facets.RemoveAll(facet => facet.Issues.IsEmpty) };
}
