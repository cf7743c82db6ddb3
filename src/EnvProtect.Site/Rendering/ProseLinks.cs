using System.Net;
using System.Text;
using EnvProtect.Model.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Readies the HTML of running text for one page: <c>xref:</c> links get their address, and a term is linked to its
/// explanation where the page first uses it, outside headings, links and code.
/// </summary>
internal sealed class ProseLinks(SiteContext site, Language pageLanguage, string pagePath, LinkLedger ledger)
{
    private static readonly string[] Unlinked = ["a", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "th"];
    private readonly HashSet<string> linked = new(StringComparer.Ordinal) { pagePath };

    /// <summary>Sanitised HTML in, HTML for this page out.</summary>
    /// <param name="html">HTML of a <see cref="Prose"/>.</param>
    /// <param name="language">The language that the text is in, which need not be that of the page.</param>
    public string Apply(string html, Language language)
    {
        var output = new StringBuilder(html.Length + 64);
        var closedTo = 0; // depth of elements in which no term is linked
        for (var at = 0; at < html.Length;)
        {
            if (html[at] == '<')
            {
                var end = html.IndexOf('>', at);
                end = end < 0 ? html.Length : end + 1;
                var tag = html[at..end];
                closedTo += Change(tag);
                output.Append(WithAddress(tag));
                at = end;
            }
            else
            {
                var end = html.IndexOf('<', at);
                end = end < 0 ? html.Length : end;
                if (closedTo > 0) output.Append(html, at, end - at);
                else AppendLinked(output, html.AsSpan(at, end - at), language);
                at = end;
            }
        }

        return output.ToString();
    }

    private static int Change(string tag)
    {
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = tag.AsSpan(isEnd ? 2 : 1);
        name = name[..name.IndexOfAny(" />")];
        foreach (var unlinked in Unlinked)
        {
            if (name.SequenceEqual(unlinked)) return isEnd ? -1 : 1;
        }

        return 0;
    }

    private void AppendLinked(StringBuilder output, ReadOnlySpan<char> text, Language language)
    {
        var written = 0;
        for (var at = 0; at < text.Length;)
        {
            if (site.Terms.At(text, at, language) is not { } term)
            {
                at++;
                continue;
            }

            var end = at + term.Text.Length;
            if (term.Path is { } path && linked.Add(path))
            {
                output.Append(text[written..at]).Append("<a class=\"term\" href=\"").Append(site.Address.Href(pageLanguage, path))
                    .Append("\">").Append(text[at..end]).Append("</a>");
                written = end;
            }

            at = end;
        }

        output.Append(text[written..]);
    }

    private string WithAddress(string tag)
    {
        const string Start = " href=\"";
        var at = tag.IndexOf(Start, StringComparison.Ordinal);
        if (at < 0) return tag;
        at += Start.Length;
        var end = tag.IndexOf('"', at);
        var written = WebUtility.HtmlDecode(tag[at..end]);
        if (Resolve(written) is not { } address) return tag;
        return tag[..at] + Html.Encode(address) + tag[end..];
    }

    private string? Resolve(string written)
    {
        if (written.StartsWith('/') && !written.StartsWith("//", StringComparison.Ordinal)) return site.Address.Href(pageLanguage, written);
        if (!written.StartsWith("xref:", StringComparison.Ordinal)) return null;
        var id = written["xref:".Length..];
        var hash = id.IndexOf('#', StringComparison.Ordinal);
        var (record, anchor) = hash < 0 ? (id, "") : (id[..hash], id[hash..]);
        if (site.Terms.Paths.TryGetValue(record, out var path)) return site.Address.Href(pageLanguage, path) + anchor;
        ledger.AddFault(new(SiteAddress.Localized(pageLanguage, pagePath), new($"引用了 {id}，没有这条记录。", $"Refers to {id}, which is no record."), written));
        return site.Address.Href(pageLanguage, "/");
    }
}
