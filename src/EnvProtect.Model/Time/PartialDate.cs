using System.Globalization;

namespace EnvProtect.Model.Time;

/// <summary>
/// A date as precisely as a source gives it: a year, a month or a day, with the printed words where they were vaguer
/// ("6月下旬"). It is never rounded into a day.
/// </summary>
public sealed record PartialDate : IComparable<PartialDate>
{
    /// <summary>The first year that a source of this register can mean.</summary>
    public const int FirstYear = 1900;

    /// <summary>
    /// The last one. Years such as 9999 stand for never in other systems; here they would be published as a date, and the
    /// day after them is beyond the calendar.
    /// </summary>
    public const int LastYear = 2199;

    private PartialDate(int year, int? month, int? day, string? printed) =>
        (Year, Month, Day, Printed) = (year, month, day, printed);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The words of the source, where they say something other than the date itself.</summary>
    public string? Printed { get; }

    /// <summary>The date where it is known to the day, otherwise null.</summary>
    public DateOnly? Exact => Month is { } month && Day is { } day ? new DateOnly(Year, month, day) : null;

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Last => Day is not null ? First
        : Month is { } month ? new DateOnly(Year, month, DateTime.DaysInMonth(Year, month))
        : new DateOnly(Year, 12, 31);

    /// <summary>The printed words, or the date in ISO form at its own precision.</summary>
    public string Shown => Printed ?? ToString();

    /// <summary>Reads <c>2021</c>, <c>2021-06</c> or <c>2021-06-30</c>; null for anything else, and for years that nobody means (<see cref="IsYear"/>).</summary>
    public static PartialDate? Parse(string text, string? printed = null)
    {
        if (text.Length is not (4 or 7 or 10) || !Digits(text, 0, 4, out var year) || !IsYear(year)) return null;
        int? month = null, day = null;
        if (text.Length >= 7)
        {
            if (text[4] != '-' || !Digits(text, 5, 2, out var value) || value is < 1 or > 12) return null;
            month = value;
        }

        if (text.Length == 10)
        {
            if (text[7] != '-' || !Digits(text, 8, 2, out var value) || value < 1 || value > DateTime.DaysInMonth(year, month!.Value)) return null;
            day = value;
        }

        return new PartialDate(year, month, day, printed);
    }

    /// <summary>Whether a source of this register can mean a year.</summary>
    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    public static PartialDate FromDay(DateOnly day) => new(day.Year, day.Month, day.Day, null);

    /// <summary>By first day, then by precision: a year stands before its months and days.</summary>
    public int CompareTo(PartialDate? other)
    {
        if (other is null) return 1;
        var byDay = First.CompareTo(other.First);
        return byDay != 0 ? byDay : ToString().Length.CompareTo(other.ToString().Length);
    }

    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool Digits(string text, int start, int length, out int value) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
