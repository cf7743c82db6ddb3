using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Rankings;

/// <summary>The comparison of areas and units.</summary>
internal static class RankingPages
{
    public const string Index = "/rankings/";

    public static IEnumerable<PageJob> All(SiteData data) =>
        data.Dataset.Issues.IsEmpty ? [] : [new SinglePage(Index, () => new RankingPage()) { UpdatedOn = data.AsOf }];
}
