namespace EnvProtect.Site.Feeds;

/// <summary>Paths of feeds and calendars: each stands below the page whose news it tells.</summary>
internal static class FeedUrls
{
    public static string Atom(string page) => Below(page, "feed.xml");

    public static string Json(string page) => Below(page, "feed.json");

    public static string Calendar(string page) => Below(page, "deadlines.ics");

    private static string Below(string page, string file) => page.EndsWith('/') ? page + file : $"{page}/{file}";
}
