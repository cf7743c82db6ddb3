using System.Globalization;
using System.Text;
using EnvProtect.Model.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using TableCell = Markdig.Extensions.Tables.TableCell;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace EnvProtect.Content;

/// <summary>
/// The one place where Markdown becomes HTML, and plain text beside it. It writes the elements that it knows and
/// reports everything else, so that nothing an author types reaches a page unescaped.
/// </summary>
/// <param name="body">The body that the blocks are from.</param>
/// <param name="log">Takes the faults.</param>
/// <param name="links">Decides about links.</param>
/// <param name="pictures">Takes the pictures; null where none may stand.</param>
internal sealed class ProseWriter(Body body, FileLog log, Links links, Pictures? pictures)
{
    private readonly StringBuilder html = new();
    private readonly StringBuilder plain = new();
    private string section = "";
    private bool allowsHeadings;

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">From <see cref="Body"/>.</param>
    /// <param name="inSection">Name of the section that pictures are noted under.</param>
    /// <param name="withHeadings">Whether sub-headings may stand in it, as on pages.</param>
    public Prose Write(IEnumerable<Block> blocks, string inSection, bool withHeadings = false)
    {
        html.Clear();
        plain.Clear();
        (section, allowsHeadings) = (inSection, withHeadings);
        foreach (var block in blocks) WriteBlock(block, "\n\n");
        return new(html.ToString().TrimEnd('\n'), plain.ToString());
    }

    /// <summary>The plain words of a heading or a single line.</summary>
    public string PlainLine(ContainerInline? inlines)
    {
        html.Clear();
        plain.Clear();
        section = "";
        WriteInlines(inlines);
        return plain.ToString().Trim();
    }

    private void WriteBlock(Block block, string plainSeparator)
    {
        switch (block)
        {
            case ParagraphBlock paragraph: WriteElement("p", plainSeparator, () => WriteInlines(paragraph.Inline)); break;
            case HeadingBlock { Level: > 1 } heading when allowsHeadings:
                WriteElement($"h{heading.Level}", plainSeparator, () => WriteInlines(heading.Inline));
                break;
            case ListBlock list: WriteList(list, plainSeparator); break;
            case QuoteBlock quote: WriteContainer("blockquote", quote, plainSeparator); break;
            case ThematicBreakBlock: html.Append("<hr>\n"); break;
            case CodeBlock code: WriteElement("pre", plainSeparator, () => WriteText(code.Lines.ToString())); break;
            case MarkdownTable table: WriteTable(table, plainSeparator); break;
            case HtmlBlock: log.Add(DiagnosticCodes.RawHtml, body.At(block)); break;
            default: log.Add(DiagnosticCodes.ElementRefused, body.At(block)); break;
        }
    }

    /// <summary>Writes an element, and nothing at all where it would be empty, as with a paragraph that holds a picture only.</summary>
    private void WriteElement(string name, string plainSeparator, Action content)
    {
        var (htmlStart, plainStart) = (html.Length, plain.Length);
        if (plain.Length > 0) plain.Append(plainSeparator);
        html.Append(CultureInfo.InvariantCulture, $"<{name}>");
        var (htmlInner, plainInner) = (html.Length, plain.Length);
        content();
        if (html.ToString(htmlInner, html.Length - htmlInner).AsSpan().IsWhiteSpace())
        {
            html.Length = htmlStart;
            plain.Length = plainStart;
            return;
        }

        while (plain.Length > plainInner && char.IsWhiteSpace(plain[^1])) plain.Length--;
        html.Append(CultureInfo.InvariantCulture, $"</{name}>\n");
    }

    private void WriteContainer(string name, ContainerBlock container, string plainSeparator)
    {
        html.Append(CultureInfo.InvariantCulture, $"<{name}>\n");
        foreach (var block in container) WriteBlock(block, plainSeparator);
        html.Append(CultureInfo.InvariantCulture, $"</{name}>\n");
    }

    private void WriteList(ListBlock list, string plainSeparator)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        var start = list.IsOrdered && list.OrderedStart is { } first and not "1" && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $" start=\"{number}\"") : "";
        html.Append(CultureInfo.InvariantCulture, $"<{name}{start}>\n");
        var separator = plainSeparator;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            html.Append("<li>");
            if (plain.Length > 0) plain.Append(separator);
            plain.Append(list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}. ") : "- ");
            WriteListItem(item, list.IsLoose);
            html.Append("</li>\n");
            separator = "\n";
        }

        html.Append(CultureInfo.InvariantCulture, $"</{name}>\n");
    }

    private void WriteListItem(ListItemBlock item, bool isLoose)
    {
        var isFirst = true;
        foreach (var block in item)
        {
            if (block is ParagraphBlock paragraph && !isLoose) WriteInlines(paragraph.Inline);
            else WriteBlock(block, isFirst ? "" : "\n");
            isFirst = false;
        }
    }

    private void WriteTable(MarkdownTable table, string plainSeparator)
    {
        html.Append("<table>\n");
        var separator = plainSeparator;
        foreach (var row in table.OfType<TableRow>())
        {
            html.Append("<tr>");
            if (plain.Length > 0) plain.Append(separator);
            var isFirst = true;
            foreach (var cell in row.OfType<TableCell>())
            {
                if (!isFirst) plain.Append(" | ");
                isFirst = false;
                html.Append(row.IsHeader ? "<th>" : "<td>");
                foreach (var block in cell)
                {
                    if (block is ParagraphBlock paragraph) WriteInlines(paragraph.Inline);
                    else WriteBlock(block, "\n");
                }

                html.Append(row.IsHeader ? "</th>" : "</td>");
            }

            html.Append("</tr>\n");
            separator = "\n";
        }

        html.Append("</table>\n");
    }

    private void WriteInlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) WriteInline(inline);
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: WriteText(literal.Content.AsSpan()); break;
            case HtmlEntityInline entity:
                if (!RefusedCharacters.Report(entity.Transcoded.AsSpan(), body.At(entity), log)) WriteText(entity.Transcoded.AsSpan());
                break;
            case CodeInline code: WriteTagged("code", () => WriteText(code.Content)); break;
            case EmphasisInline emphasis: WriteTagged(emphasis.DelimiterCount == 2 ? "strong" : "em", () => WriteInlines(emphasis)); break;
            case LineBreakInline lineBreak: WriteLineBreak(lineBreak); break;
            case LinkInline { IsImage: true } image: TakePicture(image); break;
            case LinkInline link: WriteLink(link.Url ?? "", body.At(link), () => WriteInlines(link)); break;
            case AutolinkInline auto: WriteLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, body.At(auto), () => WriteText(auto.Url)); break;
            case HtmlInline: log.Add(DiagnosticCodes.RawHtml, body.At(inline)); break;
            default: log.Add(DiagnosticCodes.ElementRefused, body.At(inline)); break;
        }
    }

    private void WriteTagged(string name, Action content)
    {
        html.Append(CultureInfo.InvariantCulture, $"<{name}>");
        content();
        html.Append(CultureInfo.InvariantCulture, $"</{name}>");
    }

    private void WriteLink(string url, Position at, Action content)
    {
        var address = links.Check(url, at, log);
        if (address is null)
        {
            content();
            return;
        }

        html.Append("<a href=\"");
        Escape(address);
        html.Append("\">");
        content();
        html.Append("</a>");
    }

    private void TakePicture(LinkInline image)
    {
        var (htmlStart, plainStart) = (html.Length, plain.Length);
        WriteInlines(image);
        var alternative = plain.ToString(plainStart, plain.Length - plainStart).Trim();
        html.Length = htmlStart;
        plain.Length = plainStart;
        if (pictures is null) log.Add(DiagnosticCodes.PictureOutOfPlace, body.At(image));
        else pictures.Take(image.Url ?? "", alternative, section, body.At(image), log);
    }

    // Chinese has no spaces between words: a line that the author folded must not gain one.
    private void WriteLineBreak(LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard)
        {
            html.Append("<br>\n");
            plain.Append('\n');
        }
        else if (plain.Length == 0 || !IsChinese(plain[^1])
            || lineBreak.NextSibling is not LiteralInline { Content.IsEmpty: false } next || !IsChinese(next.Content.CurrentChar))
        {
            html.Append('\n');
            plain.Append(' ');
        }
    }

    private static bool IsChinese(char letter) => letter is >= '\u2E80' and < '\uE000' or >= '\uF900' or '“' or '”' or '—' or '…';

    private void WriteText(ReadOnlySpan<char> text)
    {
        Escape(text);
        plain.Append(text);
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                default: html.Append(letter); break;
            }
        }
    }
}
