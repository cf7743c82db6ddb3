namespace EnvProtect.Content.Privacy;

/// <summary>
/// Identity numbers (GB 11643-1999): region, date of birth, sequence, check character; and the older form of 15 digits
/// without century and check character.
/// </summary>
internal static class IdentityNumber
{
    private const string CheckCharacters = "10X98765432";
    private const int LatestYear = 2099;
    private const string Gaps = " -\n.·_*`~\\/";
    private const int MostGap = 8;

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // Provinces of GB/T 2260, with 83 as used for residents from Taiwan.
    private static readonly int[] Provinces =
        [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83];

    public static Hit? Match(NumberCandidate candidate)
    {
        var digits = candidate.Digits;
        if (digits.Length is not (15 or 17 or 18) || !IsProvince(digits)) return null;
        return digits.Length switch
        {
            15 => Old(candidate, digits),
            17 => EndingInX(candidate, digits),
            _ => IsDate(digits[6..14]) && Check(digits) == digits[17] && candidate.StandsFree && IsEnd(candidate.Text, candidate.End)
                ? candidate.Hit(PersonalDataKind.IdentityNumber, digits.ToString())
                : null,
        };
    }

    private static Hit? Old(NumberCandidate candidate, ReadOnlySpan<char> digits)
    {
        if (!IsDate($"19{digits[6..12]}") || !candidate.StandsFree || candidate.HasBracket) return null;
        var before = candidate.TextBefore;
        var after = candidate.TextAfter;
        return Labels.SaysCode(before) || before is [.., '.'] || Labels.IsQuantity(before, after) || !IsEnd(candidate.Text, candidate.End)
            ? null
            : candidate.Hit(PersonalDataKind.IdentityNumber, digits.ToString());
    }

    private static Hit? EndingInX(NumberCandidate candidate, ReadOnlySpan<char> digits)
    {
        if (!IsDate(digits[6..14]) || Check(digits) != 'X') return null;
        var end = candidate.End;
        while (end - candidate.End < MostGap && end < candidate.Text.Length && Gaps.Contains(candidate.Text[end], StringComparison.Ordinal)) end++;
        if (candidate.Text[end] is not ('X' or 'x' or '×' or 'Х' or 'х') || !IsEnd(candidate.Text, end + 1)) return null;
        return new(PersonalDataKind.IdentityNumber, candidate.Start, end + 1, $"{digits}X");
    }

    private static bool IsEnd(NormalisedText text, int end) => !char.IsAsciiLetterOrDigit(text[end]);

    private static bool IsProvince(ReadOnlySpan<char> digits) =>
        Array.IndexOf(Provinces, (10 * (digits[0] - '0')) + digits[1] - '0') >= 0;

    private static char Check(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * (digits[i] - '0');
        return CheckCharacters[sum % 11];
    }

    /// <summary>Whether eight digits are a day of birth. The year is not held against a clock, so that equal text gives equal findings.</summary>
    private static bool IsDate(ReadOnlySpan<char> digits)
    {
        var year = Number(digits[..4]);
        var month = Number(digits[4..6]);
        var day = Number(digits[6..8]);
        return year is >= 1900 and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits) value = (10 * value) + digit - '0';
        return value;
    }
}
