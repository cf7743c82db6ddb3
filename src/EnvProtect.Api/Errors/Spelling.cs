namespace EnvProtect.Api.Errors;

/// <summary>Finds what a mistyped name may have meant.</summary>
internal static class Spelling
{
    /// <summary>The known name with the fewest changed letters, case aside; null where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        var allowed = Math.Max(1, Math.Min(name.Length, 64) / 3);
        return known.Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= allowed)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault().Name;
    }

    private static int Distance(string left, string right)
    {
        if (left.Length > 64 || right.Length > 64) return int.MaxValue;
        var previous = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
            }

            previous = current;
        }

        return previous[^1];
    }
}
