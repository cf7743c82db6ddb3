using System.Collections.Immutable;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Issues;

/// <summary>The register, its facets, and one page an issue.</summary>
internal static class IssuePages
{
    /// <summary>Issues on one page of a list.</summary>
    public const int PageSize = 50;

    public static IEnumerable<PageJob> All(SiteData data)
    {
        var facets = RegisterFacets.Of(data);
        // Asked of every issue once for each list that it stands in.
        var updatedOn = new Lazy<Dictionary<string, DateOnly>>(() => data.Dataset.Issues.ToDictionary(issue => issue.Id, issue => IssueNews.Last(issue).First, StringComparer.Ordinal));
        return Pages(IssueUrls.Register, RegisterText.Title.Text, data.Dataset.Issues, facets, updatedOn)
            .Concat(facets.All.SelectMany(facet => Pages(facet.Path, facet.Title, facet.Issues, facets, updatedOn)))
            .Concat(data.Dataset.Issues.Select(issue => new PageJob(IssueUrls.Issue(issue), () => new IssuePage { Issue = issue })
            {
                UpdatedOn = () => updatedOn.Value[issue.Id],
                HeldBack = data.HeldBack(issue.Id),
                // A promised value is shown beside what was observed, which no inputs tell.
                Inputs = data.TargetsByIssue.Contains(issue.Id) ? null : () => InputsOf(issue, data),
            }));
    }

    /// <summary>An issue and those that it is tied to, which its page names.</summary>
    private static FileInputs InputsOf(Issue issue, SiteData data)
    {
        IEnumerable<string?> named = [issue.ReopenOfId, issue.DuplicateOfId, issue.SplitOfId, .. issue.Links.Select(link => link.IssueId)];
        return new([issue, .. named.OfType<string>().Select(data.Issue), .. data.LinksTo[issue.Id].Select(link => link.Issue)]);
    }

    private static IEnumerable<PageJob> Pages(string path, LocalizedText title, ImmutableArray<Issue> issues, RegisterFacets facets, Lazy<Dictionary<string, DateOnly>> updatedOn)
    {
        var count = Math.Max(1, (issues.Length + PageSize - 1) / PageSize);
        for (var number = 1; number <= count; number++)
        {
            var list = new RegisterSlice(path, title, issues.Length, number, count,
                issues.Slice((number - 1) * PageSize, Math.Min(PageSize, issues.Length - ((number - 1) * PageSize))));
            yield return new(IssueUrls.Page(path, number), () => new Register { List = list, Facets = facets })
            {
                IsListed = number == 1,
                UpdatedOn = () => issues.IsEmpty ? null : issues.Max(issue => updatedOn.Value[issue.Id]),
                Inputs = () => new(list.Issues, $"{list with { Issues = [] }} {facets.Counts}"),
            };
        }
    }
}

/// <summary>One page of a list of issues.</summary>
/// <param name="Path">Path of the first page of the list.</param>
/// <param name="Title">What the list holds.</param>
/// <param name="Count">Issues on all its pages.</param>
/// <param name="Number">This page, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Issues">The issues of this page.</param>
public sealed record RegisterSlice(string Path, LocalizedText Title, int Count, int Number, int Pages, ImmutableArray<Issue> Issues);
