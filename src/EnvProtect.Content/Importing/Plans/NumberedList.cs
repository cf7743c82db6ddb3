using System.Collections.Immutable;
using System.Globalization;

namespace EnvProtect.Content.Importing;

/// <summary>
/// A numbered list inside running text, cut into its items. The way the first item is numbered decides what counts as a
/// number: 1. or 1、 or （1） or ① or 一是. Without a number at the start, all is one item.
/// </summary>
internal static class NumberedList
{
    private static readonly Func<string, int, int, int>[] Styles = [Dotted, Bracketed, Circled, Spoken];

    /// <summary>The items, without their numbers.</summary>
    /// <param name="text">The list.</param>
    /// <param name="jump">Takes a break in the numbering: the last number found, and the later one that stands there.</param>
    public static ImmutableArray<Stretch> Split(string text, Action<int, int> jump)
    {
        if (text.Trim().Length == 0) return [];
        foreach (var style in Styles)
        {
            if (style(text, 0, 1) is var first and > 0) return Items(text, style, first, jump);
        }

        return [new(0, text.Length)];
    }

    private static ImmutableArray<Stretch> Items(string text, Func<string, int, int, int> style, int first, Action<int, int> jump)
    {
        var items = ImmutableArray.CreateBuilder<Stretch>();
        var start = first;
        for (var number = 2; ; number++)
        {
            if (Next(text, style, start, number) is not { } next)
            {
                items.Add(new(start, text.Length));
                if (Next(text, style, start, number + 1) is not null) jump(number - 1, number + 1);
                return items.ToImmutable();
            }

            items.Add(new(start, next.Start));
            start = next.End;
        }
    }

    private static NumberMarker? Next(string text, Func<string, int, int, int> style, int from, int number)
    {
        for (var i = from + 1; i < text.Length; i++)
        {
            if (style(text, i, number) is var length and > 0) return new(number, i, i + length);
        }

        return null;
    }

    /// <summary>Length of "12." or "12、" at a place, or 0. "PM2.5", "2.5 米" and "1、2号" are no numbers of items.</summary>
    private static int Dotted(string text, int at, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (string.CompareOrdinal(text, at, digits, 0, digits.Length) != 0) return 0;
        var end = at + digits.Length;
        if (end >= text.Length || text[end] is not ('.' or '．' or '、' or ',' or '，')) return 0;
        var isAfterSentence = at == 0 || EndsSentence(text[at - 1]) || (text[at - 1] == ' ' && EndsSentence(text[Math.Max(0, at - 2)]));
        if (!isAfterSentence && (text[end] is not ('.' or '．') || char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-')) return 0;
        var isDecimal = end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && text[end] != ' ';
        if (isDecimal && !(isAfterSentence && IsYear(text, end + 1))) return 0;
        return digits.Length + 1;
    }

    private static int Bracketed(string text, int at, int number) =>
        text[at] is '（' or '(' && NumberMarker.Bracketed(text, at, Math.Min(text.Length, at + 10)).FirstOrDefault() is { } marker && marker.Start == at && marker.Number == number
            ? marker.End - marker.Start : 0;

    private static int Circled(string text, int at, int number) => number <= 20 && text[at] == '①' + number - 1 ? 1 : 0;

    private static int Spoken(string text, int at, int number)
    {
        var words = ChineseNumeral.Format(number) + "是";
        return string.CompareOrdinal(text, at, words, 0, words.Length) == 0 && (at == 0 || EndsSentence(text[at - 1])) ? words.Length : 0;
    }

    private static bool IsYear(string text, int at) => at + 4 < text.Length && text[at + 4] == '年' && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool EndsSentence(char c) => c is '。' or '；' or ';' or '！' or '？' or '”' or '）' or ')' or '：' or ':';
}
