using System.Text;
using EnvProtect.Model.Text;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Hosting;

/// <summary>Files that hosts and search engines read.</summary>
internal static class HostFiles
{
    /// <summary>The mark of the site as pictures, for programs that want no SVG.</summary>
    public const string SmallIcon = "/icon-192.png";
    public const string LargeIcon = "/icon-512.png";
    public const string TouchIcon = "/apple-touch-icon.png";

    public static IEnumerable<string> Icons => [SmallIcon, LargeIcon, TouchIcon];

    /// <summary>The bytes of an icon.</summary>
    public static byte[] Icon(string path)
    {
        using var stream = typeof(HostFiles).Assembly.GetManifestResourceStream(path[1..]) ?? throw new ArgumentException($"There is no {path}.", nameof(path));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A site map can only be named where the host is known.</summary>
    public static string Robots(SiteAddress address) => address.IsAbsolute
        ? $"User-agent: *\nDisallow:\n\nSitemap: {address.Canonical(Language.Chinese, "/sitemap.xml")}\n"
        : "User-agent: *\nDisallow:\n";

    /// <summary>
    /// Headers in the form of Netlify, which joins what several rules say of one header: so each header stands in rules that
    /// do not overlap, and what a page may load is stated by the page itself. Assets carry their content's hash in their
    /// name and may be kept for ever; for all else hosts ask again, which is what they do unless told.
    /// </summary>
    public static string Headers(SiteAddress address) =>
        $"""
        {address.BasePath}/*
          Content-Security-Policy: {SecurityPolicy.NoFrames}
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()
        {address.BasePath}/assets/*
          Cache-Control: public, max-age=31536000, immutable

        """.ReplaceLineEndings("\n");

    /// <summary>
    /// Old addresses of issues, in the form of Netlify, as browsers ask for them: Chinese in percent signs. Addresses keep
    /// their capital letters.
    /// </summary>
    public static string Redirects(SiteContext site)
    {
        var text = new StringBuilder();
        foreach (var issue in site.Data.Dataset.Issues)
        {
            foreach (var old in issue.RedirectFrom.Order(StringComparer.Ordinal))
            {
                var path = string.Join('/', old.Trim('/').Split('/').Select(Uri.EscapeDataString));
                text.Append(site.Address.Href("/" + path)).Append(' ')
                    .Append(site.Address.Href(Language.Chinese, IssueUrls.Issue(issue))).Append(" 301!\n");
                text.Append(site.Address.Href("/en/" + path)).Append(' ')
                    .Append(site.Address.Href(Language.English, IssueUrls.Issue(issue))).Append(" 301!\n");
            }
        }

        return text.Append(site.Address.Href("/en/*")).Append(' ').Append(site.Address.Href("/en/404.html")).Append(" 404\n").ToString();
    }
}
