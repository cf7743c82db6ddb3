using System.Text;
using System.Text.RegularExpressions;
using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Publishing;

/// <summary>
/// Pages as the indexer of the search reads them: every Chinese character a word of its own. A browser then finds any Chinese
/// word as its characters in a row (<c>Client/search/spaced.ts</c>), and nothing depends on two programs dividing text alike:
/// one took 常宁市 for one word, the other looked for 常 and 宁. For the same reason PM2.5 holds a soft hyphen in place of its
/// point, at which the indexer would divide it in Chinese pages; and SO₂ is written as it is typed.
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
            else AddText(spaced, AsTyped(text));
        }

        return spaced.ToString();
    }

    private static string AsTyped(ReadOnlySpan<char> text)
    {
        var typed = LowDigit().Replace(text.ToString(), digit => $"{(char)(digit.Value[0] - '₀' + '0')}");
        return InnerPoint().Replace(typed.Replace("\u00AD", "", StringComparison.Ordinal), "\u00AD");
    }

    private static void AddText(StringBuilder spaced, ReadOnlySpan<char> text)
    {
        var before = new Rune(' ');
        foreach (var character in text.EnumerateRunes())
        {
            if ((Han.Is(character) && IsWord(before)) || (Han.Is(before) && IsWord(character))) spaced.Append(' ');
            spaced.Append(character);
            before = character;
        }
    }

    // In the browser [\p{L}\p{N}].
    private static bool IsWord(Rune character) => Rune.IsLetter(character) || Rune.IsNumber(character);

    // A point within letters and digits, none of them Chinese.
    [GeneratedRegex(@"(?<=[a-zA-Z0-9])\.(?=[a-zA-Z0-9])")]
    private static partial Regex InnerPoint();

    [GeneratedRegex("[₀-₉]")]
    private static partial Regex LowDigit();

    [GeneratedRegex("<[^>]*>|[^<]+")]
    private static partial Regex TagOrText();
}
