namespace EnvProtect.Content.Privacy;

/// <summary>
/// Reads neighbouring groups of digits as numbers and asks what each might be. Every group is tried as a beginning, with
/// at most <see cref="LongestNumber"/> digits, so that the work is linear in the text.
/// </summary>
internal static class NumberDetector
{
    private const int ShortestNumber = 7;
    private const int LongestNumber = 19;

    public static void Find(NormalisedText text, List<Hit> hits)
    {
        var groups = DigitGroups.Of(text);
        Span<char> digits = stackalloc char[LongestNumber];
        for (var first = 0; first < groups.Count; first++)
        {
            if (!CanBegin(text, groups[first].Start)) continue;
            var length = 0;
            for (var last = first; last < groups.Count; last++)
            {
                var group = groups[last];
                if ((last > first && group.Before == Gap.Barrier) || length + group.Length > LongestNumber) break;
                text.Characters[group.Start..group.End].CopyTo(digits[length..]);
                length += group.Length;
                if (length < ShortestNumber) continue;
                Judge(new(text, groups, first, last, digits[..length]), hits);
            }
        }
    }

    private static void Judge(NumberCandidate candidate, List<Hit> hits)
    {
        if ((IdentityNumber.Match(candidate) ?? BankCard.Match(candidate) ?? MobileNumber.Match(candidate) ?? LandlineNumber.Match(candidate)) is { } hit)
        {
            hits.Add(hit);
        }
    }

    // Digits behind a letter belong to a code (D1YZ202000131), unless the letters say what the number is.
    private static bool CanBegin(NormalisedText text, int start)
    {
        var before = text[start - 1];
        return !char.IsAsciiLetter(before) || Labels.EndsWithNumberLabel(text.Characters[..start]);
    }
}
