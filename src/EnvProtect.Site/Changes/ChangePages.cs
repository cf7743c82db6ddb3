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
        var news = data.Dataset.Issues.SelectMany(IssueNews.Of)
            .OrderByDescending(item => item.On.First).ThenBy(item => item.Issue.Id, StringComparer.Ordinal)
            .ToArray();
        var pages = news.Chunk(PageSize).ToArray();
        return pages.Select((items, i) => new PageJob(
            IssueUrls.Page(Index, i + 1),
            () => new ChangePage { News = [.. items], Count = news.Length, Number = i + 1, Pages = pages.Length })
        {
            IsListed = i == 0,
            UpdatedOn = items[0].On.First,
            Inputs = () => new(items.Select(item => item.Issue), $"{i} of {pages.Length}, {news.Length}: {string.Join(' ', items.Select(item => item.Anchor))}"),
        });
    }
}

internal static class ChangeText
{
    public static Phrase Title { get; } = new("公布动态", "What was published");
    public static Phrase Lead { get; } = new(
        "各来源公布的状态和进展，最近的在前。日期是来源的日期。",
        "The statuses and progress that sources published, latest first. The dates are those of the sources.");

    public static Phrase Count(int count) => new($"共{count}条", count == 1 ? "1 entry" : $"{count} entries");
}
