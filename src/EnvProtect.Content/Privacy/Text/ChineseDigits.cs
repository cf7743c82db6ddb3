using System.Buffers;

namespace EnvProtect.Content.Privacy;

/// <summary>Numbers spelt digit by digit, as in 一三八〇〇….</summary>
internal static class ChineseDigits
{
    // Shorter runs are years (二〇二一) and idioms (一五一十); no quantity is spelt without 十, 百 or 千 at this length.
    private const int ShortestNumber = 7;

    private static readonly SearchValues<char> Digits = SearchValues.Create("〇零一幺壹二贰两三叁四肆五伍六陆七柒八捌九玖");

    /// <summary>Replaces long runs by ASCII digits, in place.</summary>
    public static void Replace(Span<char> text)
    {
        for (var start = text.IndexOfAny(Digits); start >= 0; start = text.IndexOfAny(Digits))
        {
            text = text[start..];
            var end = text.IndexOfAnyExcept(Digits);
            var number = end < 0 ? text : text[..end];
            if (number.Length >= ShortestNumber)
            {
                foreach (ref var digit in number) digit = Value(digit);
            }

            text = text[number.Length..];
        }
    }

    private static char Value(char character) => character switch
    {
        '〇' or '零' => '0',
        '一' or '幺' or '壹' => '1',
        '二' or '贰' or '两' => '2',
        '三' or '叁' => '3',
        '四' or '肆' => '4',
        '五' or '伍' => '5',
        '六' or '陆' => '6',
        '七' or '柒' => '7',
        '八' or '捌' => '8',
        '九' or '玖' => '9',
        _ => throw new ArgumentOutOfRangeException(nameof(character)),
    };
}
