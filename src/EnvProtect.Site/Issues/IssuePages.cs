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
        var days = new LastDays(data);
        var whole = new Facet(IssueUrls.Register, RegisterText.Title.Text, RegisterText.Title.Text, data.Dataset.Issues);
        return data.Facets.All.Prepend(whole).SelectMany(list => Enumerable.Range(1, PagesOf(list)).Select(PageJob (number) => new ListJob(list, number, data.Facets, days)))
            .Concat(data.Dataset.Issues.Select(issue => new IssueJob(issue, data, days) { HeldBack = data.HeldBack(issue.Id) }));
    }

    private static int PagesOf(Facet list) => Math.Max(1, (list.Issues.Length + PageSize - 1) / PageSize);

    /// <summary>The last day of which anything was published of each issue; asked once for every list that an issue stands in.</summary>
    private sealed class LastDays(SiteData data)
    {
        private readonly Lazy<Dictionary<string, DateOnly>> days = new(
            () => data.Dataset.Issues.ToDictionary(issue => issue.Id, issue => IssueNews.Last(issue).First, StringComparer.Ordinal));

        public DateOnly Of(Issue issue) => days.Value[issue.Id];
    }

    private sealed class IssueJob(Issue issue, SiteData data, LastDays days) : PageJob
    {
        public override string Path => IssueUrls.Issue(issue);

        public override DateOnly? UpdatedOn => days.Of(issue);

        public override SiteComponent Create() => new IssuePage { Issue = issue };

        /// <summary>The issue and those that it is tied to, which its page names. A promised value is shown beside what was observed, which no inputs tell.</summary>
        internal override FileInputs? Inputs()
        {
            if (data.TargetsByIssue.Contains(issue.Id)) return null;
            IEnumerable<string?> named = [issue.ReopenOfId, issue.DuplicateOfId, issue.SplitOfId, .. issue.Links.Select(link => link.IssueId)];
            return new([issue, .. named.OfType<string>().Select(data.Issue), .. data.LinksTo[issue.Id].Select(link => link.Issue)]);
        }
    }

    private sealed class ListJob : PageJob
    {
        private readonly Facet list;
        private readonly int number;
        private readonly RegisterFacets facets;
        private readonly LastDays days;

        public ListJob(Facet list, int number, RegisterFacets facets, LastDays days)
        {
            (this.list, this.number, this.facets, this.days) = (list, number, facets, days);
            IsListed = number == 1;
        }

        public override string Path => IssueUrls.Page(list.Path, number);

        public override DateOnly? UpdatedOn => list.Issues.IsEmpty ? null : list.Issues.Max(days.Of);

        private RegisterSlice Slice
        {
            get
            {
                var start = (number - 1) * PageSize;
                return new(list.Path, list.Title, list.Issues.Length, number, PagesOf(list), list.Issues.Slice(start, Math.Min(PageSize, list.Issues.Length - start)));
            }
        }

        public override SiteComponent Create() => new Register { List = Slice, Facets = facets };

        internal override FileInputs? Inputs()
        {
            var slice = Slice;
            return new(slice.Issues, $"{slice with { Issues = [] }} {facets.Counts}");
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
