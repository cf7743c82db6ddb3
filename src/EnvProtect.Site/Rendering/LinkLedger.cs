using System.Collections.Concurrent;
using System.Net;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Notes what every page offers (its path and the ids in it) and where its links lead, and in the end names the links
/// that lead nowhere. Safe for several threads; the answer does not depend on their order.
/// </summary>
internal sealed class LinkLedger(SiteAddress address)
{
    // Answered by other programs on the same host, or by the site's host itself.
    private static readonly string[] Elsewhere = ["/odata/", "/openapi.json"];

    private readonly ConcurrentDictionary<string, byte> targets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SiteFault> faults = [];

    /// <summary>Notes a page. In rendered HTML every attribute stands in double quotes, and text holds none.</summary>
    public void AddPage(string path, string html)
    {
        AddTarget(path);
        foreach (var id in Attribute(html, " id=\"")) targets.TryAdd(path + "#" + id, 0);
        foreach (var link in Attribute(html, " href=\"").Concat(Attribute(html, " src=\"")).Distinct(StringComparer.Ordinal)) AddLink(path, link);
    }

    /// <summary>Notes a file that is not a page.</summary>
    public void AddTarget(string path) => targets.TryAdd(path, 0);

    public void AddFault(SiteFault fault) => faults.Add(fault);

    /// <summary>Every fault, in the order of pages. A target that many pages miss is reported once, with the first of them.</summary>
    public IEnumerable<SiteFault> Faults() => links
        .Where(link => !targets.ContainsKey(link.Key))
        .Select(link => new SiteFault(link.Value, new($"链接指向 {link.Key}，而它不存在。", $"Links to {link.Key}, which does not exist."), AsWritten(link.Key, link.Value)))
        .Concat(faults)
        .Distinct()
        .OrderBy(fault => fault.Page, StringComparer.Ordinal)
        .ThenBy(fault => fault.Message.Zh, StringComparer.Ordinal);

    private void AddLink(string page, string link)
    {
        if (link.StartsWith('#'))
        {
            Note(page + link);
        }
        else if (address.PathOf(link) is { } path)
        {
            if (!Elsewhere.Any(start => path.StartsWith(start, StringComparison.Ordinal))) Note(path);
        }
        else if (!Uri.TryCreate(link, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto" or "tel"))
        {
            faults.Add(new(page, new($"链接 {link} 不是网址。", $"Links to {link}, which is not an address."), link));
        }

        void Note(string target) =>
            links.AddOrUpdate(target, page, (_, first) => string.CompareOrdinal(page, first) < 0 ? page : first);
    }

    // Content names a page without its language, and a place on the same page by its anchor alone.
    private static string AsWritten(string target, string page)
    {
        if (target.StartsWith(page + "#", StringComparison.Ordinal)) return target[page.Length..];
        return target.StartsWith("/en/", StringComparison.Ordinal) ? target["/en".Length..] : target;
    }

    private static IEnumerable<string> Attribute(string html, string start)
    {
        for (var at = html.IndexOf(start, StringComparison.Ordinal); at >= 0; at = html.IndexOf(start, at, StringComparison.Ordinal))
        {
            at += start.Length;
            yield return WebUtility.HtmlDecode(html[at..html.IndexOf('"', at)]);
        }
    }
}
