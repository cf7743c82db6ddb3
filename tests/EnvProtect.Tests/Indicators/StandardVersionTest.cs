using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Tests.Site;

namespace EnvProtect.Tests.Indicators;

/// <summary>Which version of its standard the page of an indicator names.</summary>
public sealed class StandardVersionTest
{
    // The sample is of the summer of 2025, and its indicator names HJ 633-2012.
    private static readonly DateOnly Began = new(2016, 1, 1), Ended = new(2025, 2, 28), Next = new(2025, 3, 1);

    [Fact]
    public void The_version_that_holds_is_named_and_until_when_the_other_did()
    {
        Says("HJ 633-2026 (until 28 February 2025: HJ 633-2012)", Limit("HJ 633-2012", Began, Ended), Limit("HJ 633-2026", Next, null));
        Says("HJ 633-2012 (until 28 February 2025)", Limit("HJ 633-2012", Began, Ended), Limit("HJ 633-2026", Next, null) with { Item = "another" });
    }

    [Fact]
    public void A_version_that_holds_or_of_which_nothing_is_known_stands_alone()
    {
        Says("HJ 633-2012");
        Says("HJ 633-2012", Limit("HJ 633-2012", Began, Ended) with { Item = "another" }, Limit("HJ 633-2012", Began, null));
        Says("HJ 633-2012", Limit("HJ 633-2012", Began, SampleDataset.AsOf), Limit("HJ 633-2026", SampleDataset.AsOf.AddDays(1), null));
    }

    private static StandardLimit Limit(string standard, DateOnly from, DateOnly? to) =>
        new(standard, StandardKind.AirLimit, from, to, "goodAirDays", Statistic.Year, 2, null, 35m);

    private static void Says(string words, params StandardLimit[] limits)
    {
        using var site = new BuiltSite(SampleDataset.Dataset with { Standards = [.. limits] });
        Assert.Equal("Standard " + words, BuiltSite.Words(site.Page("/en/indicators/goodAirDays").QuerySelectorAll(".fact-row > div")[^1]));
    }
}
