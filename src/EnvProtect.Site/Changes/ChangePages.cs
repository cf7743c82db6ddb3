using System.Collections.Immutable;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Changes;

/// <summary>Everything that was published of issues, latest first, page by page.</summary>
internal static class ChangePages
{
    public const string Index = "/changes/";

    private const int PageSize = 50;

    public static IEnumerable<PageJob> All(SiteData data)
    {
        if (data.Dataset.Issues.IsEmpty) return [];
        var count = data.Dataset.Issues.Sum(IssueNews.CountOf);
        var news = new Lazy<IssueNews[]>(() => [.. data.Dataset.Issues.SelectMany(IssueNews.Of)
            .OrderByDescending(item => item.On.First).ThenBy(item => item.Issue.Id, StringComparer.Ordinal)]);
        var pages = (count + PageSize - 1) / PageSize;
        return Enumerable.Range(1, pages).Select(number => new ChangeJob(number, pages, news) { IsListed = number == 1 });
    }

    private sealed class ChangeJob(int number, int pages, Lazy<IssueNews[]> all) : PageJob
    {
        public override string Path => IssueUrls.Page(Index, number);

        public override DateOnly? UpdatedOn => News[0].On.First;

        private ReadOnlySpan<IssueNews> News => all.Value.AsSpan((number - 1) * PageSize, Math.Min(PageSize, all.Value.Length - ((number - 1) * PageSize)));

        public override SiteComponent Create() => new ChangePage { News = [.. News], Count = all.Value.Length, Number = number, Pages = pages };

        internal override FileInputs? Inputs()
        {
            var news = News.ToArray();
            return new(news.Select(item => item.Issue), $"{number} of {pages}, {all.Value.Length}: {string.Join(' ', news.Select(item => item.Anchor))}");
        }
    }
}

internal static class ChangeText
{
    public static Phrase Title { get; } = new("公布动态", "What was published");
    public static Phrase Lead { get; } = new(
        "从各来源登记的状态和进展，最近的在前。日期是来源的日期。",
        "Statuses and progress registered from the sources, latest first. The dates are those of the sources.");

    public static Phrase Count(int count) => new($"共{count}条", count == 1 ? "1 entry" : $"{count} entries");
}
