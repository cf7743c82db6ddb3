using System.Text;
using System.Text.RegularExpressions;

namespace EnvProtect.Cli.Publishing;

/// <summary>
/// Pages as the indexer of the search reads them: every Chinese character a word of its own. A browser then finds any Chinese
/// word as its characters in a row (<c>Client/search/spaced.ts</c>), and nothing depends on two programs dividing text alike:
/// one took 常宁市 for one word, the other looked for 常 and 宁.
/// </summary>
internal static partial class SpacedText
{
    /// <summary>Puts a space between a Chinese character and the letter, digit or character beside it, in text and not in tags.</summary>
    public static string Html(string page)
    {
        var spaced = new StringBuilder(page.Length + page.Length / 4);
        foreach (var part in TagOrText().EnumerateMatches(page))
        {
            var text = page.AsSpan(part.Index, part.Length);
            if (text[0] == '<') spaced.Append(text);
            else AddText(spaced, text);
        }

        return spaced.ToString();
    }

    private static void AddText(StringBuilder spaced, ReadOnlySpan<char> text)
    {
        var before = new Rune(' ');
        foreach (var character in text.EnumerateRunes())
        {
            if ((IsHan(character) && IsWord(before)) || (IsHan(before) && IsWord(character))) spaced.Append(' ');
            spaced.Append(character);
            before = character;
        }
    }

    // In the browser \p{Script=Han}.
    private static bool IsHan(Rune character) => character.Value is >= 0x2E80 and <= 0x2FD5 or 0x3005 or 0x3007 or >= 0x3021 and <= 0x3029 or >= 0x3038 and <= 0x303B
        or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x323AF;

    // In the browser [\p{L}\p{N}].
    private static bool IsWord(Rune character) => Rune.IsLetter(character) || Rune.IsNumber(character);

    [GeneratedRegex("<[^>]*>|[^<]+")]
    private static partial Regex TagOrText();
}
