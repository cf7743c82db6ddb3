using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EnvProtect.Content;

/// <summary>Tags in lenticular brackets at the start of an item or of a heading's words: <c>【2018-12-31】【已完成】</c>.</summary>
internal static class LeadingTags
{
    private const char Open = '【';
    private const char Close = '】';

    /// <summary>Takes the tags off the start of a list item.</summary>
    public static ImmutableArray<Scalar> Take(ListItemBlock item, Body body, FileLog log) =>
        item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: LiteralInline literal } ? Take(literal, body, log) : [];

    /// <summary>Takes the tags off the start of a literal; what remains begins with the text.</summary>
    public static ImmutableArray<Scalar> Take(LiteralInline literal, Body body, FileLog log)
    {
        var tags = ImmutableArray.CreateBuilder<Scalar>();
        ref var content = ref literal.Content;
        while (!content.IsEmpty && content.CurrentChar == Open)
        {
            var at = body.At(literal.Span.End - (content.End - content.Start));
            var close = content.IndexOf(Close);
            if (close < 0)
            {
                log.Add(DiagnosticCodes.TagNotClosed, at);
                break;
            }

            tags.Add(new(at, content.Text[(content.Start + 1)..close].Trim()));
            content.Start = close + 1;
            content.TrimStart();
        }

        return tags.ToImmutable();
    }

    /// <summary>Reports tags where none may stand.</summary>
    public static void Refuse(ListItemBlock item, Body body, FileLog log)
    {
        foreach (var tag in Take(item, body, log)) log.Add(DiagnosticCodes.TagInTranslation, tag.At, tag.Text);
    }
}
