using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Queries;

/// <summary>The page that builds queries.</summary>
internal static class QueryPages
{
    public static IEnumerable<PageJob> All() => [new SinglePage(QueryUrls.Query, () => new QueryPage())];
}
