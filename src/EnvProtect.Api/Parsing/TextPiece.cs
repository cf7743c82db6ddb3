using System.Buffers;
using EnvProtect.Api.Errors;

namespace EnvProtect.Api.Parsing;

/// <summary>A part of the decoded text of an option, which knows where in it it stands.</summary>
internal readonly record struct TextPiece(string Option, int Offset, string Text)
{
    private static readonly SearchValues<char> OperatorSigns = SearchValues.Create("=<>!&|");

    public Location At => AtIndex(0);

    public Location AtIndex(int index) => new(Option, Offset + index);

    public TextPiece Slice(int start, int length) => new(Option, Offset + start, Text.Substring(start, length));

    public TextPiece From(int start) => Slice(start, Text.Length - start);

    public TextPiece Trimmed
    {
        get
        {
            var start = Text.Length - Text.AsSpan().TrimStart().Length;
            return Slice(start, Text.AsSpan().Trim().Length);
        }
    }

    /// <summary>The parts between separators that stand outside quotes and brackets, without white space around them.</summary>
    public List<TextPiece> Split(params ReadOnlySpan<char> separators)
    {
        List<TextPiece> parts = [];
        var start = 0;
        for (var i = 0; i < Text.Length; i = Next(i))
        {
            if (!separators.Contains(Text[i])) continue;
            parts.Add(Slice(start, i - start).Trimmed);
            start = i + 1;
        }

        parts.Add(From(start).Trimmed);
        return parts;
    }

    /// <summary>The items of a list in brackets; none where the text is no such list.</summary>
    public List<TextPiece> Items => Text is ['(', ..] && Next(0) == Text.Length ? Slice(1, Text.Length - 2).Split(',') : [];

    /// <summary>A name, and what stands in the brackets behind it; null where there are none.</summary>
    public (TextPiece Name, TextPiece? Arguments) Call()
    {
        var open = Text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return (Trimmed, null);
        var end = Next(open);
        var rest = From(end).Trimmed;
        return rest.Text.Length == 0 ? (Slice(0, open).Trimmed, Slice(open + 1, end - open - 2)) : throw rest.Unexpected("结尾或运算符", "the end or an operator");
    }

    /// <summary>The index behind the character, or behind the quoted text or the brackets, that begin at <paramref name="index"/>.</summary>
    public int Next(int index)
    {
        // Not by recursion: a stranger's thousands of brackets would fill the stack and end the process.
        Stack<char> closings = new();
        var i = index;
        do
        {
            if (i >= Text.Length) throw From(i).Unexpected($"“{closings.Peek()}”", $"'{closings.Peek()}'");
            switch (Text[i])
            {
                case var sign when closings.TryPeek(out var closing) && sign == closing:
                    closings.Pop();
                    i++;
                    break;
                case '(':
                    closings.Push(')');
                    i++;
                    break;
                case '[':
                    closings.Push(']');
                    i++;
                    break;
                case ')' or ']':
                    throw From(i).Unexpected("结尾或运算符", "the end or an operator");
                case '\'' or '"':
                    var quote = Text.IndexOf(Text[i], i + 1);
                    i = quote < 0 ? throw Refusals.UnterminatedString(AtIndex(i)) : quote + 1;
                    break;
                default:
                    i++;
                    break;
            }
        }
        while (closings.Count > 0);

        return i;
    }

    /// <summary>Where a word stands first, in any case, with no other letter or digit on either side; null where it does not.</summary>
    public int? IndexOf(string word, int start = 0)
    {
        for (var i = start; (i = Text.IndexOf(word, i, StringComparison.OrdinalIgnoreCase)) >= 0; i++)
        {
            if (!IsWordAt(i - 1) && !IsWordAt(i + word.Length)) return i;
        }

        return null;
    }

    /// <summary>A refusal of the word or sign at the start of this piece.</summary>
    public RefusedException Unexpected(string zh, string en)
    {
        var end = 0;
        while (end < 30 && IsWordAt(end)) end++;
        if (end == 0) end = Text.AsSpan().IndexOfAnyExcept(OperatorSigns) is var other and >= 0 ? other : Text.Length;
        if (end == 0 && Text.Length > 0) end = char.IsSurrogatePair(Text, 0) ? 2 : 1;
        return Refusals.Unexpected(At, Text[..end], new(zh, en));
    }

    private bool IsWordAt(int index) => index >= 0 && index < Text.Length && (char.IsLetterOrDigit(Text[index]) || Text[index] == '_');
}
