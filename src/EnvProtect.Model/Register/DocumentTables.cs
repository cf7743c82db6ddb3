using EnvProtect.Model.Documents;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Register;

internal static class DocumentTables
{
    public static TableOf<Dataset, (string List, Term Term)> Codes { get; } =
        new TableOf<Dataset, (string List, Term Term)>("Codes", "Term", new("代码表", "Codes"),
            _ => Lists.All.SelectMany(list => list.Terms.Select(term => (list.Name, term))))
        .Text("List", "代码表", "List", row => row.List)
        .Text("Code", "代码", "Code", row => row.Term.Code)
        .Localized("Label", "名称", "Label", row => row.Term.Label)
        .Key("List", "Code");

    public static TableOf<Dataset, Source> Sources { get; } =
        new TableOf<Dataset, Source>("Sources", "Source", new("来源文件", "Sources"), data => data.Sources)
        .Text("Id", "编号", "Id", source => source.Id)
        .Localized("Title", "标题", "Title", source => source.Title)
        .Code("Kind", Lists.SourceKinds.Name, "类型", "Kind", source => Lists.SourceKinds.Code(source.Kind))
        .Localized("Publisher", "发布单位", "Publisher", source => source.Publisher)
        .PartialDate("Published", "发布日期", "Published", source => source.Published)
        .OptionalText("AreaCode", "区域", "Area", source => source.AreaCode)
        .OptionalText("Url", "网址", "Address", source => source.Url)
        .OptionalLocalized("Note", "说明", "Note", source => source.Note)
        .Text("PageUrl", "网页地址", "Address of the page", source => "/sources/" + source.Id)
        .Key("Id")
        .To("Area", "Areas", "AreaCode", "Code")
        .Many("Issues", "Issues", "SourceId", partner: "Source")
        .Many("Figures", "Figures", "SourceId", partner: "Source");

    public static TableOf<Dataset, Bulletin> Bulletins { get; } =
        new TableOf<Dataset, Bulletin>("Bulletins", "Bulletin", new("工作简报", "Bulletins"), data => data.Bulletins)
        .Text("Id", "编号", "Id", bulletin => bulletin.Id)
        .Text("Number", "期号", "Number", bulletin => bulletin.Number)
        .Text("AreaCode", "区域", "Area", bulletin => bulletin.AreaCode)
        .Localized("Title", "标题", "Title", bulletin => bulletin.Title)
        .Localized("Summary", "摘要", "Summary", bulletin => bulletin.Summary)
        .OptionalProse("Overview", "概况", "Overview", bulletin => bulletin.Overview)
        .PartialDate("Issued", "印发日期", "Issued", bulletin => bulletin.Issued)
        .Text("SourceId", "来源文件", "Source", bulletin => bulletin.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", bulletin => bulletin.Source.Locator)
        .Text("PageUrl", "网页地址", "Address of the page", bulletin => "/bulletins/" + bulletin.Id)
        .Key("Id")
        .To("Area", "Areas", "AreaCode", "Code")
        .To("Source", "Sources", "SourceId")
        .Many("Figures", "Figures", "BulletinId", partner: "Bulletin");

    public static TableOf<Dataset, Figure> Figures { get; } =
        new TableOf<Dataset, Figure>("Figures", "Figure", new("原文数字", "Printed figures"), data => data.Figures)
        .Text("Id", "编号", "Id", figure => figure.Id)
        .OptionalText("BulletinId", "简报", "Bulletin", figure => figure.BulletinId)
        .OptionalText("CampaignId", "行动", "Campaign", figure => figure.CampaignId)
        .OptionalText("IssueId", "事项", "Issue", figure => figure.IssueId)
        .OptionalText("AreaCode", "区域", "Area", figure => figure.AreaCode)
        .OptionalText("UnitId", "单位", "Unit", figure => figure.UnitId)
        .Text("Dimension", "维度", "Dimension", figure => figure.Dimension)
        .Text("Key", "维度值", "Key", figure => figure.Key)
        .Localized("Label", "名称", "Label", figure => figure.Label)
        .Number("Value", "数值", "Value", figure => figure.Value)
        .OptionalText("Unit", "计量单位", "Unit of measure", figure => figure.UnitOfMeasure)
        .OptionalCode("Qualifier", Lists.Qualifiers.Name, "限定", "Qualifier", (figure, _) => figure.Qualifier is { } value ? Lists.Qualifiers.Code(value) : null)
        .PartialDate("AsOf", "截止日期", "As of", figure => figure.AsOf)
        .OptionalText("PeriodFrom", "时段开始", "Period from", figure => figure.From?.ToString())
        .OptionalText("PeriodTo", "时段结束", "Period to", figure => figure.To?.ToString())
        .Text("Printed", "原文", "As printed", figure => figure.Printed)
        .Text("SourceId", "来源文件", "Source", figure => figure.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", figure => figure.Source.Locator)
        .Key("Id")
        .To("Bulletin", "Bulletins", "BulletinId", partner: "Figures")
        .To("Campaign", "Campaigns", "CampaignId", partner: "Figures")
        .To("Issue", "Issues", "IssueId", partner: "Figures")
        .To("Area", "Areas", "AreaCode", "Code")
        .To("OfUnit", "Units", "UnitId")
        .To("Source", "Sources", "SourceId", partner: "Figures")
        .Index("SourceId", "Dimension")
        .Index("BulletinId", "Dimension");

    public static TableOf<Dataset, Check> Checks { get; } =
        new TableOf<Dataset, Check>("Checks", "Check", new("数字核对", "Reconciliations"), data => data.Checks)
        .Text("Id", "编号", "Id", check => check.Id)
        .Code("Kind", Lists.CheckKinds.Name, "核对方式", "Kind", check => Lists.CheckKinds.Code(check.Kind))
        .Text("FigureId", "被核对的数字", "Figure", check => check.FigureId)
        .OptionalNumber("Expected", "应为", "Expected", check => check.Expected)
        .OptionalNumber("Found", "算得", "Found", check => check.Found)
        .Code("Verdict", Lists.CheckVerdicts.Name, "结果", "Result", check => Lists.CheckVerdicts.Code(check.Verdict))
        .Localized("Statement", "说明", "Statement", check => check.Statement)
        .Text("SourceId", "来源文件", "Source", check => check.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", check => check.Source.Locator)
        .Key("Id")
        .To("Figure", "Figures", "FigureId")
        .To("Source", "Sources", "SourceId");
}
