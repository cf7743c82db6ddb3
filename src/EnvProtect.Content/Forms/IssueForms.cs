using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;
using static EnvProtect.Content.CommonFields;

namespace EnvProtect.Content;

/// <summary>The front matter of problems, commitments, cases and tasks, which differ in little.</summary>
internal static class IssueForms
{
    public static ImmutableArray<Heading> Headings { get; } =
    [
        Heading.Goal, Heading.Measures, Heading.Allegations, Heading.Findings, Heading.Handling, Heading.Accountability, Heading.Progress,
    ];

    private static readonly Field Number = new Field("number", new TextType(), "编号", "Number").Noted("按原文", "As it is printed");
    private static readonly Field Plan = new Field("plan", new ReferenceType(ReferenceTarget.Plan), "方案", "Plan").Required();

    /// <summary>What every issue may say after that which is its kind's own.</summary>
    private static readonly ImmutableArray<Field> Shared =
    [
        new Field("areas", new ListType(new ReferenceType(ReferenceTarget.AreaOrGroup)), "区域", "Areas").Required(),
        new("categories", new ListType(new EitherType(new CodeType(Lists.Categories), new(new(
            Code("code", Lists.Categories, "类型", "Type").Required(), new("printed", new TextType(), "原文", "As printed"))))), "污染类型", "Types of pollution"),
        new("units", new GroupType(new(
            new("responsible", new ListType(new ReferenceType(ReferenceTarget.UnitOrGroup)), "主体责任单位", "Responsible units"),
            new("supervising", new ListType(new ReferenceType(ReferenceTarget.UnitOrGroup)), "监管责任单位", "Supervising units"))), "单位", "Units"),
        new("leader", new GroupType(Pair), "督办领导", "Supervising leader"),
        new("responsibility", new GroupType(new(
            new("onSite", new GroupType(Pair), "现场责任人", "On-site officer"),
            new("supervisor", new GroupType(Pair), "督导责任人", "Supervising officer"),
            new("supervisingLeader", new GroupType(Pair), "督导责任领导", "Leader in charge of supervision"))), "三级责任人（公职身份）", "Officials in their role"),
        new("deadline", new GroupType(new(
            Code("kind", Lists.DeadlineKinds, "时限类别", "Kind"),
            new("due", new DayType(), "到期日", "Due"),
            new Field("printed", new TextType(), "原文", "As printed").Required(),
            new("en", new TextType(), "英文", "English")) { Choice = new("kind", "date", Needed: "due", NeededOtherwise: "en") }), "整改时限", "Deadline"),
        new("milestones", new ListType(new GroupType(new(Date("on", "日期", "On").Required(), Zh.Required(), En))), "节点", "Milestones"),
        new Field("status", new GroupType(new(
            Code("value", Lists.Statuses, "状态", "Status").Required(), Date("asOf", "截至", "As of").Required())), "办理状态", "Status").Required()
            .Noted("来源最后一次公布的状态和日期", "The last status that a source publishes, and its day"),
        Date("received", "受理", "Received"),
        Date("assigned", "交办", "Handed over"),
        Date("resolved", "办结", "Resolved"),
        Date("accepted", "验收", "Accepted"),
        Date("signedOff", "销号", "Signed off"),
        Date("published", "公示", "Published"),
        Date("reopened", "重新办理", "Reopened"),
        new("objection", new GroupType(new(Date("from", "开始", "From"), Date("to", "结束", "To"))), "异议期", "Window for objections"),
        new("reopenOf", new ReferenceType(ReferenceTarget.Issue), "重新办理的是", "Reopens"),
        new("duplicateOf", new ReferenceType(ReferenceTarget.Issue), "重复件，见", "Duplicate of"),
        new("splitOf", new ReferenceType(ReferenceTarget.Issue), "拆分自", "Split from"),
        new("progress", new IntegerType(0, 100), "进度（%）", "Progress in percent"),
        new("satisfaction", new GroupType(new(
            new Field("percent", new NumberType(0, 100), "百分比", "Percent").Required(),
            new Field("printed", new TextType(), "原文", "As printed").Required())), "满意度", "Satisfaction"),
        new("outcomes", new ListType(new GroupType(new(
            Code("kind", Lists.Outcomes, "种类", "Kind").Required(),
            new("count", new IntegerType(0, int.MaxValue), "数量", "Count"),
            new("amount", new NumberType(), "金额（元）", "Amount in yuan"),
            new("number", new TextType(), "文号", "Document number"),
            Date("on", "日期", "On"),
            new("printed", new TextType(), "原文", "As printed"),
            Zh,
            En) { Together = [("en", "zh")] })), "处理结果", "Outcomes"),
        new("related", new ListType(new GroupType(new(
            new Field("issue", new ReferenceType(ReferenceTarget.Issue), "事项", "Issue").Required(),
            Code("relation", Lists.Relations, "关系", "Relation").Required(), Zh.Required(), En))), "相关事项", "Related issues"),
        new("mechanisms", new ListType(new ReferenceType(ReferenceTarget.Mechanism)), "经过的会诊、鸡毛信或行动", "Consultations, hand-overs, campaigns"),
        Source,
        new("moreSources", new ListType(Citation), "其他来源", "Further sources"),
        new("redirectFrom", new ListType(new TextType(Pattern: Patterns.Address)), "旧地址", "Old addresses"),
        Title, Summary, Draft, ReleaseOn, Answers,
    ];

    public static FieldList Problem { get; } = OfPlan("problem", new("chapter", new IntegerType(1, 999), "章", "Chapter"));

    public static FieldList Commitment { get; } = OfPlan("commitment", new("chapter", new IntegerType(1, 999), "分组", "Group"));

    public static FieldList Task { get; } = new(
        [Kind("task"), new Field("campaign", new ReferenceType(ReferenceTarget.Campaign), "行动", "Campaign").Required(), Number, .. Shared]);

    public static FieldList Case { get; } = new(
    [
        Kind("case"), Number, Code("channel", Lists.Channels, "来源渠道", "Channel"), Code("medium", Lists.Media, "方式", "Medium"),
        new("batch", new TextType(), "批次", "Batch"), new("key", new FlagType(), "重点件", "Key case"),
        Code("verdict", Lists.Verdicts, "是否属实", "Verdict").Noted("原文印出的总结论", "The overall verdict as printed"), .. Shared,
    ]);

    private static FieldList OfPlan(string kind, Field chapter) => new([Kind(kind), Plan, Number.Required(), chapter, .. Shared]);
}
