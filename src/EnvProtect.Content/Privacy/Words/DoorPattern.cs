using System.Buffers;
using System.Text.RegularExpressions;

namespace EnvProtect.Content.Privacy;

/// <summary>A pattern of an address, tried only where one of its own characters or words stands in the text.</summary>
internal sealed class DoorPattern
{
    // At least as long as what the patterns allow between those words and the first digit.
    private const int Reach = 24;
    private const int FarReach = 80;

    private readonly Regex regex;
    private readonly SearchValues<char>? characters;
    private readonly SearchValues<string>? words;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二三四五六七八九十");

    private readonly bool isFar;

    /// <param name="needed">Of these the pattern holds at least one: single characters, or English words.</param>
    /// <param name="regex">The whole pattern.</param>
    /// <param name="isFar">Whether the number may stand a clause behind those words, and in Chinese digits; otherwise it follows them closely.</param>
    public DoorPattern(string[] needed, Regex regex, bool isFar = false)
    {
        (this.regex, this.isFar) = (regex, isFar);
        if (needed.All(word => word.Length == 1)) characters = SearchValues.Create(Characters = string.Concat(needed));
        else words = SearchValues.Create(Words = needed, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The single characters of which it needs one; empty where it needs a word.</summary>
    public string Characters { get; } = "";

    /// <summary>The words of which it needs one, in any case; empty where it needs a character.</summary>
    public string[] Words { get; } = [];

    public void Find(NormalisedText text, Action<ValueMatch> found)
    {
        if (!StandsNearNumber(text.Characters)) return;
        foreach (var match in regex.EnumerateMatches(text.Characters)) found(match);
    }

    // Places and estates are named in every other sentence, mostly without a number anywhere near.
    private bool StandsNearNumber(ReadOnlySpan<char> text)
    {
        while ((characters is not null ? text.IndexOfAny(characters) : text.IndexOfAny(words!)) is >= 0 and var at)
        {
            var near = text.Slice(at, Math.Min(isFar ? FarReach : Reach, text.Length - at));
            if (near.ContainsAny(isFar ? Numbers : Digits)) return true;
            text = text[(at + 1)..];
        }

        return false;
    }
}
