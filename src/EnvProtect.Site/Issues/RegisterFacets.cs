using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Issues;

/// <summary>One way to narrow the register down, with a list page of its own.</summary>
/// <param name="Path">Path of the first page of its list.</param>
/// <param name="Label">Short, for the choice among its like.</param>
/// <param name="Title">Full, for the heading of its page.</param>
/// <param name="Issues">All that it leads to.</param>
public sealed record Facet(string Path, LocalizedText Label, LocalizedText Title, ImmutableArray<Issue> Issues);

/// <summary>Ways of the same sort, such as by status.</summary>
public sealed record FacetGroup(Phrase Heading, ImmutableArray<Facet> Facets);

/// <summary>Every way to narrow the register down that leads to at least one issue.</summary>
public sealed class RegisterFacets
{
    private RegisterFacets(ImmutableArray<FacetGroup> groups, FacetGroup units) => (Groups, Units) = (groups, units);

    /// <summary>Those that the register offers.</summary>
    public ImmutableArray<FacetGroup> Groups { get; }

    /// <summary>By unit: too many to offer, reached from the page of each unit.</summary>
    public FacetGroup Units { get; }

    public IEnumerable<Facet> All => Groups.Append(Units).SelectMany(group => group.Facets);

    internal static RegisterFacets Of(SiteData data)
    {
        var issues = data.Dataset.Issues;
        return new(
            [.. new FacetGroup[]
            {
                new(RegisterText.ByStanding, [.. Standings.All.Select(standing => Facet(
                    IssueUrls.Standing(standing), IssueText.Short(standing).Text,
                    issues.Where(issue => Standings.Of(issue, data.AsOf) == standing)))]),
                new(RegisterText.ByStatus, [.. Enum.GetValues<IssueStatus>().Select(status => Facet(
                    IssueUrls.Status(status), Lists.Statuses.Label(status), issues.Where(issue => issue.Status == status)))]),
                new(RegisterText.ByKind, [.. Enum.GetValues<IssueKind>().Select(kind => Facet(
                    IssueUrls.Kind(kind), Lists.Kinds.Label(kind), issues.Where(issue => issue.Kind == kind)))]),
                new(RegisterText.ByCategory, [.. Enum.GetValues<Category>().Select(category => Facet(
                    IssueUrls.Category(category), Lists.Categories.Label(category), data.IssuesByCategory[category]))]),
                new(RegisterText.ByArea, [.. data.Dataset.Areas.Select(area => Facet(
                    IssueUrls.Area(area.Code), area.Name, data.IssuesByArea[area.Code]))]),
                new(RegisterText.ByYear, [.. ByYear(issues)]),
                new(RegisterText.ByPlan, [.. data.Dataset.Plans.Select(plan => Facet(
                    IssueUrls.Plan(plan.Id), plan.Title, data.IssuesByPlan[plan.Id]))]),
            }.Select(Filled).Where(group => group.Facets.Length > 0)],
            Filled(new(RegisterText.ByUnit, [.. data.Dataset.Units.Select(unit => Facet(
                IssueUrls.Unit(unit.Id), unit.Name, data.IssuesByUnit[unit.Id]))])));
    }

    private static IEnumerable<Facet> ByYear(ImmutableArray<Issue> issues) => issues
        .Where(issue => issue.Deadline?.Due is not null)
        .GroupBy(issue => issue.Deadline!.Due!.Value.Year)
        .OrderBy(year => year.Key)
        .Select(group =>
        {
            var year = group.Key.ToString(CultureInfo.InvariantCulture);
            return new Facet(IssueUrls.Facet("due", year), RegisterText.Year(year).Text, RegisterText.DueIn(year).Text, [.. group]);
        });

    private static Facet Facet(string path, LocalizedText label, IEnumerable<Issue> issues) => new(path, label, label, [.. issues]);

    private static FacetGroup Filled(FacetGroup group) => group with { Facets = group.Facets.RemoveAll(facet => facet.Issues.IsEmpty) };
}
