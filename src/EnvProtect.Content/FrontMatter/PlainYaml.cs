using System.Buffers;
using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>
/// Reads the YAML that front matter nearly always is, line by line and without a parser's events: block mappings and
/// lists, and values, lists and mappings that begin and end on their line. Knows what it does not know: then it gives
/// nothing, and <see cref="YamlReader"/> reads the whole text. What it gives is what that would give, places included.
/// </summary>
internal ref struct PlainYaml
{
    private const int DeepestNesting = 6;

    // Tabs, other line breaks and control characters have rules of their own.
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(code => code is (< ' ' or > '~') and not '\n'), '\u2028', '\u2029', '\uFEFF']);

    // What a plain value must not begin with; a hyphen may begin a number, but seldom does.
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@` ");
    private static readonly SearchValues<char> EndOfFlowValue = SearchValues.Create(",]}");

    private readonly string text;
    private readonly int linesBefore;
    private int line;
    private int lineStart;
    private int lineEnd;

    private PlainYaml(string text, int linesBefore)
    {
        (this.text, this.linesBefore) = (text, linesBefore);
        lineEnd = -1;
        NextLine();
    }

    private readonly bool IsAtEnd => lineStart > text.Length;

    /// <summary>The mapping that the text holds, or null where it is not plain enough, or wrong.</summary>
    public static MappingNode? Read(string text, int linesBefore)
    {
        if (text.AsSpan().ContainsAny(Unusual)) return null;
        var reader = new PlainYaml(text, linesBefore);
        return !reader.IsAtEnd && reader.Block(0, 0) is MappingNode mapping && reader.IsAtEnd ? mapping : null;
    }

    private Node? Block(int indent, int depth)
    {
        if (depth > DeepestNesting || Indent() != indent) return null;
        return IsItem(lineStart + indent) ? Items(indent, depth) : Mapping(lineStart + indent, indent, depth);
    }

    private SequenceNode? Items(int indent, int depth)
    {
        var at = At(lineStart + indent);
        var items = ImmutableArray.CreateBuilder<Node>();
        while (!IsAtEnd && Indent() == indent && IsItem(lineStart + indent))
        {
            var start = lineStart + indent + 2;
            var item = KeyEnd(start) > 0 ? Mapping(start, indent + 2, depth + 1) : Line(start, depth + 1);
            if (item is null) return null;
            items.Add(item);
        }

        return !IsAtEnd && Indent() > indent ? null : new(at, items.ToImmutable());
    }

    /// <summary>The keys from <paramref name="start"/> on, of which the first may stand behind the hyphen of an item.</summary>
    private MappingNode? Mapping(int start, int indent, int depth)
    {
        var at = At(start);
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        do
        {
            var end = KeyEnd(start);
            if (end < 0) return null;
            var key = new Scalar(At(start), text[start..end]);
            foreach (var entry in entries)
            {
                if (entry.Key.Text == key.Text) return null;
            }

            var value = end + 1 == lineEnd ? Below(indent, depth) : Line(SkipSpaces(end + 1), depth + 1);
            if (value is null) return null;
            entries.Add(new(key, value));
            start = lineStart + indent;
        }
        while (!IsAtEnd && Indent() == indent && !IsItem(start));

        return !IsAtEnd && Indent() > indent ? null : new(at, entries.ToImmutable());
    }

    /// <summary>The value of a key that stands alone on its line: further in, or a list as far in as the key.</summary>
    private Node? Below(int indent, int depth)
    {
        NextLine();
        if (IsAtEnd) return null;
        var below = Indent();
        return below > indent || (below == indent && IsItem(lineStart + below)) ? Block(below, depth + 1) : null;
    }

    /// <summary>A value that takes the rest of the line.</summary>
    private Node? Line(int start, int depth)
    {
        var at = start;
        if (start >= lineEnd) return null;
        var value = text[start] is '[' or '{' or '"' or '\'' ? Flow(ref at, depth) : Plain(ref at, lineEnd);
        if (value is null || at != lineEnd) return null;
        NextLine();
        return value;
    }

    private readonly Node? Flow(ref int at, int depth)
    {
        if (at >= lineEnd || depth > DeepestNesting) return null;
        switch (text[at])
        {
            case '[': return FlowItems(ref at, depth);
            case '{': return FlowMapping(ref at, depth);
            case '"' or '\'': return Quoted(ref at);
            default:
                var length = text.AsSpan(at, lineEnd - at).IndexOfAny(EndOfFlowValue);
                if (length <= 0) return null;
                var end = at + length;
                // A colon or a bracket inside a value of a list is for the whole parser.
                return text.AsSpan(at, length).ContainsAny(":[{?") ? null : Plain(ref at, end, mayEndInSpace: true);
        }
    }

    private readonly SequenceNode? FlowItems(ref int at, int depth)
    {
        var start = At(at);
        var items = ImmutableArray.CreateBuilder<Node>();
        at = SkipSpaces(at + 1);
        if (at < lineEnd && text[at] == ']')
        {
            at++;
            return new(start, []);
        }

        while (true)
        {
            if (Flow(ref at, depth + 1) is not { } item) return null;
            items.Add(item);
            if (Separator(ref at, ']') is not { } hasMore) return null;
            if (!hasMore) return new(start, items.ToImmutable());
        }
    }

    private readonly MappingNode? FlowMapping(ref int at, int depth)
    {
        var start = At(at);
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        at = SkipSpaces(at + 1);
        while (true)
        {
            var end = KeyEnd(at);
            if (end < 0 || end + 1 >= lineEnd) return null;
            var key = new Scalar(At(at), text[at..end]);
            foreach (var entry in entries)
            {
                if (entry.Key.Text == key.Text) return null;
            }

            at = SkipSpaces(end + 1);
            if (Flow(ref at, depth + 1) is not { } value) return null;
            entries.Add(new(key, value));
            if (Separator(ref at, '}') is not { } hasMore) return null;
            if (!hasMore) return new(start, entries.ToImmutable());
        }
    }

    /// <summary>Steps over a comma (true) or the closing bracket (false); null where neither stands.</summary>
    private readonly bool? Separator(ref int at, char close)
    {
        at = SkipSpaces(at);
        if (at >= lineEnd || (text[at] != ',' && text[at] != close)) return null;
        var hasMore = text[at] == ',';
        at = hasMore ? SkipSpaces(at + 1) : at + 1;
        return hasMore;
    }

    private readonly ScalarNode? Quoted(ref int at)
    {
        var quote = text[at];
        var start = at + 1;
        var length = text.AsSpan(start, lineEnd - start).IndexOf(quote);
        if (length < 0) return null;
        var inner = text.AsSpan(start, length);
        var end = start + length + 1;
        // Escapes: a backslash between double quotes, and a doubled single quote.
        if (quote == '"' ? inner.Contains('\\') : end < lineEnd && text[end] == quote) return null;
        var node = new ScalarNode(At(at), inner.Trim().ToString(), IsQuoted: true);
        at = end;
        return node;
    }

    private readonly ScalarNode? Plain(ref int at, int end, bool mayEndInSpace = false)
    {
        var written = text.AsSpan(at, end - at);
        if (mayEndInSpace) written = written.TrimEnd(' ');
        if (written.IsEmpty || Indicators.Contains(written[0]) || written[^1] is ' ' or ':'
            || written.Contains(": ", StringComparison.Ordinal) || written.Contains(" #", StringComparison.Ordinal))
        {
            return null;
        }

        var node = new ScalarNode(At(at), written.Trim().ToString(), IsQuoted: false);
        at = end;
        return node;
    }

    /// <summary>Where the key that begins here ends, at its colon; -1 where none begins.</summary>
    private readonly int KeyEnd(int start)
    {
        var end = start;
        while (end < lineEnd && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_')) end++;
        if (end == start || end >= lineEnd || text[end] != ':') return -1;
        return end + 1 == lineEnd || text[end + 1] == ' ' ? end : -1;
    }

    private readonly bool IsItem(int at) => at + 2 < lineEnd && text[at] == '-' && text[at + 1] == ' ' && text[at + 2] != ' ';

    private readonly int Indent() => SkipSpaces(lineStart) - lineStart;

    private readonly int SkipSpaces(int at)
    {
        while (at < lineEnd && text[at] == ' ') at++;
        return at;
    }

    /// <summary>The next line with something on it; comments that fill a line are left out.</summary>
    private void NextLine()
    {
        do
        {
            lineStart = lineEnd + 1;
            line++;
            if (IsAtEnd) return;
            lineEnd = text.IndexOf('\n', lineStart);
            if (lineEnd < 0) lineEnd = text.Length;
        }
        while (lineEnd == lineStart || text[lineStart] == '#');
    }

    private readonly Position At(int offset) => new(line + linesBefore, offset - lineStart + 1);
}
