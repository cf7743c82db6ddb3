using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;
using static EnvProtect.Content.CommonFields;

namespace EnvProtect.Content;

/// <summary>The form of every kind of document.</summary>
internal static class DocumentForms
{
    private static readonly Field From = Date("from", "开始", "From");
    private static readonly Field To = Date("to", "结束", "To");

    private static readonly Field Chapters = new("chapters", new ListType(new GroupType(new(
        new Field("number", new IntegerType(1, 999), "序号", "Number").Required(), Zh.Required(), En))), "章", "Chapters");

    private static readonly Field Steps = new("steps", new ListType(new GroupType(new(
        new Field("at", new MomentType(), "时间", "When"), Zh.Required(), En))), "经过", "Steps");

    /// <summary>What a translation may say: nothing that is a fact.</summary>
    public static FieldList Translation { get; } = new(Title, Summary);

    public static ImmutableArray<Form> All { get; } =
    [
        new(DocumentKind.Plan, new("整改方案", "Plan"), "plans",
            new(
                Kind("plan"), Code("planKind", Lists.PlanKinds, "方案类别", "Kind of plan").Required(), Code("tier", Lists.Tiers, "层级", "Tier").Required(),
                new("round", new IntegerType(1, 99), "轮次", "Round"), Area, Issuer, Date("issued", "印发", "Issued"), Date("approved", "批准", "Approved"),
                new("inspection", new GroupType(new(
                    new("by", new ReferenceType(ReferenceTarget.Unit), "督察组", "By"), From, To, Date("feedback", "反馈", "Feedback"))), "督察", "Inspection"),
                Chapters, Chapters with { Name = "groups", Zh = "承诺分组", En = "Groups of commitments" }, Source, Title, Summary, Draft, ReleaseOn, Answers),
            [Heading.Overview, Heading.Promises]) { FirstHeadings = [Heading.Overview] },
        new(DocumentKind.Problem, new("整改问题", "Problem"), "plans", IssueForms.Problem, IssueForms.Headings) { FirstHeadings = [Heading.Goal, Heading.Measures] },
        new(DocumentKind.Commitment, new("承诺事项", "Commitment"), "plans", IssueForms.Commitment, IssueForms.Headings) { FirstHeadings = [Heading.Goal, Heading.Measures] },
        new(DocumentKind.Case, new("信访件", "Case"), "cases", IssueForms.Case, IssueForms.Headings) { FirstHeadings = [Heading.Allegations, Heading.Findings, Heading.Handling] },
        new(DocumentKind.Campaign, new("专项行动", "Campaign"), "tasks",
            new(Kind("campaign"), Area, Units, From, To, Source, Title, Summary, Draft, ReleaseOn, Answers), [Heading.Overview]) { FirstHeadings = [Heading.Overview] },
        new(DocumentKind.Task, new("专项任务", "Task"), "tasks", IssueForms.Task, IssueForms.Headings) { FirstHeadings = [Heading.Goal, Heading.Measures] },
        new(DocumentKind.Bulletin, new("工作简报", "Bulletin"), "bulletins",
            new(
                Kind("bulletin"), new Field("number", new TextType(), "期号", "Number").Required(), Area, Issuer, Date("issued", "印发", "Issued"),
                Source, Title, Summary, Draft, ReleaseOn, Answers),
            [Heading.Overview]) { FirstHeadings = [Heading.Overview] },
        Mechanism(DocumentKind.Consultation, "环境会诊日", "Consultation day", "consultations"),
        Mechanism(DocumentKind.Handover, "鸡毛信（紧急交办）", "Urgent hand-over", "handovers"),
        new(DocumentKind.Page, new("说明页", "Page"), "pages",
            new(
                Kind("page"), new("term", new TextType(), "所解释的词", "Term that it explains"), OptionalSource, Title, Summary, Draft, ReleaseOn, Answers),
            []),
    ];

    public static Form Of(DocumentKind kind) => All.First(form => form.Kind == kind);

    private static Form Mechanism(DocumentKind kind, string zh, string en, string folder) => new(kind, new(zh, en), folder,
        new(
            Kind(Form.CodeOf(kind)), Area, Units, From, To,
            new("issues", new ListType(new ReferenceType(ReferenceTarget.Issue)), "涉及的事项", "Issues"), Steps, Source, Title, Summary, Draft, ReleaseOn, Answers),
        [Heading.Overview]) { FirstHeadings = [Heading.Overview] };
}
