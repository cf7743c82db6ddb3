using System.Collections.Immutable;
using EnvProtect.Content.Privacy;
using EnvProtect.Model.Vocabularies;
using static EnvProtect.Content.CommonFields;

namespace EnvProtect.Content;

/// <summary>The form of every table in the data folder.</summary>
internal static class TableForms
{
    private static readonly Field Id = new Field("id", new IdType(Patterns.Id), "编号", "Id").Required();
    private static readonly Field Locator = Text("locator", "文中位置", "Place in the source");
    private static readonly Field Document = Reference("source", ReferenceTarget.Source, "来源文件", "Source").Required();
    private static readonly Field Aliases = new("aliases", new ListType(new TextType()), "别名", "Aliases");

    public static TableForm Areas { get; } = new("areas.csv", new("区域", "Areas"), new(
        new Field("code", new IdType(Patterns.Id), "代码", "Code").Required(), Zh.Required(), En,
        Code("level", Lists.AreaLevels, "级别", "Level").Required(), Reference("parent", ReferenceTarget.Area, "上级", "Parent"), Aliases,
        Date("validFrom", "设立", "Valid from"), Date("validTo", "撤销", "Valid to")));

    public static TableForm Units { get; } = new("units.csv", new("单位", "Units"), new(
        Id, Zh.Required(), En, Code("kind", Lists.UnitKinds, "类别", "Kind").Required(), Area,
        Reference("successor", ReferenceTarget.Unit, "继任单位", "Successor"), Aliases));

    public static TableForm Groups { get; } = new("groups.csv", new("区域组和单位组", "Groups of areas or units"), new(
        Id, new Field("kind", new WordType(["area", "unit"]), "类别", "Kind").Required(), Zh.Required(), En,
        new Field("members", new ListType(new TextType(Pattern: Patterns.Id)), "成员", "Members").Required()));

    public static TableForm Sites { get; } = new("sites.csv", new("监测点位", "Monitoring sites"), new(
        Id, Zh.Required(), En, Code("kind", Lists.SiteKinds, "类别", "Kind").Required(), Area,
        Text("chiefZh", "点位长", "Site chief, in Chinese"), Text("chiefEn", "点位长（英文）", "Site chief, in English"), Document, Locator));

    public static TableForm Sources { get; } = new("sources.csv", new("来源文件", "Source documents"), new(
        Id, Zh.Required(), En, Code("kind", Lists.SourceKinds, "类别", "Kind").Required(),
        Text("publisherZh", "发布者", "Publisher, in Chinese").Required(), Text("publisherEn", "发布者（英文）", "Publisher, in English"),
        Date("published", "发布日期", "Published"), Reference("area", ReferenceTarget.Area, "区域", "Area"),
        new("url", new TextType(Pattern: Patterns.WebAddress), "网址", "Address"), Text("noteZh", "说明", "Note, in Chinese"), Text("noteEn", "说明（英文）", "Note, in English")));

    public static TableForm Glossary { get; } = new("glossary.csv", new("用语对照", "Glossary"), new(
        new Field("zh", new IdType("."), "中文", "Chinese").Required(), En.Required(), Reference("page", ReferenceTarget.Page, "说明页", "Page")));

    public static TableForm Indicators { get; } = new("indicators.csv", new("指标", "Indicators"), new(
        new Field("code", new IdType(Patterns.Code), "代码", "Code").Required(), Zh.Required(), En,
        Text("unitZh", "计量单位", "Unit of measure, in Chinese").Required(), Text("unitEn", "计量单位（英文）", "Unit of measure, in English"),
        Code("direction", Lists.Directions, "优劣方向", "Direction").Required(), new Field("precision", new IntegerType(0, 6), "小数位数", "Decimal places").Required(),
        Text("definitionZh", "定义", "Definition, in Chinese"), Text("definitionEn", "定义（英文）", "Definition, in English"), Text("standard", "标准", "Standard")));

    public static TableForm Targets { get; } = new("targets.csv", new("目标", "Targets"), new(
        Id, Reference("indicator", ReferenceTarget.Indicator, "指标", "Indicator").Required(), Area,
        new Field("year", new IntegerType(1970, 2100), "年份", "Year").Required(), Code("operator", Lists.Operators, "比较", "Operator").Required(),
        new Field("value", new NumberType(), "目标值", "Value").Required(), new("baselineYear", new IntegerType(1970, 2100), "基准年", "Base year"),
        new("baselineValue", new NumberType(), "基准值", "Value of the base year"), Text("qualifierZh", "限定语", "Qualifier, in Chinese"),
        Text("qualifierEn", "限定语（英文）", "Qualifier, in English"), Text("printed", "原文", "As printed").Required(),
        Reference("issue", ReferenceTarget.Issue, "事项", "Issue"), Document, Locator));

    public static TableForm Figures { get; } = new("figures/*.csv", new("原文数字", "Printed figures"), new(
        new Field("id", new IdType(Patterns.Path), "编号", "Id").Required(), Reference("bulletin", ReferenceTarget.Bulletin, "简报", "Bulletin"),
        Reference("campaign", ReferenceTarget.Campaign, "行动", "Campaign"), Reference("issue", ReferenceTarget.Issue, "事项", "Issue"), Reference("area", ReferenceTarget.Area, "区域", "Area"),
        Reference("unit", ReferenceTarget.Unit, "单位", "Unit"), Text("dimension", "维度", "Dimension").Required(), Text("key", "分项", "Key").Required(), Zh.Required(), En,
        new Field("value", new NumberType(), "数值", "Value").Required(), Text("unitOfMeasure", "计量单位", "Unit of measure"),
        Code("qualifier", Lists.Qualifiers, "限定", "Qualifier"), Date("asOf", "截至", "As of"), Date("from", "开始", "From"), Date("to", "结束", "To"),
        Text("printed", "原文", "As printed").Required(), Document, Locator));

    public static TableForm Checks { get; } = new("checks.csv", new("数字核对", "Reconciliation"), new(
        Id, Code("kind", Lists.CheckKinds, "算法", "Kind").Required(), Reference("figure", ReferenceTarget.Figure, "原文数字", "Figure").Required(),
        new("parts", new ListType(new ReferenceType(ReferenceTarget.Figures)), "分项", "Parts"), Code("verdict", Lists.CheckVerdicts, "结论", "Verdict").Required(), Zh.Required(), En, Document, Locator));

    public static TableForm Observations { get; } = new("observations/**/*.csv", new("观测值", "Observations"), new(
        Reference("indicator", ReferenceTarget.Indicator, "指标", "Indicator").Required(), Reference("area", ReferenceTarget.Area, "区域", "Area"),
        Reference("site", ReferenceTarget.Site, "点位", "Site"), new Field("from", new MomentType(), "开始", "From").Required(), Date("to", "结束", "To"),
        new Field("value", new NumberType(), "数值", "Value").Required(), new("numerator", new NumberType(), "分子", "Numerator"),
        new("denominator", new NumberType(), "分母", "Denominator"), Text("flag", "标记", "Flag"), new("preliminary", new FlagType(), "初步数据", "Preliminary"),
        Text("printed", "原文", "As printed"), Document, Locator));

    /// <summary>The eleven columns of the official form. Order and exact words are free, and columns may be left out, as in <c>import ledger</c>.</summary>
    public static TableForm Ledgers { get; } = new("ledgers/*.csv", new("信访件台账", "Ledgers of cases"), new(
        Text("序号", "序号", "Sequence"), Text("受理编号", "受理编号", "Number"), Text("交办问题基本情况", "交办问题基本情况", "Problem").Required(),
        Text("行政区域", "行政区域", "Area"), Text("污染类型", "污染类型", "Pollution types"), Text("调查核实情况", "调查核实情况", "Findings"),
        Text("是否属实", "是否属实", "Verdict"), Text("办结目标", "办结目标", "Goal"), Text("处理和整改情况", "处理和整改情况", "Handling"),
        Text("是否办结", "是否办结", "Closure"), Text("责任人被处理情况", "责任人被处理情况", "Accountability")));

    public static TableForm Standards { get; } = new("standards.csv", new("标准限值", "Limits of standards"), new(
        Text("standard", "标准", "Standard").Required(), Code("kind", Lists.StandardKinds, "用途", "Kind").Required(),
        new Field("validFrom", new DayType(), "启用日期", "Valid from").Required(), new("validTo", new DayType(), "停用日期", "Valid to"),
        Text("item", "项目", "Item").Required(), Code("statistic", Lists.Statistics, "统计量", "Statistic").Required(),
        new Field("grade", new IntegerType(0, 500), "分指数、级别或类别", "Sub-index, grade or class").Required(),
        new("least", new NumberType(), "下限", "Least"), new("most", new NumberType(), "上限", "Most")));

    public static TableForm Officials { get; } = new("privacy/official.csv", new("单位公开的号码和地址", "Numbers and addresses of offices"), new(
        new Field("kind", new WordType([.. PersonalDataKinds.Codes, Privacy.Officials.EmailDomain]), "种类", "Kind").Required(),
        Text("value", "内容", "Value").Required(), Text("owner", "属于", "Owner").Required(), Text("source", "出处", "Source")));

    public static TableForm RedactedNames { get; } = new("privacy/redacted-names.csv", new("应当隐去的姓名（散列）", "Redacted names, as hashes"), new(
        Text("surname", "姓", "Surname").Required(), Text("salt", "盐", "Salt").Required(),
        new Field("hash", new TextType(Pattern: Patterns.Hash), "散列", "Hash").Required(), Text("redacted", "写作", "Written as").Required()));

    public static TableForm AllowedFindings { get; } = new("privacy/allowed.csv", new("隐私检查的准许", "Privacy: what may stand"), new(
        Text("file", "文件", "File").Required(), new Field("kind", new WordType([.. PersonalDataKinds.Codes]), "种类", "Kind").Required(),
        new Field("fingerprint", new TextType(Pattern: Patterns.Fingerprint), "指纹", "Fingerprint").Required(), Text("by", "何人准许", "Allowed by").Required(),
        new Field("on", new DayType(), "何日", "On").Required(), Text("why", "为何", "Why").Required()));

    /// <summary>All of them, in the order of their names.</summary>
    public static ImmutableArray<TableForm> All { get; } =
    [
        Areas, Checks, Figures, Glossary, Groups, Indicators, Ledgers, Observations, AllowedFindings, Officials, RedactedNames, Sites, Sources, Standards, Targets, Units,
    ];

    private static Field Text(string name, string zh, string en) => new(name, new TextType(), zh, en);

    private static Field Reference(string name, ReferenceTarget target, string zh, string en) => new(name, new ReferenceType(target), zh, en);
}
