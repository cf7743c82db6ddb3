namespace EnvProtect.Content.Importing;

/// <summary>Chinese numerals from 一 to 九百九十九, as headings and counts use them; Arabic digits of either width pass too.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>All characters that a numeral may consist of.</summary>
    public const string Characters = "〇零一二三四五六七八九十百两";

    public static string Format(int number) => number switch
    {
        < 10 => Digits[number].ToString(),
        < 20 => "十" + Unit(number % 10),
        < 100 => $"{Digits[number / 10]}十{Unit(number % 10)}",
        < 1000 when number % 100 == 0 => $"{Digits[number / 100]}百",
        < 1000 => $"{Digits[number / 100]}百{(number % 100 < 10 ? "零" : number % 100 < 20 ? "一" : "")}{Format(number % 100)}",
        _ => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>The number, or null for anything else.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 7) return null;
        int total = 0, digit = -1, arabic = 0;
        var isArabic = true;
        foreach (var c in text)
        {
            var value = Digit(c);
            if (c is >= '0' and <= '9' or >= '０' and <= '９') arabic = (arabic * 10) + value;
            else isArabic = false;
            if (value < 0 && c is not ('十' or '百')) return null;
            if (isArabic) continue;
            if (arabic > 0) return null;
            if (value >= 0)
            {
                digit = value;
                continue;
            }

            total += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
            digit = -1;
        }

        return isArabic ? arabic : total + Math.Max(0, digit);
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '零' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static string Unit(int digit) => digit == 0 ? "" : Digits[digit].ToString();
}
