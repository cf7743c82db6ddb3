namespace EnvProtect.Content.Privacy;

/// <summary>Mainland mobile numbers: eleven digits from 13 to 19, with or without +86.</summary>
internal static class MobileNumber
{
    public static Hit? Match(NumberCandidate candidate)
    {
        var digits = candidate.Digits;
        var number = digits.StartsWith("0086") ? digits[4..] : digits.Length == 13 && digits.StartsWith("86") ? digits[2..] : digits;
        if (number.Length != 11 || number[0] != '1' || number[1] < '3') return null;
        if (!candidate.StandsFree || (candidate.HasBracket && candidate.HasYear)) return null;
        if ((candidate.IsWhole || candidate.IsDecimal) && IsSomethingElse(candidate)) return null;
        return candidate.Hit(PersonalDataKind.Mobile, number.ToString());
    }

    private static bool IsSomethingElse(NumberCandidate candidate)
    {
        var before = candidate.TextBefore;
        var after = candidate.TextAfter;
        return Labels.IsQuantity(before, after)
            || Labels.SaysCode(before)
            || IsFraction(before)
            || after is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..];
    }

    // 0.138…, 112.138…: decimals of a ratio or a coordinate. "1.138…" is an item of a list.
    private static bool IsFraction(ReadOnlySpan<char> before) => before is [.., '0', '.'] or [.., >= '0' and <= '9', >= '0' and <= '9', '.'];
}
