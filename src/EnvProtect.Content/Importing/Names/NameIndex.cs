using System.Collections.Immutable;

namespace EnvProtect.Content.Importing;

/// <summary>Names by their words, for finding the longest that begins at a place. Brackets of either width are the same.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, ImmutableArray<T>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> longestByFirst = [];

    public void Add(T target, IEnumerable<string> names)
    {
        foreach (var name in names.Select(Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))
        {
            byName[name] = byName.TryGetValue(name, out var targets) ? targets.Add(target) : [target];
            longestByFirst[name[0]] = Math.Max(longestByFirst.GetValueOrDefault(name[0]), name.Length);
        }
    }

    public (int Length, ImmutableArray<T> Targets) LongestAt(string text, int start)
    {
        if (start >= text.Length || !longestByFirst.TryGetValue(FoldChar(text[start]), out var longest)) return (0, []);
        var words = Fold(text.Substring(start, Math.Min(longest, text.Length - start)));
        for (var length = words.Length; length > 0; length--)
        {
            if (byName.TryGetValue(words[..length], out var targets)) return (length, targets);
        }

        return (0, []);
    }

    private static string Fold(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = FoldChar(source[i]);
    });

    private static char FoldChar(char c) => c switch
    {
        '(' => '（',
        ')' => '）',
        '"' => '“',
        _ => c,
    };
}
