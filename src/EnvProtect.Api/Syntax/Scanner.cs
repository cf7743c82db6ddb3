using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Api.Errors;
using EnvProtect.Model.Text;

namespace EnvProtect.Api.Syntax;

/// <summary>Reads the decoded text of one option from left to right.</summary>
internal sealed class Scanner(string option, string text)
{
    public int Position { get; private set; }

    public Location At => new(option, Position);

    public bool IsAtEnd => Position >= text.Length;

    public char Current => Position < text.Length ? text[Position] : '\0';

    public char Next => Position + 1 < text.Length ? text[Position + 1] : '\0';

    public void SkipSpaces()
    {
        while (Current is ' ' or '\t') Position++;
    }

    /// <summary>Takes the character if it is next.</summary>
    public bool Take(char character)
    {
        if (Current != character || IsAtEnd) return false;
        Position++;
        return true;
    }

    /// <summary>Takes the text if it is next, in any case.</summary>
    public bool Take(string word)
    {
        if (string.Compare(text, Position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        Position += word.Length;
        return true;
    }

    /// <summary>Takes the word if it is next, in any case, and no letter, digit or underscore follows.</summary>
    public bool TakeWord(string word)
    {
        var start = Position;
        if (Take(word) && !IsNamePart(Current)) return true;
        Position = start;
        return false;
    }

    public void Expect(char character)
    {
        if (!Take(character)) throw Unexpected($"“{character}”", $"'{character}'");
    }

    /// <summary>A name of letters, digits and underscores, perhaps with a <c>$</c> before it and dots within; null if none is next.</summary>
    public string? Name()
    {
        var end = Position;
        if (Current is '$' or '@') end++;
        if (end >= text.Length || !(char.IsLetter(text[end]) || text[end] == '_')) return null;
        while (end < text.Length && (IsNamePart(text[end]) || (text[end] == '.' && end + 1 < text.Length && IsNamePart(text[end + 1])))) end++;
        var name = text[Position..end];
        Position = end;
        return name;
    }

    public string ExpectName(string zh, string en) => Name() ?? throw Unexpected(zh, en);

    /// <summary>The text between quotes, a doubled quote standing for one.</summary>
    public string QuotedText()
    {
        var at = At;
        Position++;
        var start = Position;
        var isPlain = true;
        while (true)
        {
            var quote = text.IndexOf('\'', Position);
            if (quote < 0) throw Refusals.UnterminatedString(at);
            Position = quote + 1;
            if (Current != '\'' || IsAtEnd)
            {
                var inner = text[start..quote];
                return isPlain ? inner : inner.Replace("''", "'", StringComparison.Ordinal);
            }

            isPlain = false;
            Position++;
        }
    }

    /// <summary>Takes what <paramref name="pattern"/> (anchored with <c>\G</c>) finds here; null where it finds nothing.</summary>
    public string? Take(Regex pattern)
    {
        var match = pattern.Match(text, Position);
        if (!match.Success) return null;
        Position += match.Length;
        return match.Value;
    }

    /// <summary>The text up to one of the characters, or to the end.</summary>
    public string Until(string characters)
    {
        var start = Position;
        while (!IsAtEnd && !characters.Contains(Current, StringComparison.Ordinal)) Position++;
        return text[start..Position];
    }

    /// <summary>The text from <paramref name="start"/> to the current position.</summary>
    public string Since(int start) => text[start..Position];

    public void GoTo(int position) => Position = position;

    public void ExpectEnd()
    {
        SkipSpaces();
        if (!IsAtEnd) throw Unexpected("结尾或运算符", "the end or an operator");
    }

    public RefusedException Unexpected(string zh, string en) => Refusals.Unexpected(At, Found(), new LocalizedText(zh, en));

    /// <summary>The word or sign at the current position, for messages.</summary>
    private string Found()
    {
        var end = Position;
        while (end < text.Length && end - Position < 30 && IsNamePart(text[end])) end++;
        if (end == Position && end < text.Length) end += char.IsSurrogatePair(text, end) ? 2 : 1;
        return text[Position..end];
    }

    private static bool IsNamePart(char character) => character == '_' || char.IsLetterOrDigit(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
