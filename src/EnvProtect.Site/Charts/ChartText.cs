using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Charts;

/// <summary>The words of charts.</summary>
internal static class ChartText
{
    public static Phrase Progress(string day, string dayEn) => new($"各栏按{day}计算。", $"Computed for {dayEn}.");

    public static Phrase OverTime { get; } = new("来源写明办结月份的事项，按月计。", "Issues whose sources print the month they were resolved in, by month.");

    public static Phrase OverTimeCut(int months) => new(
        $"来源写明办结月份的事项，按月计，最近{months}个月。", $"Issues whose sources print the month they were resolved in, by month; the last {months} months.");

    public static Phrase Distribution(int count, int middle) => new(
        $"来源写明受理和办结日期的{count}项。有一半在{middle}天之内办结。",
        $"{count} issues whose sources print both the day of receipt and of resolution. Half of them took {middle} days or fewer.");

    public static Phrase Month { get; } = new("月份", "Month");
    public static Phrase Resolved { get; } = new("办结", "Resolved");
    public static Phrase Days { get; } = new("办理用时", "Time to resolve");
    public static Phrase Issues { get; } = new("事项数", "Issues");
    public static Phrase HowLong { get; } = new("办理用了多久", "How long it took");
    public static Phrase When { get; } = new("哪个月办结", "When they were resolved");

    public static Phrase Between(int from, int to) => new($"{from}至{to}天", $"{from} to {to} days");

    public static Phrase AtLeast(int from) => new($"{from}天以上", $"{from} days or more");
}
