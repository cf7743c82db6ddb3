using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Tests.Standards;

/// <summary>Worked examples of GB 3838-2002, table 1, and of the assessment method of 2011.</summary>
public sealed class SurfaceWaterTest
{
    private static readonly DateOnly Day = new(2024, 5, 1);

    [Theory]
    [InlineData("dissolvedOxygen", "7.5", 1)]
    [InlineData("dissolvedOxygen", "7.49", 2)]
    [InlineData("dissolvedOxygen", "6", 2)]
    [InlineData("dissolvedOxygen", "5", 3)]
    [InlineData("dissolvedOxygen", "3", 4)]
    [InlineData("dissolvedOxygen", "2", 5)]
    [InlineData("dissolvedOxygen", "1.9", 6)]
    [InlineData("permanganateIndex", "2", 1)]
    [InlineData("permanganateIndex", "2.1", 2)]
    [InlineData("permanganateIndex", "15", 5)]
    [InlineData("permanganateIndex", "15.1", 6)]
    [InlineData("ammoniaNitrogen", "0.15", 1)]
    [InlineData("ammoniaNitrogen", "0.5", 2)]
    [InlineData("ammoniaNitrogen", "1.0", 3)]
    [InlineData("ammoniaNitrogen", "1.5", 4)]
    [InlineData("ammoniaNitrogen", "2.0", 5)]
    [InlineData("ammoniaNitrogen", "2.01", 6)]
    [InlineData("totalPhosphorus", "0.2", 3)]
    [InlineData("totalPhosphorus", "0.21", 4)]
    [InlineData("mercury", "0.0001", 3)]
    [InlineData("volatilePhenol", "0.006", 4)]
    [InlineData("ph", "6", 1)]
    [InlineData("ph", "9", 1)]
    [InlineData("ph", "9.1", 6)]
    [InlineData("ph", "5.9", 6)]
    // Where classes share a limit, the better one counts.
    [InlineData("chemicalOxygenDemand", "15", 1)]
    [InlineData("chemicalOxygenDemand", "16", 3)]
    [InlineData("copper", "0.02", 2)]
    [InlineData("arsenic", "0.05", 1)]
    [InlineData("arsenic", "0.06", 4)]
    public void An_item_belongs_to_the_best_class_whose_limit_it_keeps(string item, string value, int expected) =>
        Assert.Equal(expected, SurfaceWater.ClassOf(PublishedStandards.Book, Day, item, Number(value)));

    [Theory]
    [InlineData("waterTemperature")]
    [InlineData("totalNitrogen")]
    [InlineData("faecalColiforms")]
    public void Temperature_total_nitrogen_and_coliforms_take_no_part(string item) =>
        Assert.Null(SurfaceWater.ClassOf(PublishedStandards.Book, Day, item, 1000));

    [Fact]
    public void Twenty_one_items_take_part() =>
        Assert.Equal(21, PublishedStandards.Book.Items(StandardKind.WaterClass).Count(SurfaceWater.IsAssessed));

    [Fact]
    public void The_worst_item_decides_the_class()
    {
        var water = SurfaceWater.Of(PublishedStandards.Book, Day, [("dissolvedOxygen", 8m), ("ammoniaNitrogen", 1.2m), ("totalPhosphorus", 0.25m), ("totalNitrogen", 9m)])!;
        Assert.Equal((4, 3, "GB 3838-2002"), (water.Class, water.Items, water.Standard));
        Assert.Equal(["ammoniaNitrogen", "totalPhosphorus"], water.Decisive);
    }

    [Fact]
    public void Good_water_names_no_item()
    {
        var water = SurfaceWater.Of(PublishedStandards.Book, Day, [("dissolvedOxygen", 5m), ("ammoniaNitrogen", 0.2m)])!;
        Assert.Equal(3, water.Class);
        Assert.True(SurfaceWater.IsGood(water.Class));
        Assert.Empty(water.Decisive);
    }

    [Fact]
    public void Nothing_to_judge_gives_no_class() => Assert.Null(SurfaceWater.Of(PublishedStandards.Book, Day, [("totalNitrogen", 1m)]));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
