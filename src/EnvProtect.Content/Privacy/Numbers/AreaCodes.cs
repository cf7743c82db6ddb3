namespace EnvProtect.Content.Privacy;

/// <summary>The area codes of the mainland, and the form of the numbers behind them.</summary>
internal static class AreaCodes
{
    // Of three digits: 010 and 020 to 029. The rest has four, in the ranges that are in use.
    private static readonly (int From, int To)[] FourDigits =
    [
        (310, 319), (335, 335), (349, 359), (370, 379), (391, 398), (410, 419), (421, 421), (427, 429), (431, 439), (451, 459),
        (464, 464), (467, 479), (482, 483), (510, 519), (523, 523), (527, 527), (530, 539), (543, 543), (546, 546), (550, 566),
        (570, 580), (591, 599), (631, 635), (660, 663), (668, 668), (691, 692), (701, 701), (710, 719), (722, 722), (724, 724),
        (728, 728), (730, 739), (743, 746), (750, 763), (766, 766), (768, 779), (790, 799), (812, 813), (816, 818),
        (825, 839), (851, 859), (870, 888), (891, 899), (901, 909), (911, 919), (930, 943), (951, 955), (970, 979), (990, 999),
    ];

    /// <summary>Whether the digits are an area code and a number of the right length, which begins with 2 to 8.</summary>
    public static bool IsNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length is < 11 or > 12) return false;
        if (digits.StartsWith("010") || digits.StartsWith("02")) return digits.Length == 11 && IsLocal(digits[3..]);
        return IsLocal(digits[4..]) && IsFourDigitCode((100 * (digits[1] - '0')) + (10 * (digits[2] - '0')) + digits[3] - '0');
    }

    private static bool IsLocal(ReadOnlySpan<char> number) => number[0] is >= '2' and <= '8';

    private static bool IsFourDigitCode(int code)
    {
        foreach (var (from, to) in FourDigits)
        {
            if (code >= from && code <= to) return true;
        }

        return false;
    }
}
