namespace EnvProtect.Content.Importing;

/// <summary>A number that opens an item: （十二）, (十二), 12., 12、, ⑫.</summary>
/// <param name="Number">Its value.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the item's words begin.</param>
internal sealed record NumberMarker(int Number, int Start, int End)
{
    private const int LongestNumber = 7;

    /// <summary>Every number in round brackets of either width, also of mixed widths.</summary>
    public static IEnumerable<NumberMarker> Bracketed(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is not ('（' or '(')) continue;
            var close = text.AsSpan(i + 1, Math.Min(LongestNumber + 1, to - i - 1)).IndexOfAny('）', ')');
            if (close > 0 && ChineseNumeral.Parse(text.AsSpan(i + 1, close)) is { } number) yield return new(number, i, i + close + 2);
        }
    }
}
