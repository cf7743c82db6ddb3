using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Rankings;

/// <summary>The words of the comparison of areas and units.</summary>
internal static class RankingText
{
    public static Phrase Title { get; } = new("区域和单位对照", "Areas and units compared");
    public static Phrase Lead { get; } = new(
        "各区域、各单位的事项到期情况怎样；已知是否按期的，有多少按期办结。",
        "How the issues of each area and unit stand against their due dates, and how many ended in time of those of which that is known.");

    public static Phrase HowTitle { get; } = new("怎样排名", "How the ranking is made");
    public static Phrase How { get; } = new(
        $"每件事项按期限情况只计入一栏，各栏相加等于事项数。只按“按期办结”的比例排名。分母只算有截止日期、来源又写明是否按期的事项：按期办结的、超过期限才办结的、到期后来源仍称没有完成的。没有截止日期的，不论办完与否，都不算在内；办完了而来源没有写明在期限之前还是之后的，也不算。到期后未见公布结果的单独列出，不算作没有完成，也不影响名次。已知是否按期的少于{Ranking.FewestKnown}项的不排名，因为数目太小，比例说明不了什么。一件事涉及几个区域或单位的，在每处都计一次。",
        $"Each issue stands in one column by its due date, and the columns add up to the number of issues. Only the share that ended in time ranks. Counted towards it are issues with a due date of which a source says whether they kept it: those that ended in time, those that ended later, and those of which a source says after the due date that they were not finished. Issues without a due date are not counted, finished or not; nor are finished ones of which no source says on which side of the due date they ended. Those past due with no result published here stand in a column of their own: they do not count as unfinished and change no rank. With fewer than {Ranking.FewestKnown} known either way nothing is ranked, since a share of so few says little. An issue of several areas or units counts in each.");

    public static Phrase Areas { get; } = new("区域", "Area");
    public static Phrase Units { get; } = new("主体责任单位", "Responsible unit");
    public static Phrase Rank { get; } = new("名次", "Rank");
    public static Phrase Total { get; } = new("事项", "Issues");
    public static Phrase InTime { get; } = new("按期办结／已知是否按期", "In time / known either way");
    public static Phrase NoneRanked { get; } = new(
        $"目前没有名次：没有一处已知是否按期的事项达到{Ranking.FewestKnown}项。下面按事项多少排列，先后不表示好坏。",
        $"Nothing is ranked at present: nowhere is it known of {Ranking.FewestKnown} issues whether they ended in time. The rows stand by number of issues, which says nothing of better or worse.");

    public static Phrase Of(RankingRow row) => row.Rank is null
        ? new($"{row.InTime}／{row.Known}", $"{row.InTime} / {row.Known}")
        : new($"{row.InTime}／{row.Known}，{Numbers.Show(Math.Round(row.Share * 100, 1))}%", $"{row.InTime} / {row.Known}, {Numbers.Show(Math.Round(row.Share * 100, 1))}%");

    public static Phrase LeftOut(int count) => new($"事项较少的{count}个没有列出。", $"{count} with fewer issues are not shown.");

    public static Phrase Computed(string day, string dayEn) => new($"按{day}计算。", $"Computed for {dayEn}.");
}
