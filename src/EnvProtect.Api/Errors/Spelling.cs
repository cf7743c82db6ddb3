namespace EnvProtect.Api.Errors;

/// <summary>Finds what a mistyped name may have meant.</summary>
internal static class Spelling
{
    /// <summary>
    /// The known name with the fewest changed or exchanged letters, case aside, and of several the first; or else one that is
    /// near without the last of its words, as TitleZh is to Title and DueOn to DueDate. Null where none is near.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        List<string> names = [.. known];
        return Nearest(name, names, candidate => candidate, Math.Max(1, Math.Min(name.Length, 64) / 3))
            ?? Nearest(name, names, Stem, name.Length / 4) ?? Nearest(Stem(name), names, Stem, 0);
    }

    private static string? Nearest(string name, List<string> known, Func<string, string> form, int allowed) => known
        .Select(candidate => (Name: candidate, Distance: Distance(name, form(candidate))))
        .Where(candidate => candidate.Distance <= allowed)
        .OrderBy(candidate => candidate.Distance).FirstOrDefault().Name;

    /// <summary>A name without its last word, which begins with a capital; the whole where too little would be left.</summary>
    private static string Stem(string name)
    {
        var last = name.Length - 1;
        while (last > 0 && !(char.IsUpper(name[last]) && char.IsLower(name[last - 1]))) last--;
        return last >= 3 ? name[..last] : name;
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
