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
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && (IsHan(text[i]) && char.IsLetterOrDigit(text[i - 1]) || IsHan(text[i - 1]) && char.IsLetterOrDigit(text[i]))) spaced.Append(' ');
            spaced.Append(text[i]);
        }
    }

    private static bool IsHan(char character) => character is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    [GeneratedRegex("<[^>]*>|[^<]+")]
    private static partial Regex TagOrText();
}
