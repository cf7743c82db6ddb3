using EnvProtect.Site.Rendering;
using EnvProtect.Site.Search;

namespace EnvProtect.Site.About;

/// <summary>The pages on the site itself.</summary>
internal static class AboutPages
{
    public static IEnumerable<PageJob> All() =>
    [
        new SinglePage(AboutUrls.About, () => new AboutPage()),
        new SinglePage(AboutUrls.Data, () => new DataPage()),
        new SinglePage(AboutUrls.Search, () => new SearchPage()),
        new SinglePage(AboutUrls.NotFound, () => new NotFoundPage()) { IsListed = false },
    ];
}
