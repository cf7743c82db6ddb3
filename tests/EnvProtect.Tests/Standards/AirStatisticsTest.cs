using EnvProtect.Model.Standards;

namespace EnvProtect.Tests.Standards;

/// <summary>Worked examples of GB 3095-2012, table 4, HJ 663-2013 and GB/T 8170.</summary>
public sealed class AirStatisticsTest
{
    [Theory]
    [InlineData(24, true)]
    [InlineData(20, true)]
    [InlineData(19, false)]
    public void A_daily_mean_needs_twenty_hours(int hours, bool isValid)
    {
        var mean = AirStatistics.Mean(Day(hour => hour < hours ? hour + 1 : double.NaN));
        Assert.Equal(((hours + 1) / 2m, isValid), (mean.Value!.Value, mean.IsValid));
    }

    [Fact]
    public void A_day_without_hours_has_no_mean() => Assert.Equal((null, false), (AirStatistics.Mean(Day(_ => double.NaN)).Value, false));

    [Fact]
    public void The_highest_eight_hours_lie_within_the_day()
    {
        // 120 from 10:00 to 18:00 and 20 otherwise: one window holds nothing else.
        var result = AirStatistics.HighestEightHours(Day(hour => hour is >= 10 and < 18 ? 120 : 20), 160);
        Assert.Equal((120m, true), (result.Value!.Value, result.IsValid));
    }

    [Fact]
    public void Eight_hours_count_with_six_of_them()
    {
        var six = Day(_ => double.NaN);
        for (var hour = 0; hour < 6; hour++) six[hour] = 60;
        Assert.Equal(60m, AirStatistics.HighestEightHours(six, 160).Value);
        six[5] = double.NaN;
        Assert.Null(AirStatistics.HighestEightHours(six, 160).Value);
    }

    [Theory]
    // Hours 0 to n-1: windows that begin at 0 to n-6 have six hours or more.
    [InlineData(19, 100, true)]
    [InlineData(18, 100, false)]
    [InlineData(18, 161, true)]
    [InlineData(18, 160, false)]
    public void A_day_of_ozone_needs_fourteen_windows_unless_it_exceeds_the_limit_anyway(int hours, double value, bool isValid) =>
        Assert.Equal(isValid, AirStatistics.HighestEightHours(Day(hour => hour < hours ? value : double.NaN), 160).IsValid);

    [Theory]
    [InlineData("0.85", 1, "0.8")]
    [InlineData("0.75", 1, "0.8")]
    [InlineData("0.851", 1, "0.9")]
    [InlineData("35.5", 0, "36")]
    [InlineData("36.5", 0, "36")]
    [InlineData("36.51", 0, "37")]
    [InlineData("-2.5", 0, "-2")]
    public void A_five_with_nothing_behind_it_goes_to_the_even_digit(string value, int places, string expected) =>
        Assert.Equal(Number(expected), AirStatistics.Round(Number(value), places));

    [Fact]
    public void A_percentile_is_interpolated_between_its_neighbours()
    {
        // k = 1 + 9 x 0.95 = 9.55: between the ninth and the tenth.
        decimal[] values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
        Assert.Equal(95.5m, AirStatistics.Percentile(values, 95));
        Assert.Equal(91m, AirStatistics.Percentile(values, 90));
        Assert.Equal(7m, AirStatistics.Percentile([7], 98));
        Assert.Equal(100m, AirStatistics.Percentile(values, 100));
    }

    [Theory]
    [InlineData(0, 0, true)]
    // 27 days are left of a month with 31, and 26 are too few.
    [InlineData(1, 4, true)]
    [InlineData(1, 5, false)]
    [InlineData(2, 3, true)]
    [InlineData(2, 4, false)]
    public void A_year_needs_27_days_a_month_and_25_in_February(int month, int missing, bool isValid)
    {
        var days = DaysOf(2023).Where(day => day.Month != month || day.Day > missing);
        Assert.Equal(isValid, AirStatistics.IsValidYear(days));
    }

    [Theory]
    [InlineData(41, true)]
    [InlineData(42, false)]
    public void A_year_needs_324_days(int missing, bool isValid)
    {
        // Taken from the ends of the months, so that no month falls below its own limit.
        var dropped = DaysOf(2023).Where(day => day.Day > (day.Month == 2 ? 25 : 27)).Take(missing).ToHashSet();
        Assert.Equal(isValid, AirStatistics.IsValidYear(DaysOf(2023).Where(day => !dropped.Contains(day))));
    }

    private static double[] Day(Func<int, double> hours) => [.. Enumerable.Range(0, AirStatistics.HoursPerDay).Select(hours)];

    private static IEnumerable<DateOnly> DaysOf(int year) => Enumerable.Range(0, 365).Select(day => new DateOnly(year, 1, 1).AddDays(day));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
