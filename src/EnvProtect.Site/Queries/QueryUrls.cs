namespace EnvProtect.Site.Queries;

/// <summary>The path of the page that builds queries.</summary>
internal static class QueryUrls
{
    public const string Query = "/data/query";
}
