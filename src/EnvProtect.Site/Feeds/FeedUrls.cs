using EnvProtect.Site.Issues;

namespace EnvProtect.Site.Feeds;

/// <summary>
/// Paths of feeds and calendars: each stands below the page whose news it tells. That of an issue stands beside it, since a
/// folder for each would make a register of thousands noticeably slower to write.
/// </summary>
internal static class FeedUrls
{
    public static string Atom(string page) => IssueUrls.IsIssue(page) ? page + ".xml" : Below(page, "feed.xml");

    public static string Json(string page) => Below(page, "feed.json");

    public static string Calendar(string page) => Below(page, "deadlines.ics");

    private static string Below(string page, string file) => page.EndsWith('/') ? page + file : $"{page}/{file}";
}
