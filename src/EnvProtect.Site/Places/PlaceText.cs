using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Places;

/// <summary>The words of areas, units and monitoring sites.</summary>
internal static class PlaceText
{
    public static Phrase Areas { get; } = new("区域", "Areas");
    /// <summary>Of an area whose parts are listed with issues of their own.</summary>
    public static Phrase AsAWhole(int count) => new($"写到整个区域的有{count}项", count == 1 ? "1 issue names it as a whole" : $"{count} issues name it as a whole");

    public static Phrase AreasLead { get; } = new(
        "从地方看整改：每个地方有多少事项，情况如何。",
        "Rectification by place: how many issues each place has, and how they stand.");

    public static Phrase Units { get; } = new("单位", "Units");
    public static Phrase UnitsLead { get; } = new(
        "方案和文件点名负责整改或监管的单位。",
        "The organisations that plans and documents name as responsible or supervising.");

    public static Phrase Sites { get; } = new("监测点位", "Monitoring sites");
    public static Phrase Site { get; } = new("点位", "Site");
    public static Phrase SitesLead { get; } = new("有固定监测的地方。", "Fixed places where something is measured.");
    public static Phrase Issues { get; } = new("涉及的事项", "Issues");
    public static Phrase Within { get; } = new("下辖区域", "Areas within");
    public static Phrase Parent { get; } = new("上级区域", "Part of");
    public static Phrase OtherNames { get; } = new("又称", "Also called");
    public static Phrase Code { get; } = new("代码", "Code");
    public static Phrase Valid { get; } = new("存续", "Valid");
    public static Phrase UnitsHere { get; } = new("当地单位", "Units of the area");
    public static Phrase ProgressByArea { get; } = new("各区域的情况", "How areas stand");
    public static Phrase ProgressByAreaNote { get; } = new(
        "涉及几个区域的事项，在每个区域都计一次，因此各行不能相加。",
        "An issue that concerns several areas counts in each of them, so the rows do not add up.");

    public static Phrase AreaHeading { get; } = new("区域", "Area");
    public static Phrase Area { get; } = new("所在区域", "Area");
    public static Phrase Successor { get; } = new("职责由谁承接", "Duties taken over by");
    public static Phrase Predecessor { get; } = new("承接了", "Took over from");
    public static Phrase Chief { get; } = new("点位长", "Site chief");
    public static Phrase Plans { get; } = new("方案与计划", "Plans");
    public static Phrase Targets { get; } = new("写明的目标值", "Target values");
    public static Phrase Figures { get; } = new("原文数字", "Printed figures");
    public static Phrase MemberOf { get; } = new("属于统称", "Part of the collective name");
    public static Phrase NoIssues { get; } = new("登记册里还没有涉及它的事项。", "No issue in the register concerns it yet.");
    public static Phrase SeeAll(int count) => count == 1
        ? new("在登记册中查看", "See it in the register")
        : new($"在登记册中查看全部{count}项", $"See all {count} in the register");
}
