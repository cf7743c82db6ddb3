using EnvProtect.Model.Plans;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Register;

internal static class PlanTables
{
    public static TableOf<Dataset, Plan> Plans { get; } =
        new TableOf<Dataset, Plan>("Plans", "Plan", new("方案", "Plans"), data => data.Plans)
        .Text("Id", "编号", "Id", plan => plan.Id)
        .Code("Kind", Lists.PlanKinds.Name, "类型", "Kind", plan => Lists.PlanKinds.Code(plan.Kind))
        .Code("Tier", Lists.Tiers.Name, "督察层级", "Tier", plan => Lists.Tiers.Code(plan.Tier))
        .OptionalInteger("Round", "轮次", "Round", plan => plan.Round)
        .Text("AreaCode", "区域", "Area", plan => plan.AreaCode)
        .Localized("Title", "标题", "Title", plan => plan.Title)
        .Localized("Summary", "摘要", "Summary", plan => plan.Summary)
        .OptionalProse("Overview", "概况", "Overview", plan => plan.Overview)
        .PartialDate("Issued", "公布日期", "Published", plan => plan.Issued)
        .PartialDate("Approved", "批复日期", "Approved", plan => plan.Approved)
        .OptionalText("InspectedById", "督察组", "Inspected by", plan => plan.Inspection?.UnitId)
        .PartialDate("InspectionFrom", "督察开始", "Inspection from", plan => plan.Inspection?.From)
        .PartialDate("InspectionTo", "督察结束", "Inspection to", plan => plan.Inspection?.To)
        .PartialDate("Feedback", "督察反馈", "Inspection feedback", plan => plan.Inspection?.Feedback)
        .Text("SourceId", "来源文件", "Source", plan => plan.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", plan => plan.Source.Locator)
        .Text("PageUrl", "网页地址", "Address of the page", plan => "/plans/" + plan.Id)
        .Key("Id")
        .To("Area", "Areas", "AreaCode", "Code")
        .To("InspectedBy", "Units", "InspectedById")
        .To("Source", "Sources", "SourceId")
        .Many("Issues", "Issues", "PlanId", partner: "Plan")
        .Many("Chapters", "Chapters", "PlanId", partner: "Plan")
        .Many("Promises", "PlanPromises", "PlanId", partner: "Plan")
        .Searches("TitleZh", "TitleEn", "SummaryZh", "SummaryEn", "OverviewZh", "OverviewEn");

    public static TableOf<Dataset, (string PlanId, string Of, Chapter Chapter)> Chapters { get; } =
        new TableOf<Dataset, (string PlanId, string Of, Chapter Chapter)>("Chapters", "Chapter", new("方案章节", "Chapters of plans"),
            data => data.Plans.SelectMany(plan => plan.Chapters.Select(chapter => (plan.Id, Lists.Kinds.Code(IssueKind.Problem), chapter))
                .Concat(plan.Groups.Select(chapter => (plan.Id, Lists.Kinds.Code(IssueKind.Commitment), chapter)))))
        .Text("PlanId", "方案", "Plan", row => row.PlanId)
        .Code("Of", Lists.Kinds.Name, "所列事项类型", "Kind of issues it lists", row => row.Of)
        .Integer("Number", "序号", "Number", row => row.Chapter.Number)
        .Localized("Title", "标题", "Title", row => row.Chapter.Title)
        .Key("PlanId", "Of", "Number")
        .To("Plan", "Plans", "PlanId", partner: "Chapters");

    public static TableOf<Dataset, (string PlanId, PlanPromise Promise)> Promises { get; } =
        new TableOf<Dataset, (string PlanId, PlanPromise Promise)>("PlanPromises", "PlanPromise", new("方案整体承诺", "Promises of plans as a whole"),
            data => data.Plans.SelectMany(plan => plan.Promises.Select(promise => (plan.Id, promise))))
        .Text("PlanId", "方案", "Plan", row => row.PlanId)
        .Integer("Sequence", "序号", "Number", row => row.Promise.Sequence)
        .Prose("Text", "内容", "Text", row => row.Promise.Text)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", row => row.Promise.Locator)
        .Key("PlanId", "Sequence")
        .To("Plan", "Plans", "PlanId", partner: "Promises");
}
