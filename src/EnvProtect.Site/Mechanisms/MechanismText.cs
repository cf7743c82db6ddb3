using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Mechanisms;

/// <summary>The words of campaigns, consultations and hand-overs.</summary>
internal static class MechanismText
{
    public static Phrase Campaigns { get; } = new("专项行动", "Campaigns");
    public static Phrase CampaignsLead { get; } = new("有期限、有任务清单的集中行动。", "Time-limited drives, each with its own list of tasks.");
    public static Phrase ConsultationsLead { get; } = new(
        "几个部门一起到现场，当面研判问题、当面交办。", "Several departments go to the place together, judge a matter there and hand it over.");
    public static Phrase HandoversLead { get; } = new(
        "领导签批、当天交办的紧急事项（鸡毛信），每一步都有时间。", "Urgent matters signed by a leader and handed over the same day (“feather letters”), with the time of each step.");
    public static Phrase Steps { get; } = new("经过", "Steps");
    public static Phrase Units { get; } = new("参与单位", "Units");
    public static Phrase Area { get; } = new("区域", "Area");
    public static Phrase When { get; } = new("时间", "When");
    public static Phrase Overview { get; } = new("概况", "Overview");
    public static Phrase Issues { get; } = new("涉及的事项", "Issues");
    public static Phrase Tasks { get; } = new("任务", "Tasks");
    public static Phrase Figures { get; } = new("原文数字", "Printed figures");
}
