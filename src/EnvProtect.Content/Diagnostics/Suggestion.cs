using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>Finds what a misspelled word was probably meant to be.</summary>
public static class Suggestion
{
    // Longer words are not typing slips of anything, and would make hostile input slow.
    private const int LongestWord = 64;

    /// <summary>A did-you-mean hint, or null where nothing is near.</summary>
    public static LocalizedText? For(string word, IEnumerable<string> candidates) =>
        For(word, candidates.Select(candidate => (candidate, candidate)));

    /// <summary>A did-you-mean hint with the id that has the nearest name, or null where nothing is near.</summary>
    /// <param name="word">What is written.</param>
    /// <param name="candidates">What could be meant.</param>
    /// <param name="isLikely">Whether an id is likely for other reasons; one that is not is suggested only where it is one edit away at most, and those that are likely are further.</param>
    public static LocalizedText? For(string word, IEnumerable<(string Id, string Name)> candidates, Func<string, bool>? isLikely = null)
    {
        var all = candidates.ToList();
        if (Nearest(word, all) is not { } nearest) return null;
        var best = nearest;
        if (isLikely is not null && nearest.Distance > 0)
        {
            // A slip of one key makes an unlikely one. Offices of the same kind are called alike in every city, but for its name.
            if (Nearest(word, all.Where(candidate => isLikely(candidate.Id))) is { } likely && (nearest.Distance > 1 || likely.Distance <= nearest.Distance + 1)) best = likely;
            else if (nearest.Distance > 1) return null;
        }

        return best.Id == best.Name
            ? new($"是不是“{best.Id}”？", $"Did you mean '{best.Id}'?")
            : new($"是不是“{best.Id}”（{best.Name}）？", $"Did you mean '{best.Id}' ({best.Name})?");
    }

    private static (string Id, string Name, int Distance)? Nearest(string word, IEnumerable<(string Id, string Name)> candidates)
    {
        if (word.Length is 0 or > LongestWord) return null;
        var wanted = word.ToLowerInvariant();
        var limit = Math.Max(1, word.Length / 3) + 1;
        (string Id, string Name, int Distance)? best = null;
        foreach (var candidate in candidates)
        {
            // A distance as long as the word itself would make anything near.
            if (Math.Min(candidate.Name.Length, word.Length) < 2 && candidate.Name != word) continue;
            var distance = Distance(wanted, candidate.Name.ToLowerInvariant(), limit);
            if (distance >= limit) continue;
            (best, limit) = ((candidate.Id, candidate.Name, distance), distance);
            if (distance == 0) break;
        }

        return best;
    }

    /// <summary>Edits (insert, delete, replace, swap neighbours) between the two, or <paramref name="limit"/> where it is not fewer.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit) return limit;
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * (LongestWord * 2)];
        var before = rows[..width];
        var previous = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++) previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least >= limit) return limit;
            var free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return Math.Min(previous[right.Length], limit);
    }
}
