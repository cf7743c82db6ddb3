using EnvProtect.Model;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Tests.Standards;

namespace EnvProtect.Tests.Indicators;

/// <summary>Stations that tell more than one value an hour: the standards know hours alone.</summary>
public sealed class SubHourlyTest
{
    private static readonly DateTimeOffset Midnight = new(2020, 7, 1, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_day_is_the_mean_of_its_hours_and_an_hour_that_of_its_values()
    {
        var day = Day("pm25", 15, at => at.Minute == 45 ? 10 : 100);

        // 77.5, to the even digit; between 75 (index 100) and 115 (index 150).
        Assert.Equal((78m, 24, true, 104), (day.Value!.Value, day.ValidHours, day.IsValid, day.SubIndex!.Value));
    }

    [Fact]
    public void An_hour_with_many_values_weighs_no_more_than_one_with_few()
    {
        // The first hour has twelve values of 100, the others have one of 4: 8, where the mean of all values would be 37.
        Assert.Equal(8m, Day("pm25", 5, at => at.Hour == 0 ? 100 : at.Minute == 0 ? 4 : null).Value);
    }

    [Fact]
    public void Many_values_of_few_hours_make_no_valid_day()
    {
        var day = Day("pm25", 15, at => at.Hour < 19 ? 40 : null);
        Assert.Equal((19, false, (int?)null), (day.ValidHours, day.IsValid, day.SubIndex));
    }

    [Fact]
    public void What_is_not_of_the_air_is_counted_by_hours_too()
    {
        var day = Day("waterTemperature", 30, at => at.Hour % 4 == 0 ? at.Minute == 0 ? 20 : 23 : null);
        Assert.Equal((21.5m, 6, true), (day.Value!.Value, day.ValidHours, day.IsValid));
    }

    private static DailyValue Day(string indicator, int minutes, Func<DateTimeOffset, double?> value)
    {
        var builder = new MonitoringBuilder(PublishedStandards.Book);
        for (var at = Midnight; at < Midnight.AddDays(1); at = at.AddMinutes(minutes))
        {
            if (value(at) is { } measured) builder.Add(new() { Id = 1, IndicatorCode = indicator, SiteId = "station", ObservedAt = at, Value = measured, Source = new Citation("source", null) });
        }

        return builder.Build().Days.Single(day => day.Statistic == Statistic.Day);
    }
}
