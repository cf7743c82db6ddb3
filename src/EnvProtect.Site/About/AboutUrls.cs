namespace EnvProtect.Site.About;

/// <summary>Paths of the pages on the site itself, and of the machine's view of it.</summary>
internal static class AboutUrls
{
    public const string Home = "/";
    public const string About = "/about";
    public const string Data = "/data/";
    public const string Search = "/search/";
    public const string NotFound = "/404.html";

    public const string OData = "/odata/";

    public static string ODataIssue(string id) => $"{OData}Issues('{id.Replace("'", "''", StringComparison.Ordinal)}')";
}
