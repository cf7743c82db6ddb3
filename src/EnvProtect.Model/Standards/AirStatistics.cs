namespace EnvProtect.Model.Standards;

/// <summary>
/// Daily and yearly statistics of the air with their rules of validity, after GB 3095-2012 (table 4) and HJ 663-2013.
/// A missing or invalid hour is <see cref="double.NaN"/>.
/// </summary>
public static class AirStatistics
{
    public const int HoursPerDay = 24;

    private const int ValidHours = 20;
    private const int WindowHours = 8;
    private const int ValidWindowHours = 6;
    private const int ValidWindows = 14;
    private const int ValidDays = 324;
    private const int ValidMonthDays = 27;
    private const int ValidFebruaryDays = 25;

    /// <summary>The mean over a day; valid with at least 20 of its hours.</summary>
    public static Result Mean(ReadOnlySpan<double> hours)
    {
        var (sum, count) = Sum(hours);
        return count == 0 ? Result.None : new((decimal)(sum / count), count >= ValidHours);
    }

    /// <summary>The highest hour of a day; valid with at least 20 of its hours.</summary>
    public static Result Highest(ReadOnlySpan<double> hours)
    {
        var (highest, count) = (double.MinValue, 0);
        foreach (var hour in hours)
        {
            if (double.IsNaN(hour)) continue;
            highest = Math.Max(highest, hour);
            count++;
        }

        return count == 0 ? Result.None : new((decimal)highest, count >= ValidHours);
    }

    /// <summary>
    /// The highest mean over eight hours that end at 8:00 to 24:00. Eight hours count with at least 6 of them; the day is
    /// valid with at least 14 such means, or where the highest exceeds the limit anyway.
    /// </summary>
    /// <param name="hours">The 24 hours of the day, the first from 0:00 to 1:00.</param>
    /// <param name="limit">The limit of grade II, or null where none is known.</param>
    public static Result HighestEightHours(ReadOnlySpan<double> hours, decimal? limit)
    {
        var (highest, windows) = (decimal.MinValue, 0);
        for (var start = 0; start + WindowHours <= hours.Length; start++)
        {
            var (sum, count) = Sum(hours.Slice(start, WindowHours));
            if (count < ValidWindowHours) continue;
            highest = Math.Max(highest, (decimal)(sum / count));
            windows++;
        }

        return windows == 0 ? Result.None : new(highest, windows >= ValidWindows || highest > limit);
    }

    /// <summary>Whether the valid days of a year are enough: 324, and 27 in each month (25 in February).</summary>
    public static bool IsValidYear(IEnumerable<DateOnly> validDays)
    {
        var months = new int[12];
        foreach (var day in validDays) months[day.Month - 1]++;
        if (months.Sum() < ValidDays) return false;
        return !months.Where((days, month) => days < (month == 1 ? ValidFebruaryDays : ValidMonthDays)).Any();
    }

    /// <summary>A percentile of daily values as HJ 663-2013, appendix A, has it: by rank, interpolated between neighbours.</summary>
    /// <param name="ascending">At least one value, sorted.</param>
    /// <param name="percent">Such as 95.</param>
    public static decimal Percentile(IReadOnlyList<decimal> ascending, int percent)
    {
        // The rank k = 1 + (n - 1) p counts from 1; here from 0.
        var rank = (ascending.Count - 1) * (decimal)percent / 100;
        var below = (int)decimal.Floor(rank);
        if (below + 1 >= ascending.Count) return ascending[below];
        return ascending[below] + ((ascending[below + 1] - ascending[below]) * (rank - below));
    }

    /// <summary>Rounds as GB/T 8170: to the nearest, and a five with nothing behind it to the even digit.</summary>
    public static decimal Round(decimal value, int places) => decimal.Round(value, places, MidpointRounding.ToEven);

    private static (double Sum, int Count) Sum(ReadOnlySpan<double> hours)
    {
        var (sum, count) = (0.0, 0);
        foreach (var hour in hours)
        {
            if (double.IsNaN(hour)) continue;
            sum += hour;
            count++;
        }

        return (sum, count);
    }

    /// <summary>A statistic, not yet rounded, and whether enough was measured for it.</summary>
    public readonly record struct Result(decimal? Value, bool IsValid)
    {
        public static Result None { get; } = new(null, false);
    }
}
