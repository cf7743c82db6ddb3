using EnvProtect.Model.Indicators;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Monitoring;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Indicators;

/// <summary>The words of indicators, targets and measured values.</summary>
internal static class IndicatorText
{
    public static Phrase Index { get; } = new("指标", "Indicators");
    public static Phrase IndexLead { get; } = new(
        "文件里写明的目标值，和来源给出的数值，放在一起看。",
        "The values that documents promise, beside the values that sources report.");

    public static Phrase Targets { get; } = new("写明的目标值", "Target values");
    public static Phrase Observations { get; } = new("来源给出的数值", "Reported values");
    public static Phrase Indicator { get; } = new("指标", "Indicator");
    public static Phrase Area { get; } = new("区域", "Area");
    public static Phrase AreaAndYear { get; } = new("区域和年份", "Area and year");
    public static Phrase Place { get; } = new("区域或点位", "Area or site");
    public static Phrase Year { get; } = new("年份", "Year");
    public static Phrase Target { get; } = new("目标", "Promised");
    public static Phrase Result { get; } = new("本站收录的数值", "Value here");
    public static Phrase Period { get; } = new("时段", "Period");
    public static Phrase Value { get; } = new("数值", "Value");
    public static Phrase Baseline { get; } = new("基准", "Base");
    public static Phrase Note { get; } = new("说明", "Note");
    public static Phrase NoFigure { get; } = new("本站没有对应的数值", "no figure here");
    public static Phrase PartOfYear { get; } = new("不是全年，不能说明是否达到", "part of the year; neither proves nor disproves it");
    public static Phrase PartOfYearAlone { get; } = new("不是全年", "part of the year");
    public static Phrase Preliminary { get; } = new("初步数据", "preliminary");
    public static Phrase Standard { get; } = new("标准", "Standard");
    public static Phrase Best { get; } = new("收录数值中最好的", "Best of the values here");
    public static Phrase Worst { get; } = new("收录数值中最差的", "Worst of the values here");
    public static Phrase NoRanking { get; } = new("各数值的时段和范围不同，不是排名。", "The values differ in period and scope: this is no ranking.");
    public static Phrase Unit { get; } = new("计量单位", "Unit");
    public static Phrase Direction { get; } = new("优劣方向", "Direction");

    /// <summary>Why a value is not the last word; null where it is. Of a part of a year no source need have said that it is preliminary.</summary>
    public static Phrase? NotFinal(Observation observation) => observation switch
    {
        { IsPreliminary: false } => null,
        { From: { } from, To: not null } when !ObservationDigest.CoversYear(observation, from.Year) => PartOfYearAlone,
        _ => Preliminary,
    };

    /// <summary>What is said of a value for a whole year.</summary>
    public static Phrase Whole(Observation observation) => NotFinal(observation) is { } notFinal
        ? new($"全年，{notFinal.Zh}", $"whole year, {notFinal.En}")
        : new("全年", "whole year");

    public static Phrase OutOf(string numerator, string denominator) => new($"{denominator}中的{numerator}", $"{numerator} of {denominator}");

    public static Phrase Cut(int shown, int count) => new(
        $"共{Numbers.Show(count)}个数值，这里列出最新的{shown}个。", $"{Numbers.Show(count)} values; these are the newest {shown}.");

    /// <summary>"不低于81%", "at least 81%"; "Ⅲ类或更好", "Class III or better".</summary>
    public static Phrase Promise(Target target, Indicator indicator)
    {
        var amount = Amount(target.Value, indicator);
        var label = Lists.Operators.Label(target.Operator);
        return target.Operator switch
        {
            TargetOperator.Equal => amount,
            // More than all there is nobody can promise.
            TargetOperator.AtLeast when IsShare(indicator) && target.Value >= 100 => amount,
            TargetOperator.AtMost when Rank(target.Value, indicator) is { } rank => new($"{rank.Zh}或更好", $"{rank.En} or better"),
            TargetOperator.About => new($"{amount.Zh}{label.Zh}", $"about {amount.En}"),
            TargetOperator.ReduceBy => new($"比基准年下降{amount.Zh}", $"reduce by {amount.En}"),
            _ => new($"{label.Zh}{amount.Zh}", $"{label.En!.ToLowerInvariant()} {amount.En}"),
        };
    }

    /// <summary>A value with its unit: 81.5%, 35 µg/m³. One that a source prints gets no more decimals than it has.</summary>
    public static Phrase Amount(Observation observation, Indicator indicator) => Amount(
        observation.Value, observation.Printed is null ? Numbers.Show(observation.Value, indicator.Precision) : Numbers.Show(observation.Value), indicator);

    public static Phrase Amount(double value, Indicator indicator) => Amount(value, Numbers.Show(value), indicator);

    private static Phrase Amount(double value, string shown, Indicator indicator) =>
        Rank(value, indicator) ?? new(shown + indicator.UnitOfMeasure.Zh, WithUnit(shown, indicator.UnitOfMeasure.In(Model.Text.Language.English)));

    private static bool IsShare(Indicator indicator) => indicator.UnitOfMeasure.Zh == "%";

    // Water classes and grades of the air are numbers in the data and names on paper.
    private static Phrase? Rank(double value, Indicator indicator) => (indicator.UnitOfMeasure.Zh, value) switch
    {
        ("类", 1 or 2 or 3 or 4 or 5 or SurfaceWater.WorseThanClassFive) => MonitoringText.ClassName((int)value),
        ("级", 1) => new("一级", "Grade I"),
        ("级", 2) => new("二级", "Grade II"),
        _ => null,
    };

    private static string WithUnit(string value, string unit) => unit is "%" or "" ? value + unit : $"{value} {unit}";
}
