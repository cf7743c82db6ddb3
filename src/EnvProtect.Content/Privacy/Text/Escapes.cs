using System.Globalization;

namespace EnvProtect.Content.Privacy;

/// <summary>Resolves the escapes by which a character can be written in HTML, YAML and URLs.</summary>
internal static class Escapes
{
    private const int LongestEntity = 10;

    private static readonly (string Name, char Meaning)[] Entities =
    [
        ("nbsp", ' '), ("ensp", ' '), ("emsp", ' '), ("thinsp", ' '), ("commat", '@'), ("period", '.'),
        ("zwnj", '\u200C'), ("zwj", '\u200D'), ("shy", '\u00AD'), ("ndash", '-'), ("mdash", '-'), ("middot", '·'),
    ];

    /// <summary>The character that an escape at <paramref name="start"/> stands for, and how long it is; null where it is none.</summary>
    public static (char? Character, int Width) At(ReadOnlySpan<char> text, int start) => text[start] switch
    {
        '&' => Entity(text[start..]),
        '%' => Percent(text, start),
        _ => Backslash(text[start..]),
    };

    private static (char? Character, int Width) Entity(ReadOnlySpan<char> text)
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

        foreach (var entity in Entities)
        {
            if (name.SequenceEqual(entity.Name)) return (entity.Meaning, end + 1);
        }

        return (null, 1);
    }

    // "下降12%30个" is no escape: only one beside another is, or the sign of a mail address.
    private static (char? Character, int Width) Percent(ReadOnlySpan<char> text, int start) =>
        PercentCode(text, start) is { } code and < 0x7F && (code == '@' || (PercentCode(text, start - 3) ?? PercentCode(text, start + 3)) is not null)
            ? Meaning(code, 3)
            : (null, 1);

    private static int? PercentCode(ReadOnlySpan<char> text, int start) =>
        start >= 0 && start + 3 <= text.Length && text[start] == '%' ? Hex(text[(start + 1)..(start + 3)]) : null;

    private static (char? Character, int Width) Backslash(ReadOnlySpan<char> text) => text switch
    {
        ['\\', 'u', _, _, _, _, ..] when Hex(text[2..6]) is { } code => Meaning(code, 6),
        ['\\', 'x', _, _, ..] when Hex(text[2..4]) is { } code => Meaning(code, 4),
        _ => (null, 1),
    };

    private static (char? Character, int Width) Meaning(int code, int width) =>
        code is > 0x1F and < 0xD800 or > 0xDFFF and <= 0xFFFF ? ((char)code, width) : (null, 1);

    private static int? Hex(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null;
}
