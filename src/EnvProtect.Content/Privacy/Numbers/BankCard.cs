namespace EnvProtect.Content.Privacy;

/// <summary>Bank cards of issuers met on the mainland, whose last digit is the Luhn check digit (ISO/IEC 7812-1).</summary>
internal static class BankCard
{
    public static Hit? Match(NumberCandidate candidate)
    {
        var digits = candidate.Digits;
        if (!IsIssuer(digits) || !PassesLuhn(digits) || !candidate.StandsFree || candidate.HasBracket) return null;
        var before = candidate.TextBefore;
        var after = candidate.TextAfter;
        return Labels.SaysCode(before) || before is [.., '.'] || Labels.IsQuantity(before, after) || after is [>= 'A' and <= 'z', ..]
            ? null
            : candidate.Hit(PersonalDataKind.BankCard, digits.ToString());
    }

    private static bool IsIssuer(ReadOnlySpan<char> digits) => digits.Length switch
    {
        // American Express.
        15 => digits.StartsWith("34") || digits.StartsWith("37"),
        // UnionPay, Visa, Mastercard, JCB, and the debit cards of the Bank of China.
        16 => digits.StartsWith("62") || digits[0] == '4' || (digits[0] == '5' && digits[1] is >= '1' and <= '5')
            || digits.StartsWith("35") || digits.StartsWith("6013"),
        17 or 18 => digits.StartsWith("62"),
        // UnionPay, and the old debit cards of ICBC and the Bank of China.
        19 => digits.StartsWith("62") || digits.StartsWith("9558") || digits.StartsWith("6013"),
        _ => false,
    };

    private static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[digits.Length - 1 - i] - '0';
            if (i % 2 == 1) value = value > 4 ? (2 * value) - 9 : 2 * value;
            sum += value;
        }

        return sum % 10 == 0;
    }
}
