using AngleSharp.Dom;
using EnvProtect.Model;
using EnvProtect.Model.Indicators;
using EnvProtect.Tests.Site;

namespace EnvProtect.Tests.Indicators;

/// <summary>Moments that were written with another offset, filed under the day that pages show them with.</summary>
public sealed class ObservationDayTest
{
    private static readonly Target Promised = SampleDataset.Dataset.Targets[0] with { Id = "t", Year = 2020, Value = 81 };

    [Fact]
    public void A_moment_belongs_to_the_year_that_it_lies_in_in_China()
    {
        // 2020 in London, and 4 a.m. on 1 January 2021 in China.
        var half = Value(2, default) with { ObservedAt = null, From = new(2020, 1, 1), To = new(2020, 6, 30) };
        using var site = Built(Value(1, new(2020, 12, 31, 20, 0, 0, TimeSpan.Zero)), half);
        var verdict = BuiltSite.Words(site.Page("/en/indicators/goodAirDays").QuerySelector(".promise-verdict")!);
        Assert.Equal("No figure for the whole of 2020 here; January–June 2020 was 80.0%: cannot be judged.", verdict);
        Assert.Contains("04:00", BuiltSite.Words(site.Page("/en/indicators/goodAirDays").QuerySelector("time[datetime='2021-01-01T04:00:00+08:00']")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_one_day_stand_in_the_order_of_their_moments()
    {
        using var site = Built(
            Value(1, new(2020, 7, 1, 1, 0, 0, TimeSpan.FromHours(8))),
            Value(2, new(2020, 6, 30, 20, 0, 0, TimeSpan.Zero)),
            Value(3, new(2020, 7, 1, 3, 0, 0, TimeSpan.FromHours(9))));
        Assert.Equal(
            ["2020-07-01T04:00:00+08:00", "2020-07-01T02:00:00+08:00", "2020-07-01T01:00:00+08:00"],
            site.Page("/indicators/goodAirDays").QuerySelectorAll("[aria-labelledby=observations] tbody time").Select(time => time.GetAttribute("datetime")));
    }

    private static BuiltSite Built(params Observation[] values) => new(SampleDataset.Dataset with { Targets = [Promised], Observations = [.. values] });

    private static Observation Value(long id, DateTimeOffset at) => new()
    {
        Id = id, IndicatorCode = "goodAirDays", AreaCode = Promised.AreaCode, Value = 80, ObservedAt = at, Source = Promised.Source,
    };
}
