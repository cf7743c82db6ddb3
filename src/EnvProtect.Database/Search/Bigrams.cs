using System.Buffers;
using System.Globalization;
using System.Text;

namespace EnvProtect.Database.Search;

/// <summary>
/// How text becomes searchable without a dictionary of words: letters and digits that stand side by side form a run, and
/// each character of a run and each pair of neighbours is a token. No token reaches across punctuation or white space.
/// </summary>
public static class Bigrams
{
    private const int BitsOfCharacter = 21;

    /// <summary>The form in which letters are compared: lower case, full-width and other forms of letters and digits as the usual ones.</summary>
    public static string Fold(string text) => CompatibilityForms.Resolve(text).ToLowerInvariant();

    /// <summary>The runs of <paramref name="text"/>, folded, with one space between: the form in which punctuation and white space do not matter.</summary>
    /// <param name="text">Not folded yet.</param>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        var isBetween = false;
        Span<char> units = stackalloc char[2];
        foreach (var rune in Fold(text).EnumerateRunes())
        {
            if (!IsPartOfRun(rune))
            {
                isBetween = words.Length > 0;
                continue;
            }

            if (isBetween) words.Append(' ');
            words.Append(units[..rune.EncodeToUtf16(units)]);
            isBetween = false;
        }

        return words.ToString();
    }

    /// <summary>The runs of letters and digits in <paramref name="folded"/>, each as its characters.</summary>
    public static IEnumerable<IReadOnlyList<string>> Runs(string folded)
    {
        List<string> run = [];
        foreach (var rune in folded.EnumerateRunes())
        {
            if (IsPartOfRun(rune))
            {
                run.Add(rune.ToString());
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0) yield return run;
    }

    /// <summary>Appends the tokens of <paramref name="text"/> that were not seen before, each with a space behind.</summary>
    /// <param name="text">Not folded yet.</param>
    /// <param name="seen">Tokens that need not be said again, each as the numbers of its one or two characters.</param>
    /// <param name="tokens">Where they go, in UTF-8.</param>
    public static void AddTokens(string text, HashSet<long> seen, IBufferWriter<byte> tokens)
    {
        var before = default(Rune);
        foreach (var rune in Fold(text).EnumerateRunes())
        {
            if (!IsPartOfRun(rune))
            {
                before = default;
                continue;
            }

            if (seen.Add(rune.Value)) Append(tokens, default, rune);
            if (before != default && seen.Add(((long)before.Value << BitsOfCharacter) | (uint)rune.Value)) Append(tokens, before, rune);
            before = rune;
        }
    }

    private static void Append(IBufferWriter<byte> tokens, Rune before, Rune rune)
    {
        var room = tokens.GetSpan(2 * 4 + 1);
        var length = before == default ? 0 : before.EncodeToUtf8(room);
        length += rune.EncodeToUtf8(room[length..]);
        room[length++] = (byte)' ';
        tokens.Advance(length);
    }

    /// <summary>The fewest tokens that every text with <paramref name="run"/> in it has: its pairs, or its one character.</summary>
    public static IEnumerable<string> QueryTokens(IReadOnlyList<string> run) =>
        run.Count == 1 ? [run[0]] : Enumerable.Range(1, run.Count - 1).Select(i => run[i - 1] + run[i]);

    private static bool IsPartOfRun(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
