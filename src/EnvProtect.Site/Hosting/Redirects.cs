using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Layout;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Hosting;

/// <summary>Small pages at the old addresses of issues, for hosts that read no list of redirects; written last, where there is room for them.</summary>
internal static class Redirects
{
    public static void Write(SiteContext site, SiteOutput output, LinkLedger links)
    {
        var claimed = new Dictionary<string, string>(StringComparer.Ordinal);
        // A folder may be named as a file is: /a.html/b leaves no room for /a.
        var folders = new HashSet<string>(StringComparer.Ordinal);
        // The caller puts them beside the site, so that the output knows nothing of them.
        var pictures = site.Data.Dataset.Issues.SelectMany(issue => issue.Evidence).Select(MediaUrls.File).ToHashSet(StringComparer.Ordinal);
        foreach (var issue in site.Data.Dataset.Issues)
        {
            foreach (var old in issue.RedirectFrom)
            {
                var path = "/" + old.Trim('/');
                if (claimed.TryGetValue(path, out var other))
                {
                    links.AddFault(Fault(issue, old, new($"旧网址 {old} 同时属于事项 {other} 和 {issue.Id}。", $"The old address {old} is one of {other} and of {issue.Id}.")));
                    continue;
                }

                var places = Enum.GetValues<Language>().Select(language => (Language: language, From: SiteAddress.Localized(language, path))).ToArray();
                if (pictures.Contains(path) || places.Any(place => folders.Contains(SiteOutput.FileOf(place.From)) || !output.HasRoomFor(place.From)))
                {
                    links.AddFault(Fault(issue, old, new($"旧网址 {old} 已是别的页面或文件的。", $"The old address {old} is that of another page or file.")));
                    continue;
                }

                claimed.Add(path, issue.Id);
                foreach (var (language, from) in places)
                {
                    for (var slash = from.LastIndexOf('/'); slash > 0; slash = from.LastIndexOf('/', slash - 1)) folders.Add(from[..slash]);
                    links.AddTarget(from);
                    output.WritePage(from, Page(
                        language, issue.Title.In(language),
                        site.Address.Href(language, IssueUrls.Issue(issue)), site.Address.Canonical(language, IssueUrls.Issue(issue))));
                }
            }
        }
    }

    private static SiteFault Fault(Issue issue, string old, LocalizedText message) => new(IssueUrls.Issue(issue), message, old) { IsInFrontMatter = true };

    private static string Page(Language language, string title, string address, string canonical)
    {
        var (name, href, known) = (Html.Encode(title), Html.Encode(address), Html.Encode(canonical));
        return $"""
            <!DOCTYPE html>
            <html lang="{(language == Language.English ? "en" : "zh-Hans")}">
            <head><meta charset="utf-8" /><title>{name} · {LayoutText.SiteNameShort.In(language)}</title><meta name="robots" content="noindex" />
            <meta http-equiv="refresh" content="0; url={href}" /><link rel="canonical" href="{known}" /></head>
            <body><main><h1><a href="{href}">{name}</a></h1></main></body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
