using System.Collections.Immutable;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.About;
using EnvProtect.Site.Layout;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Search;

/// <summary>What the search knows of a page beside its words: by these its results are narrowed down.</summary>
/// <param name="Kind">What the page is about.</param>
/// <param name="Status">The published status of an issue.</param>
/// <param name="Areas">Names of the places that it concerns.</param>
/// <param name="Number">The number of an issue.</param>
public sealed record SearchFacts(LocalizedText Kind, LocalizedText? Status = null, ImmutableArray<LocalizedText> Areas = default, string? Number = null)
{
    // Lists only repeat what their records say; records are found, lists are not.
    private static readonly NavigationItem[] Sections =
    [
        Navigation.Plans, Navigation.Areas, Navigation.Units, Navigation.Indicators, Navigation.Categories, Navigation.Campaigns, Navigation.Consultations,
        Navigation.Handovers, Navigation.Bulletins, Navigation.Sites, Navigation.Sources, Navigation.Explanations,
    ];

    private const int ShortestPart = 3;

    /// <summary>The facts of the page at a path, or null where the search leaves it out.</summary>
    internal static SearchFacts? Of(string path, SiteData data)
    {
        if (path is AboutUrls.About or AboutUrls.Data) return new(Navigation.About.Label.Text);
        if (path.Trim('/').Split('/') is not [var section, var id] || path.EndsWith('/')) return null;
        if (section == "issues") return OfIssue(data.Issue(id), data);
        if (Array.Find(Sections, item => item.Path.Trim('/') == section) is not { } known) return null;
        return new(known.Label.Text, Areas: section switch
        {
            "areas" => [data.Area(id).Name],
            "units" => [data.Area(data.Unit(id).AreaCode).Name],
            "sites" => [data.Area(data.MonitoringSite(id).AreaCode).Name],
            _ => [],
        });
    }

    /// <summary>
    /// The number and each of its ends, because the search finds words by their beginnings: by <c>00131</c> a resident
    /// finds D1YZ202000131.
    /// </summary>
    public string NumberParts => Number is not { } number ? ""
        : number.Contains('-', StringComparison.Ordinal) ? number
        : string.Join(' ', Enumerable.Range(0, Math.Max(1, number.Length - ShortestPart + 1)).Select(start => number[start..]));

    private static SearchFacts OfIssue(Issue issue, SiteData data) => new(
        Lists.Kinds.Label(issue.Kind),
        Lists.Statuses.Label(issue.Status),
        [.. issue.Areas.Select(area => data.Area(area.AreaCode).Name).Distinct()],
        issue.Id);
}
