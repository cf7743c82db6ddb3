using System.Collections.Immutable;
using System.Text;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Hosting;

/// <summary>The pages for search engines, each with its other language. A large site gets several files and an index.</summary>
internal static class SiteMap
{
    // The protocol allows 50,000 addresses a file; two languages a page.
    private const int PagesAFile = 25_000;
    private const string Opening = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    public static IEnumerable<(string Path, string Text)> Write(SiteAddress address, ImmutableArray<PageJob> pages)
    {
        var files = pages.Where(page => page.IsListed).Chunk(PagesAFile).ToArray();
        if (files.Length == 1) return [("/sitemap.xml", File(address, files[0]))];
        return files.Select((file, i) => ($"/sitemap-{i + 1}.xml", File(address, file))).Append(("/sitemap.xml", Index(address, files.Length)));
    }

    private static string File(SiteAddress address, IEnumerable<PageJob> pages)
    {
        var text = new StringBuilder(Opening)
            .Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var page in pages)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                text.Append("<url><loc>").Append(Of(language)).Append("</loc>");
                if (page.UpdatedOn is { } day) text.Append("<lastmod>").Append(Dates.Iso(day)).Append("</lastmod>");
                text.Append("<xhtml:link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"").Append(Of(Language.Chinese)).Append("\"/>")
                    .Append("<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"").Append(Of(Language.English)).Append("\"/></url>\n");
            }

            string Of(Language language) => Html.Encode(address.Canonical(language, page.Path));
        }

        return text.Append("</urlset>\n").ToString();
    }

    private static string Index(SiteAddress address, int files)
    {
        var text = new StringBuilder(Opening).Append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var i = 1; i <= files; i++)
        {
            text.Append("<sitemap><loc>").Append(Html.Encode(address.Canonical(Language.Chinese, $"/sitemap-{i}.xml"))).Append("</loc></sitemap>\n");
        }

        return text.Append("</sitemapindex>\n").ToString();
    }
}
