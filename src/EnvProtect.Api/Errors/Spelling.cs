namespace EnvProtect.Api.Errors;

/// <summary>Finds what a mistyped name may have meant.</summary>
internal static class Spelling
{
    /// <summary>The known name with the fewest changed or exchanged letters, case aside; null where none is near.</summary>
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
        var distance = Enumerable.Range(0, left.Length + 1).Select(i => Enumerable.Range(i, right.Length + 1).ToArray()).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                distance[i][j] = Math.Min(Math.Min(distance[i][j - 1] + 1, distance[i - 1][j] + 1), distance[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    distance[i][j] = Math.Min(distance[i][j], distance[i - 2][j - 2] + 1);
            }
        }

        return distance[^1][^1];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
