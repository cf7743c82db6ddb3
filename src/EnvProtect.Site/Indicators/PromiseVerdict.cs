using System.Collections.Immutable;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Indicators;

/// <summary>
/// Says whether a promise was kept, and no more than the values bear out: only a value for the whole year decides, and where
/// there is none, the sentence says what there is instead.
/// </summary>
internal static class PromiseVerdict
{
    /// <param name="target">What was promised.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="inYear">The values of its area and year.</param>
    /// <param name="elsewhere">The newest value of its area from another year, if any.</param>
    /// <param name="asOf">The day for which the site is made.</param>
    public static Phrase Of(Target target, Indicator indicator, ImmutableArray<Observation> inYear, Observation? elsewhere, DateOnly asOf)
    {
        var whole = inYear.Where(value => ObservationDigest.CoversYear(value, target.Year)).ToList();
        if (whole.Count > 0) return Judged(target, indicator, whole);
        if (asOf <= new DateOnly(target.Year, 12, 31)) return new($"{target.Year}年还没有结束。", $"{target.Year} has not ended yet.");
        if ((inYear.FirstOrDefault() ?? elsewhere) is not { } known) return NoValue(target);
        var (period, amount) = (Periods.Show(known), IndicatorText.Amount(known, indicator));
        if (inYear.IsEmpty)
        {
            return new(
                $"{NoValue(target).Zh}另一年的数值：{period.Zh}为{amount.Zh}。",
                $"{NoValue(target).En} A value of another year: {period.En} was {amount.En}.");
        }

        return new(
            $"本站没有{target.Year}年全年的数值；{period.Zh}为{amount.Zh}，据此无法判断。",
            $"No figure for the whole of {target.Year} here; {period.En} was {amount.En}: cannot be judged.");
    }

    private static Phrase NoValue(Target target) => new($"本站没有{target.Year}年的数值，无法判断。", $"No value for {target.Year} here: cannot be judged.");

    private static Phrase Judged(Target target, Indicator indicator, List<Observation> whole)
    {
        var amount = IndicatorText.Amount(whole[0], indicator);
        var kept = whole.Select(value => IsKept(target, value.Value)).Distinct().ToList();
        if (kept.Count > 1) return new($"{target.Year}年全年有几个不同的数值，结论不一。", $"Several values for the whole of {target.Year} differ in what they say.");
        var early = whole.All(value => value.IsPreliminary);
        var (zh, en) = kept[0] switch
        {
            true => ("达到目标", "the target was met"),
            false => ("未达到目标", "the target was missed"),
            _ => ("目标没有确切的界限，不作判断", "the target has no exact limit, so it is not judged"),
        };
        return new(
            $"{target.Year}年全年为{amount.Zh}{(early ? "（初步数据）" : "")}，{zh}。",
            $"The whole of {target.Year} was {amount.En}{(early ? " (preliminary)" : "")}: {en}.");
    }

    private static bool? IsKept(Target target, double value) => target.Operator switch
    {
        TargetOperator.AtLeast => value >= target.Value,
        TargetOperator.Above => value > target.Value,
        TargetOperator.AtMost => value <= target.Value,
        TargetOperator.Below => value < target.Value,
        TargetOperator.Equal => value == target.Value,
        // Values of such indicators are per cent of the base year, unless the base itself is given.
        TargetOperator.ReduceBy => value <= (target.BaselineValue ?? 100) * (1 - (target.Value / 100)),
        _ => null,
    };
}

/// <summary>Periods of observations in words.</summary>
internal static class Periods
{
    public static Phrase Show(Observation observation)
    {
        if (observation.ObservedAt is { } at) return Day(ChinaTime.DayOf(at));
        if (observation is not { From: { } from, To: { } to }) return (observation.To ?? observation.From) is { } only ? Day(only) : new("", "");
        if (ObservationDigest.CoversYear(observation, from.Year)) return new($"{from.Year}年全年", $"the whole of {from.Year}");
        var isMonths = from.Day == 1 && to.AddDays(1).Day == 1 && from.Year == to.Year;
        if (isMonths && from.Month == to.Month) return new(Dates.Month(from, Language.Chinese), Dates.Month(from, Language.English));
        if (isMonths) return new($"{from.Year}年{from.Month}—{to.Month}月", $"{English(from, "MMMM")}–{English(to, "MMMM")} {from.Year}");
        return from == to ? Day(from) : new($"{Day(from).Zh}至{Day(to).Zh}", $"{Day(from).En} – {Day(to).En}");
    }

    private static Phrase Day(DateOnly day) => new(Dates.Show(day, Language.Chinese), Dates.Show(day, Language.English));

    private static string English(DateOnly day, string form) => day.ToString(form, System.Globalization.CultureInfo.InvariantCulture);
}
