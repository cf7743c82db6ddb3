using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Tests.Standards;

/// <summary>Worked examples of HJ 633-2012: both ends of every segment, the first step behind them, and what lies off the scale.</summary>
public sealed class AirIndexTest
{
    private static readonly DateOnly Day = new(2024, 5, 1);

    [Theory]
    [InlineData("pm25", "day", "0", 0)]
    [InlineData("pm25", "day", "1", 2)]
    [InlineData("pm25", "day", "35", 50)]
    [InlineData("pm25", "day", "36", 52)]
    [InlineData("pm25", "day", "75", 100)]
    [InlineData("pm25", "day", "76", 102)]
    [InlineData("pm25", "day", "115", 150)]
    [InlineData("pm25", "day", "116", 152)]
    [InlineData("pm25", "day", "150", 200)]
    [InlineData("pm25", "day", "151", 201)]
    [InlineData("pm25", "day", "250", 300)]
    [InlineData("pm25", "day", "350", 400)]
    [InlineData("pm25", "day", "351", 401)]
    [InlineData("pm25", "day", "500", 500)]
    [InlineData("pm10", "day", "50", 50)]
    [InlineData("pm10", "day", "51", 51)]
    [InlineData("pm10", "day", "150", 100)]
    [InlineData("pm10", "day", "250", 150)]
    [InlineData("pm10", "day", "350", 200)]
    [InlineData("pm10", "day", "420", 300)]
    [InlineData("pm10", "day", "500", 400)]
    [InlineData("pm10", "day", "600", 500)]
    [InlineData("so2", "day", "50", 50)]
    [InlineData("so2", "day", "150", 100)]
    [InlineData("so2", "day", "475", 150)]
    [InlineData("so2", "day", "2620", 500)]
    [InlineData("so2", "hour", "650", 150)]
    [InlineData("so2", "hour", "800", 200)]
    [InlineData("no2", "day", "40", 50)]
    [InlineData("no2", "day", "41", 52)]
    [InlineData("no2", "day", "80", 100)]
    [InlineData("no2", "day", "940", 500)]
    [InlineData("no2", "hour", "200", 100)]
    [InlineData("co", "day", "2", 50)]
    [InlineData("co", "day", "2.1", 53)]
    [InlineData("co", "day", "4", 100)]
    [InlineData("co", "day", "4.1", 101)]
    [InlineData("co", "hour", "10", 100)]
    [InlineData("o3", "dayMaxHour", "160", 50)]
    [InlineData("o3", "dayMaxHour", "200", 100)]
    [InlineData("o3", "dayMaxHour", "1200", 500)]
    [InlineData("o3", "dayMaxEightHours", "100", 50)]
    [InlineData("o3", "dayMaxEightHours", "160", 100)]
    [InlineData("o3", "dayMaxEightHours", "161", 101)]
    [InlineData("o3", "dayMaxEightHours", "215", 150)]
    [InlineData("o3", "dayMaxEightHours", "265", 200)]
    [InlineData("o3", "dayMaxEightHours", "800", 300)]
    public void A_sub_index_is_interpolated_and_rounded_up(string pollutant, string statistic, string concentration, int expected)
    {
        var index = Of(pollutant, statistic, concentration);
        Assert.NotNull(index);
        Assert.Equal((expected, false, "HJ 633-2012"), (index.Value, index.IsOffScale, index.Standard));
    }

    [Theory]
    [InlineData("pm25", "day", "501")]
    [InlineData("pm10", "day", "601")]
    [InlineData("co", "day", "60.1")]
    [InlineData("o3", "hour", "1201")]
    public void Above_the_end_of_the_scale_the_index_is_500_and_says_so(string pollutant, string statistic, string concentration)
    {
        var index = Of(pollutant, statistic, concentration);
        Assert.NotNull(index);
        Assert.Equal((500, true), (index.Value, index.IsOffScale));
    }

    [Theory]
    [InlineData("so2", "hour", "801")]
    [InlineData("o3", "dayMaxEightHours", "801")]
    [InlineData("pm25", "day", "-1")]
    [InlineData("pm25", "hour", "35")]
    public void Some_concentrations_have_no_sub_index(string pollutant, string statistic, string concentration) => Assert.Null(Of(pollutant, statistic, concentration));

    [Theory]
    [InlineData(0, AirLevel.Excellent)]
    [InlineData(50, AirLevel.Excellent)]
    [InlineData(51, AirLevel.Good)]
    [InlineData(100, AirLevel.Good)]
    [InlineData(101, AirLevel.LightlyPolluted)]
    [InlineData(150, AirLevel.LightlyPolluted)]
    [InlineData(151, AirLevel.ModeratelyPolluted)]
    [InlineData(201, AirLevel.HeavilyPolluted)]
    [InlineData(300, AirLevel.HeavilyPolluted)]
    [InlineData(301, AirLevel.SeverelyPolluted)]
    public void Levels_begin_behind_50_100_150_200_and_300(int index, AirLevel level)
    {
        Assert.Equal(level, AirIndex.LevelOf(index));
        Assert.Equal(index <= 100, level.IsGood());
    }

    [Fact]
    public void The_highest_sub_index_is_the_index_and_names_the_primary_pollutant()
    {
        var air = Air(("pm25", "day", "80"), ("pm10", "day", "120"), ("o3", "dayMaxEightHours", "90"));
        Assert.Equal((107, AirLevel.LightlyPolluted), (air.Index, air.Level));
        Assert.Equal([Pollutant.Pm25], air.Primary);
        Assert.Equal([Pollutant.Pm25], air.Exceeding);
    }

    [Fact]
    public void Pollutants_that_share_the_highest_sub_index_are_all_primary()
    {
        var air = Air(("pm25", "day", "75"), ("pm10", "day", "150"), ("no2", "day", "30"));
        Assert.Equal(100, air.Index);
        Assert.Equal([Pollutant.Pm10, Pollutant.Pm25], air.Primary);
        Assert.Empty(air.Exceeding);
    }

    [Fact]
    public void Up_to_50_no_pollutant_is_primary() => Assert.Empty(Air(("pm25", "day", "35"), ("pm10", "day", "50")).Primary);

    [Fact]
    public void Ozone_counts_once_by_its_worse_statistic()
    {
        var air = Air(("o3", "dayMaxHour", "210"), ("o3", "dayMaxEightHours", "150"));
        Assert.Equal(105, air.Index);
        Assert.Equal([Pollutant.O3], air.Primary);
    }

    [Fact]
    public void Ozone_above_800_over_eight_hours_is_left_to_its_highest_hour()
    {
        Assert.Null(Of("o3", "dayMaxEightHours", "900"));
        Assert.Equal(425, Of("o3", "dayMaxHour", "1050")!.Value);
    }

    [Fact]
    public void No_sub_index_gives_no_index() => Assert.Null(AirIndex.Of([]));

    [Theory]
    [InlineData("2016-01-01", "HJ 633-2012")]
    [InlineData("2026-02-28", "HJ 633-2012")]
    [InlineData("2026-03-01", null)]
    [InlineData("2015-12-31", null)]
    public void A_day_is_judged_by_the_version_that_was_in_force_or_not_at_all(string day, string? standard) =>
        Assert.Equal(standard, AirIndex.Of(PublishedStandards.Book, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Pollutant.Pm25, Statistic.Day, 35)?.Standard);

    [Fact]
    public void A_revision_is_a_new_table_and_leaves_old_days_alone()
    {
        var old = PublishedStandards.Book.Limits;
        var from = new DateOnly(2026, 3, 1);
        var revised = old.Where(limit => limit is { Kind: StandardKind.AirIndex, Item: "pm25" })
            .Select(limit => limit with { Standard = "HJ 633-9999", ValidFrom = from, ValidTo = null, Most = limit.Most / 2 });
        var book = new StandardBook([.. old, .. revised]);

        Assert.Equal(50, AirIndex.Of(book, from.AddDays(-1), Pollutant.Pm25, Statistic.Day, 35)!.Value);
        Assert.Equal(("HJ 633-9999", 94), (AirIndex.Of(book, from, Pollutant.Pm25, Statistic.Day, 35) is { } index ? (index.Standard, index.Value) : default));
    }

    private static AirQuality Air(params (string Pollutant, string Statistic, string Concentration)[] values) =>
        AirIndex.Of(values.Select(value => Of(value.Pollutant, value.Statistic, value.Concentration)!))!;

    private static SubIndex? Of(string pollutant, string statistic, string concentration)
    {
        Assert.True(Lists.Pollutants.TryParse(pollutant, out var which));
        Assert.True(Lists.Statistics.TryParse(statistic, out var over));
        return AirIndex.Of(PublishedStandards.Book, Day, which, over, decimal.Parse(concentration, System.Globalization.CultureInfo.InvariantCulture));
    }
}
