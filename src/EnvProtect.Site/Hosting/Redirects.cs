using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Layout;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Hosting;

/// <summary>Small pages at the old addresses of issues, for hosts that read no list of redirects.</summary>
internal static class Redirects
{
    public static void Write(SiteContext site, SiteOutput output, LinkLedger links)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var issue in site.Data.Dataset.Issues)
        {
            foreach (var old in issue.RedirectFrom)
            {
                var path = "/" + old.Trim('/');
                if (path.Split('/').Skip(1).Any(part => part is "" or "." or ".."))
                {
                    links.AddFault(Fault(issue, old, new($"旧网址 {old} 不是路径。", $"The old address {old} is not a path.")));
                    continue;
                }

                if (written.TryGetValue(path, out var other))
                {
                    links.AddFault(Fault(issue, old, new($"旧网址 {old} 同时属于事项 {other} 和 {issue.Id}。", $"The old address {old} is one of {other} and of {issue.Id}.")));
                    continue;
                }

                if (Enum.GetValues<Language>().Any(language => output.HasPage(SiteAddress.Localized(language, path))))
                {
                    links.AddFault(Fault(issue, old, new($"旧网址 {old} 现在是另一页的网址。", $"The old address {old} is that of a page which exists.")));
                    continue;
                }

                written.Add(path, issue.Id);
                foreach (var language in Enum.GetValues<Language>())
                {
                    var from = SiteAddress.Localized(language, path);
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
