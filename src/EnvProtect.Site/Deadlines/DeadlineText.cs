using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Deadlines;

/// <summary>The words of the deadlines.</summary>
internal static class DeadlineText
{
    public static Phrase Index { get; } = new("期限", "Deadlines");
    public static Phrase Lead(string day, string dayEn) => new(
        $"什么时候该完成什么。按{day}计算。", $"What is due when. Computed for {dayEn}.");

    public static Phrase Passed { get; } = new("到期后未见公布结果", "Due date passed; no result published here");
    public static Phrase PassedNote { get; } = new(
        "这些事项的期限已经过去，本站收录的来源没有说明它们是否完成。这不等于没有完成，也许只是没有公布，或者本站没有收录。",
        "The due dates of these have passed, and the sources on this site do not say whether they were done. That does not mean that they were not: the result may not have been published, or may not be registered here.");

    public static Phrase Overdue { get; } = new("已逾期", "Overdue");
    public static Phrase OverdueNote { get; } = new(
        "到期当天或之后的来源仍称没有完成。", "A source of the due date or later says that these were not finished.");

    public static Phrase Coming { get; } = new("未到期", "Still to come");
    public static Phrase Finished { get; } = new("来源称已完成", "Finished, says a source");
    public static Phrase Calendar { get; } = new("把期限加进日历（iCalendar）", "Add the deadlines to a calendar (iCalendar)");
    public static Phrase CalendarName { get; } = new("环境整改期限", "Environmental rectification deadlines");
}
