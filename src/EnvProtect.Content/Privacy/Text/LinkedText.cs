using System.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// The paragraphs of a text that hold links, as a reader sees them: without the brackets and addresses, so that what stands
/// before a link, in it and behind it joins. 1380013[8000](https://a.cn) is a number on the page and none in the file.
/// </summary>
internal sealed class LinkedText
{
    private const string ParagraphEnd = "\n\n";

    // CommonMark's limit; and one that keeps the work linear where an address has no end.
    private const int LongestLabel = 999;
    private const int LongestAddress = 2048;

    private readonly StringBuilder text = new();
    private readonly List<int> origins = [];

    private LinkedText()
    {
    }

    public string Text => text.ToString();

    /// <summary>Null where there is no link, as in most texts.</summary>
    public static LinkedText? Of(string source)
    {
        if (!source.Contains("](", StringComparison.Ordinal) && !source.Contains("]:", StringComparison.Ordinal)) return null;
        var marks = Marks(source);
        if (marks.Count == 0) return null;
        var joined = new LinkedText();
        var (paragraph, position) = (-1, 0);
        foreach (var (start, end) in marks)
        {
            if (start >= paragraph)
            {
                joined.Append(source, position, Math.Max(position, paragraph));
                position = Math.Max(0, source.AsSpan(0, start).LastIndexOf(ParagraphEnd));
                paragraph = source.IndexOf(ParagraphEnd, start, StringComparison.Ordinal) is >= 0 and var at ? at + ParagraphEnd.Length : source.Length;
            }

            joined.Append(source, position, start);
            position = Math.Max(position, end);
        }

        joined.Append(source, position, Math.Max(position, paragraph));
        return joined;
    }

    /// <summary>Where a stretch stands in the source, with the links inside it.</summary>
    public (int Offset, int Length) Origin(int start, int length) => (origins[start], origins[start + length - 1] + 1 - origins[start]);

    private void Append(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text.Append(source[i]);
            origins.Add(i);
        }
    }

    /// <summary>What Markdown leaves out of links: <c>[</c>, and <c>](address)</c>, <c>][label]</c> or <c>]</c>; in their order.</summary>
    private static List<(int Start, int End)> Marks(string source)
    {
        var marks = new List<(int Start, int End)>();
        var open = new Stack<int>();
        var labels = source.Contains("]:", StringComparison.Ordinal) ? Labels(source) : [];
        for (var i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    open.Push(i);
                    break;
                case ']' when open.TryPop(out var start):
                    if (LinkEnd(source, start, i, labels) is not { } end) break;
                    marks.Add((start > 0 && source[start - 1] == '!' ? start - 1 : start, start + 1));
                    marks.Add((i, end));
                    i = end - 1;
                    break;
                case TextPiece.RecordEnd:
                case '\n' when i + 1 < source.Length && source[i + 1] == '\n':
                    open.Clear();
                    break;
                default:
                    break;
            }
        }

        marks.Sort();
        return marks;
    }

    private static int? LinkEnd(string source, int start, int end, HashSet<string> labels)
    {
        var next = end + 1 < source.Length ? source[end + 1] : '\n';
        if (next == '(') return AddressEnd(source, end + 2);
        if (labels.Count == 0 || next == ':') return null;
        var text = end - start <= LongestLabel ? source[(start + 1)..end] : "";
        if (next == '[' && source.IndexOf(']', end + 2, Math.Min(LongestLabel, source.Length - end - 2)) is >= 0 and var close)
        {
            var label = source[(end + 2)..close];
            if (labels.Contains(label.Length == 0 ? text : label)) return close + 1;
        }

        return labels.Contains(text) ? end + 1 : null;
    }

    // Brackets inside an address come in pairs; in a title they may stand as they like.
    private static int? AddressEnd(string source, int start)
    {
        var (depth, quote) = (1, '\0');
        for (var i = start; i < Math.Min(source.Length, start + LongestAddress); i++)
        {
            switch (source[i])
            {
                case '\\': i++; break;
                case TextPiece.RecordEnd: return null;
                case '\n' when i + 1 < source.Length && source[i + 1] == '\n': return null;
                case var character when quote != '\0': quote = character == quote ? '\0' : quote; break;
                case '<' when i == start: quote = '>'; break;
                case '"' or '\'' when source[i - 1] is ' ' or '\n': quote = source[i]; break;
                case '(': depth++; break;
                case ')' when --depth == 0: return i + 1;
                default: break;
            }
        }

        return null;
    }

    private static HashSet<string> Labels(string source)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            var trimmed = line.TrimStart(' ');
            if (trimmed.StartsWith('[') && trimmed.IndexOf("]:") is > 1 and var end) labels.Add(trimmed[1..end].ToString());
        }

        return labels;
    }
}
