using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Rankings;

/// <summary>The words of the comparison of areas and units.</summary>
internal static class RankingText
{
    public static Phrase Title { get; } = new("区域和单位对照", "Areas and units compared");
    public static Phrase Lead { get; } = new(
        "各区域、各单位有多少事项还没有办完，多少已逾期，已知结果的有多少按期办结。",
        "How many issues of each area and unit are unfinished or overdue, and how many of those with a known result ended in time.");

    public static Phrase HowTitle { get; } = new("怎样排名", "How the ranking is made");
    public static Phrase How { get; } = new(
        $"只按“按期办结”的比例排名，分母只算来源写明结果的事项。到期后未见公布结果的单独列出，不算作没有完成，也不影响名次。已知结果少于{Ranking.FewestKnown}项的不排名，因为数目太小，比例说明不了什么。一件事涉及几个区域或单位的，在每处都计一次。",
        $"Only the share that ended in time ranks, and only issues of which a source says how they ended count towards it. Those past due with no result published here stand in a column of their own: they do not count as unfinished and change no rank. With fewer than {Ranking.FewestKnown} known results nothing is ranked, since a share of so few says little. An issue of several areas or units counts in each.");

    public static Phrase Areas { get; } = new("区域", "Area");
    public static Phrase Units { get; } = new("主体责任单位", "Responsible unit");
    public static Phrase Rank { get; } = new("名次", "Rank");
    public static Phrase Total { get; } = new("事项", "Issues");
    public static Phrase Open { get; } = new("未办完", "Unfinished");
    public static Phrase Overdue { get; } = new("已逾期", "Overdue");
    public static Phrase Silent { get; } = new("到期后未见公布", "Past due, no result here");
    public static Phrase InTime { get; } = new("按期办结／已知结果", "In time / known results");
    public static Phrase NoneRanked { get; } = new(
        $"目前没有名次：没有一处的已知结果达到{Ranking.FewestKnown}项。下面按事项多少排列，先后不表示好坏。",
        $"Nothing is ranked at present: nowhere are {Ranking.FewestKnown} results known. The rows stand by number of issues, which says nothing of better or worse.");

    public static Phrase Of(RankingRow row) => row.Rank is null
        ? new($"{row.InTime}／{row.Known}", $"{row.InTime} / {row.Known}")
        : new($"{row.InTime}／{row.Known}，{Numbers.Show(Math.Round(row.Share * 100, 1))}%", $"{row.InTime} / {row.Known}, {Numbers.Show(Math.Round(row.Share * 100, 1))}%");

    public static Phrase LeftOut(int count) => new($"事项较少的{count}个没有列出。", $"{count} with fewer issues are not shown.");

    public static Phrase Computed(string day, string dayEn) => new($"按{day}计算。", $"Computed for {dayEn}.");
}
