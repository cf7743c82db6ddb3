namespace EnvProtect.Content.Privacy;

/// <summary>One or more neighbouring groups of digits, read as one number.</summary>
internal readonly ref struct NumberCandidate
{
    private readonly IReadOnlyList<DigitGroup> groups;
    private readonly int first;
    private readonly int last;

    public NumberCandidate(NormalisedText text, IReadOnlyList<DigitGroup> groups, int first, int last, ReadOnlySpan<char> digits)
    {
        Text = text;
        Digits = digits;
        this.groups = groups;
        this.first = first;
        this.last = last;
    }

    public NormalisedText Text { get; }

    public ReadOnlySpan<char> Digits { get; }

    public int Start => groups[first].Start;

    public int End => groups[last].End;

    /// <summary>Whether it is written without anything inside.</summary>
    public bool IsWhole => first == last;

    public bool HasBracket
    {
        get
        {
            for (var i = first + 1; i <= last; i++)
            {
                if (groups[i].Before == Gap.Bracket) return true;
            }

            return false;
        }
    }

    /// <summary>Whether it is written with one point inside, as a decimal is.</summary>
    public bool IsDecimal => last == first + 1 && groups[last].Start - groups[first].End == 1 && Text[groups[first].End] == '.';

    /// <summary>Whether its second group is a year, as in the numbers of documents.</summary>
    public bool HasYear => last >= first + 2 && groups[first + 1] is { Length: 4, Before: Gap.Tight or Gap.Bracket } year
        && (Text[year.Start], Text[year.Start + 1]) is ('1', '9') or ('2', '0');

    /// <summary>Whether no other digits hang on to either side.</summary>
    public bool IsAlone => GapBefore == Gap.Barrier && GapAfter == Gap.Barrier;

    /// <summary>
    /// Whether it can be a number of its own: a part of a longer hyphenated code is none, and neither is a stretch out of
    /// a row of figures, unless it is written in one piece.
    /// </summary>
    public bool StandsFree => IsWhole || (!IsBoundBefore && GapAfter != Gap.Tight && !BeginsWithDate && !IsInRow);

    /// <summary>As <see cref="StandsFree"/>, but a short extension may follow.</summary>
    public bool StandsFreeWithExtension =>
        IsWhole || (!IsBoundBefore && !BeginsWithDate && !IsInRow && (GapAfter != Gap.Tight || groups[last + 1].Length <= 5));

    public ReadOnlySpan<char> TextBefore => Text.Characters[..Start];

    public ReadOnlySpan<char> TextAfter => Text.Characters[End..];

    public Hit Hit(PersonalDataKind kind, string value) => new(kind, Start, End, value);

    private Gap GapBefore => groups[first].Before;

    private Gap GapAfter => last + 1 < groups.Count ? groups[last + 1].Before : Gap.Barrier;

    private bool IsBoundBefore => GapBefore == Gap.Tight && !FollowsListNumber && !FollowsDate;

    // "1.138 1234 5678": the number of a list item, without a space behind it.
    private bool FollowsListNumber => groups[first - 1].Length <= 2 && Text[Start - 1] == '.' && groups[first - 1].Before != Gap.Tight;

    private bool FollowsDate => first >= 3 && IsDate(first - 3);

    private bool BeginsWithDate => last - first >= 2 && IsDate(first);

    private bool IsInRow
    {
        get
        {
            var others = 0;
            for (var i = first; i > 0 && others <= MostOthersInRow && groups[i].Before is Gap.Loose or Gap.Tight; i--) others++;
            for (var i = last + 1; i < groups.Count && others <= MostOthersInRow && groups[i].Before is Gap.Loose or Gap.Tight; i++) others++;
            return others > MostOthersInRow || (others > 0 && IsInPairs);
        }
    }

    private const int MostOthersInRow = 4;

    // Earlier days are hardly written about here, and mobile numbers begin like them.
    private const int EarliestYear = 1980;

    // 15 18 20 22 25 30: figures of two digits each.
    private bool IsInPairs
    {
        get
        {
            for (var i = first; i <= last; i++)
            {
                if (groups[i].Length != 2) return false;
            }

            return true;
        }
    }

    private bool IsDate(int index)
    {
        var (year, month, day) = (groups[index], groups[index + 1], groups[index + 2]);
        if (year.Length != 4 || month.Length != 2 || day.Length != 2) return false;
        if (month.Start - year.End != 1 || day.Start - month.End != 1 || Text[year.End] != Text[month.End]) return false;
        return Value(year) is >= EarliestYear and < 2100 && Value(month) is >= 1 and <= 12 && Value(day) is >= 1 and <= 31;
    }

    private int Value(DigitGroup group)
    {
        var value = 0;
        for (var i = group.Start; i < group.End; i++) value = (10 * value) + Text[i] - '0';
        return value;
    }
}
