using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Issues;

/// <summary>The words of the register and its lists.</summary>
internal static class RegisterText
{
    public static Phrase Title { get; } = new("事项登记", "The register of issues");
    public static Phrase Lead(int count) => new(
        $"共登记{count}项。每一项都有自己的一页，写明要做什么、谁负责、期限和最近登记的状态。",
        $"{count} issues. Each has a page of its own: what is to be done, who answers for it, by when, and the last registered status.");

    public static Phrase Filter { get; } = new("按条件查看", "Narrow down");
    public static Phrase ByStanding { get; } = new("按期限情况", "By deadline");
    public static Phrase ByStatus { get; } = new("按登记的状态", "By registered status");
    public static Phrase ByKind { get; } = new("按类型", "By kind");
    public static Phrase ByCategory { get; } = new("按污染类别", "By category");
    public static Phrase ByArea { get; } = new("按区域", "By area");
    public static Phrase ByYear { get; } = new("按到期年份", "By due year");
    public static Phrase ByPlan { get; } = new("按方案", "By plan");
    public static Phrase ByChannel { get; } = new("按来源渠道", "By channel");
    public static Phrase ByCampaign { get; } = new("按行动", "By campaign");
    public static Phrase ByMechanism { get; } = new("按会诊和交办", "By consultation and hand-over");
    public static Phrase BySource { get; } = new("按来源文件", "By source");
    public static Phrase ByUnit { get; } = new("按单位", "By unit");
    public static Phrase All { get; } = new("全部", "All");
    public static Phrase More(int count) => new($"全部{count}个", $"All {count}");

    public static Phrase AllUnits { get; } = new("查看所有单位", "All units");

    public static Phrase Count(int count) => new($"{count}项", count == 1 ? "1 issue" : $"{count} issues");

    public static Phrase PageOf(int number, int pages) => new($"第{number}页，共{pages}页", $"Page {number} of {pages}");

    public static Phrase Year(string year) => new($"{year}年", year);

    public static Phrase DueIn(string year) => new($"{year}年到期", $"Due in {year}");
}
