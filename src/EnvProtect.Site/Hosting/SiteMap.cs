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

    public static void Write(SiteAddress site, ImmutableArray<PageJob> pages, SiteOutput output)
    {
        var files = pages.Where(page => page.IsListed).Chunk(PagesAFile).ToArray();
        if (files.Length == 1)
        {
            WriteFile(site, files[0], output.Open("/sitemap.xml"));
            return;
        }

        foreach (var (i, file) in files.Index()) WriteFile(site, file, output.Open($"/sitemap-{i + 1}.xml"));
        output.Write("/sitemap.xml", Index(site, files.Length));
    }

    private static void WriteFile(SiteAddress site, IEnumerable<PageJob> pages, Stream file)
    {
        using var text = new StreamWriter(file);
        text.Write(Opening);
        text.Write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var page in pages)
        {
            var (chinese, english) = (Of(Language.Chinese), Of(Language.English));
            var updatedOn = page.UpdatedOn;
            foreach (var address in (ReadOnlySpan<string>)[chinese, english])
            {
                text.Write($"<url><loc>{address}</loc>");
                if (updatedOn is { } day) text.Write($"<lastmod>{Dates.Iso(day)}</lastmod>");
                text.Write($"<xhtml:link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"{chinese}\"/>");
                text.Write($"<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"{english}\"/></url>\n");
            }

            string Of(Language language) => Html.Encode(site.Canonical(language, page.Path));
        }

        text.Write("</urlset>\n");
    }

    private static string Index(SiteAddress site, int files)
    {
        var text = new StringBuilder(Opening).Append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var i = 1; i <= files; i++)
        {
            text.Append("<sitemap><loc>").Append(Html.Encode(site.Canonical(Language.Chinese, $"/sitemap-{i}.xml"))).Append("</loc></sitemap>\n");
        }

        return text.Append("</sitemapindex>\n").ToString();
    }
}
