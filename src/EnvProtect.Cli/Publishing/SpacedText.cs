using System.Text;
using System.Text.RegularExpressions;
using EnvProtect.Model.Text;

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
            if ((Han.Is(character) && IsWord(before)) || (Han.Is(before) && IsWord(character))) spaced.Append(' ');
            spaced.Append(character);
            before = character;
        }
    }

    // In the browser [\p{L}\p{N}].
    private static bool IsWord(Rune character) => Rune.IsLetter(character) || Rune.IsNumber(character);

    [GeneratedRegex("<[^>]*>|[^<]+")]
    private static partial Regex TagOrText();
}
