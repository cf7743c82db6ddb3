using EnvProtect.Site.Rendering;
using EnvProtect.Site.Search;

namespace EnvProtect.Site.About;

/// <summary>The pages on the site itself.</summary>
internal static class AboutPages
{
    public static IEnumerable<PageJob> All() =>
    [
        new(AboutUrls.About, () => new AboutPage()),
        new(AboutUrls.Data, () => new DataPage()),
        new(AboutUrls.Search, () => new SearchPage()),
        new(AboutUrls.NotFound, () => new NotFoundPage()) { IsListed = false },
    ];
}
