using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace EnvProtect.Content.Importing;

/// <summary>One count of a list: 零陵区8件, 冷水滩区56（+1）件, or 还1件涉及甲、乙.</summary>
/// <param name="Name">Whose count it is; for a shared count the names that share it.</param>
/// <param name="Value">The number.</param>
/// <param name="More">What stands in brackets behind a plus sign: cases that are also counted elsewhere.</param>
/// <param name="IsShared">Whether several share it.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Printed">Its words.</param>
internal sealed record Count(string Name, int Value, int? More, bool IsShared, int Start, string Printed);

/// <summary>Reads lists of counts such as 零陵区8件、道县7件。</summary>
internal static partial class CountList
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("、，,；;。");

    /// <summary>The counts of a stretch of the text; all else but separators goes to <paramref name="rest"/> with its offset.</summary>
    public static ImmutableArray<Count> Read(string text, int start, int end, Action<int, string> rest)
    {
        var counts = ImmutableArray.CreateBuilder<Count>();
        var position = start;
        while (position < end)
        {
            if ("、，,；;。 ".Contains(text[position], StringComparison.Ordinal)) position++;
            else if (Shared().Match(text, position, end - position) is { Success: true } shared) position = Take(shared, isShared: true);
            else if (Single().Match(text, position, end - position) is { Success: true } single) position = Take(single, isShared: false);
            else position = Skip(position);
        }

        return counts.ToImmutable();

        int Take(Match match, bool isShared)
        {
            var more = match.Groups["more"].Success ? Number(match, "more") : (int?)null;
            counts.Add(new(match.Groups["name"].Value, Number(match, "n"), more, isShared, match.Index, match.Value));
            return match.Index + match.Length;
        }

        int Skip(int from)
        {
            var length = text.AsSpan(from, end - from).IndexOfAny(Separators);
            var to = length < 0 ? end : from + length;
            rest(from, text[from..to]);
            return to;
        }
    }

    private static int Number(Match match, string group) => int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"\G(?:其中|分别为|和|及)?(?<name>[^、，,；;。：:（）()0-9+]{1,24})(?<n>[0-9]{1,7})(?:[（(]\+(?<more>[0-9]{1,5})[）)])?[件起](?:[（(]\+(?<more>[0-9]{1,5})[）)])?")]
    private static partial Regex Single();

    [GeneratedRegex(@"\G(?:还|另|另外|其余)?有?(?<n>[0-9]{1,5})件(?:涉及|为|由|系)(?<name>[^。；;0-9]{2,60}?)(?:共有|共同|共管|跨界)?(?=[。；;]|$)")]
    private static partial Regex Shared();
}
