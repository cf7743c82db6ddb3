using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Plans;

/// <summary>The words of plan pages.</summary>
internal static class PlanText
{
    public static Phrase Index { get; } = new("方案与计划", "Plans");
    public static Phrase IndexLead { get; } = new(
        "政府公开的整改方案和工作计划。每份方案里的问题和承诺都逐条登记。",
        "Rectification plans and work plans that governments have published. Each problem and commitment in them is registered on its own.");

    public static Phrase Overview { get; } = new("概况", "Overview");
    public static Phrase Progress { get; } = new("各章节进展", "Progress by chapter");
    public static Phrase Chapter { get; } = new("章节", "Chapter");
    public static Phrase Total { get; } = new("合计", "Total");
    public static Phrase Problems { get; } = new("问题", "Problems");
    public static Phrase Commitments { get; } = new("承诺", "Commitments");
    public static Phrase Others { get; } = new("其他事项", "Other issues");
    public static Phrase Promises { get; } = new("方案怎样保证落实", "How the plan is to be kept");
    public static Phrase Targets { get; } = new("方案写明的目标值", "Target values in the plan");
    public static Phrase Issuer { get; } = new("印发", "Issued by");
    public static Phrase Issued { get; } = new("公开日期", "Published on");
    public static Phrase Approved { get; } = new("批复日期", "Approved on");
    public static Phrase Tier { get; } = new("督察层级", "Tier");
    public static Phrase Round { get; } = new("轮次", "Round");
    public static Phrase Area { get; } = new("区域", "Area");
    public static Phrase InspectionBy { get; } = new("督察组", "Inspection by");
    public static Phrase InspectionDays { get; } = new("进驻", "On site");
    public static Phrase Feedback { get; } = new("反馈", "Feedback");
    public static Phrase MoreInChapter(int count) => new($"还有{count}项，在登记册中查看", $"{count} more in the register");

    public static Phrase ListOfAll { get; } = new("在登记册中查看全部", "See all in the register");
}
