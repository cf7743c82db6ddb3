namespace EnvProtect.Content.Privacy;

/// <summary>Landline numbers: with an area code that exists, or seven to eight digits after a word for a telephone.</summary>
internal static class LandlineNumber
{
    public static Hit? Match(NumberCandidate candidate)
    {
        var digits = candidate.Digits;
        if (digits.StartsWith("86") && digits.Length is 12 or 13 && digits[2] != '0') return International(candidate, digits[2..]);
        if (digits.StartsWith("0086") && digits.Length > 4) return International(candidate, digits[4..]);
        if (digits[0] == '0') return WithAreaCode(candidate, digits);
        return digits.Length is 7 or 8 ? Local(candidate, digits) : null;
    }

    private static Hit? International(NumberCandidate candidate, ReadOnlySpan<char> number)
    {
        var national = string.Concat("0", number);
        return !candidate.IsWhole && candidate.StandsFreeWithExtension && AreaCodes.IsNumber(national)
            ? candidate.Hit(PersonalDataKind.Landline, national)
            : null;
    }

    private static Hit? WithAreaCode(NumberCandidate candidate, ReadOnlySpan<char> digits)
    {
        if (!AreaCodes.IsNumber(digits) || !candidate.StandsFreeWithExtension || candidate.HasYear) return null;
        var before = candidate.TextBefore;
        var after = candidate.TextAfter;
        if (before is [.., '.'] || after is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..]) return null;
        if (candidate.IsWhole && (Labels.SaysCode(before) || Labels.IsQuantity(before, after))) return null;
        return candidate.Hit(PersonalDataKind.Landline, digits.ToString());
    }

    private static Hit? Local(NumberCandidate candidate, ReadOnlySpan<char> digits)
    {
        if (digits[0] is < '2' or > '8' || !candidate.IsAlone || IsDay(digits)) return null;
        if (!Labels.SaysPhone(candidate.TextBefore)) return null;
        var after = candidate.TextAfter;
        return Labels.IsQuantity(default, after) || after is [>= 'A' and <= 'z', ..]
            ? null
            : candidate.Hit(PersonalDataKind.Landline, digits.ToString());
    }

    // 20210630
    private static bool IsDay(ReadOnlySpan<char> digits) =>
        digits.Length == 8 && digits.StartsWith("20") && digits[4] is '0' or '1' && digits[6] is >= '0' and <= '3';
}
