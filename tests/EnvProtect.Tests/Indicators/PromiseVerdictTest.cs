using EnvProtect.Model;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Tests.Site;

namespace EnvProtect.Tests.Indicators;

/// <summary>What pages say of a promise, for each state of knowledge.</summary>
public sealed class PromiseVerdictTest
{
    private static readonly DateOnly Year = new(2020, 1, 1);
    private static readonly DateOnly YearEnd = new(2020, 12, 31);

    [Fact]
    public void A_whole_year_decides() => Says("The whole of 2020 was 83.4%: the target was met.", Value(83.4, Year, YearEnd));

    [Fact]
    public void A_whole_year_below_the_target_misses_it() => Says("The whole of 2020 was 80.9%: the target was missed.", Value(80.9, Year, YearEnd));

    [Fact]
    public void A_preliminary_year_says_that_it_is() =>
        Says("The whole of 2020 was 83.4% (preliminary): the target was met.", Value(83.4, Year, YearEnd) with { IsPreliminary = true });

    [Fact]
    public void Part_of_the_year_decides_nothing() =>
        Says("No figure for the whole of 2020 here; January–June 2020 was 95%: cannot be judged.", Value(95, Year, new(2020, 6, 30)));

    [Fact]
    public void Another_year_decides_nothing() =>
        Says("No value for 2020 here: cannot be judged. A value of another year: January–September 2021 was 91.9%.", Value(91.9, new(2021, 1, 1), new(2021, 9, 30)));

    [Fact]
    public void Silence_is_no_finding() => Says("No value for 2020 here: cannot be judged.");

    [Fact]
    public void Years_that_differ_in_what_they_say_decide_nothing() =>
        Says("Several values for the whole of 2020 differ in what they say.", Value(83, Year, YearEnd), Value(80, Year, YearEnd) with { Id = 2 });

    [Fact]
    public void About_is_no_limit() =>
        Says(TargetOperator.About, "The whole of 2020 was 83%: the target has no exact limit, so it is not judged.", Value(83, Year, YearEnd));

    [Theory]
    [InlineData(88, "the target was met")]
    [InlineData(88.1, "the target was missed")]
    public void A_reduction_is_held_against_the_base_year(double value, string expected)
    {
        var words = Words(Target(TargetOperator.ReduceBy) with { Value = 12, BaselineYear = 2013, BaselineValue = null }, Value(value, Year, YearEnd));
        Assert.Contains(expected, words, StringComparison.Ordinal);
    }

    private static void Says(string sentence, params Observation[] values) => Says(TargetOperator.AtLeast, sentence, values);

    private static void Says(TargetOperator promised, string sentence, params Observation[] values) =>
        Assert.Contains(sentence, Words(Target(promised), values), StringComparison.Ordinal);

    private static string Words(Target target, params Observation[] values)
    {
        var sample = SampleDataset.Dataset;
        using var site = new BuiltSite(sample with { Targets = [target], Observations = [.. values] });
        return BuiltSite.Words(site.Page("/en/indicators/goodAirDays").QuerySelector("main table tbody tr")!);
    }

    private static Target Target(TargetOperator promised) => SampleDataset.Dataset.Targets[0] with { Id = "t", Year = 2020, Operator = promised, Value = 81 };

    private static Observation Value(double value, DateOnly from, DateOnly to) => new()
    {
        Id = 1, IndicatorCode = "goodAirDays", AreaCode = SampleDataset.Dataset.Targets[0].AreaCode, Value = value, From = from, To = to, Printed = "x", Source = SampleDataset.Dataset.Targets[0].Source,
    };
}
