using System.Buffers;
using System.Text.RegularExpressions;

namespace EnvProtect.Content.Privacy;

/// <summary>A pattern of an address, tried only where one of its own characters or words stands in the text.</summary>
internal sealed class DoorPattern
{
    private readonly Lazy<Regex> regex;
    private readonly SearchValues<char>? characters;
    private readonly SearchValues<string>? words;

    /// <param name="needed">Of these the pattern holds at least one: single characters, or words of two and more.</param>
    /// <param name="pattern">A regular expression.</param>
    public DoorPattern(string[] needed, string pattern)
    {
        // Linear in the text, whatever the text: no pattern here can backtrack.
        regex = new(() => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase));
        if (needed.All(word => word.Length == 1)) characters = SearchValues.Create(string.Concat(needed));
        else words = SearchValues.Create(needed, needed.All(word => word.All(char.IsAscii)) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    public void Find(NormalisedText text, Action<ValueMatch> found)
    {
        if (characters is not null ? !text.Characters.ContainsAny(characters) : !text.Characters.ContainsAny(words!)) return;
        foreach (var match in regex.Value.EnumerateMatches(text.Characters)) found(match);
    }
}
