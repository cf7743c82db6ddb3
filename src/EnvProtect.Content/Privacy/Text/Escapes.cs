using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace EnvProtect.Content.Privacy;

/// <summary>Resolves the escapes by which a character can be written in HTML, YAML and URLs.</summary>
internal static class Escapes
{
    // &CounterClockwiseContourIntegral; has 33.
    private const int LongestEntity = 33;

    /// <summary>The character that an escape at <paramref name="start"/> stands for, and how long it is; null where it is none.</summary>
    public static (Rune? Character, int Width) At(ReadOnlySpan<char> text, int start) => text[start] switch
    {
        '&' => Entity(text[start..]),
        '%' => Percent(text, start),
        _ => Backslash(text[start..]),
    };

    private static (Rune? Character, int Width) Entity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2) return (null, 1);
        var name = text[1..end];
        if (name[0] == '#')
        {
            var isHex = name.Length > 2 && name[1] is 'x' or 'X';
            var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            return Meaning(int.TryParse(name[(isHex ? 2 : 1)..], style, CultureInfo.InvariantCulture, out var code) ? code : 0, end + 1);
        }

        // As Markdown will: a name of the list of HTML, of which a few mean two characters that stand in no number and no name.
        return EntityHelper.DecodeEntity(name) is { } meaning && Rune.TryGetRuneAt(meaning, 0, out var first) ? Meaning(first.Value, end + 1) : (null, 1);
    }

    // "下降12%30个" is no escape: only one beside another is, or the sign of a mail address.
    private static (Rune? Character, int Width) Percent(ReadOnlySpan<char> text, int start) =>
        PercentCode(text, start) is { } code and < 0x7F && (code == '@' || (PercentCode(text, start - 3) ?? PercentCode(text, start + 3)) is not null)
            ? Meaning(code, 3)
            : (null, 1);

    private static int? PercentCode(ReadOnlySpan<char> text, int start) =>
        start >= 0 && start + 3 <= text.Length && text[start] == '%' ? Hex(text[(start + 1)..(start + 3)]) : null;

    private static (Rune? Character, int Width) Backslash(ReadOnlySpan<char> text) => text switch
    {
        ['\\', 'U', _, _, _, _, _, _, _, _, ..] when Hex(text[2..10]) is { } code => Meaning(code, 10),
        ['\\', 'u', _, _, _, _, ..] when Hex(text[2..6]) is { } code => Meaning(code, 6),
        ['\\', 'x', _, _, ..] when Hex(text[2..4]) is { } code => Meaning(code, 4),
        _ => (null, 1),
    };

    private static (Rune? Character, int Width) Meaning(int code, int width) =>
        code is '\t' or '\n' or '\r' ? (new Rune(' '), width) : code > 0x1F && Rune.IsValid(code) ? (new Rune(code), width) : (null, 1);

    private static int? Hex(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null;
}
