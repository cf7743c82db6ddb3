using System.Globalization;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Places;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Register;

internal static class IndicatorTables
{
    public static TableOf<Dataset, Indicator> Indicators { get; } =
        new TableOf<Dataset, Indicator>("Indicators", "Indicator", new("指标", "Indicators"), data => data.Indicators)
        .Text("Code", "代码", "Code", indicator => indicator.Code)
        .Localized("Name", "名称", "Name", indicator => indicator.Name)
        .Localized("Unit", "计量单位", "Unit of measure", indicator => indicator.UnitOfMeasure)
        .Code("Direction", Lists.Directions.Name, "优劣方向", "Direction", indicator => Lists.Directions.Code(indicator.Direction))
        .Integer("Precision", "小数位数", "Decimal places", indicator => indicator.Precision)
        .OptionalLocalized("Definition", "定义", "Definition", indicator => indicator.Definition)
        .OptionalText("Standard", "标准", "Standard", indicator => indicator.Standard)
        .Text("PageUrl", "网页地址", "Address of the page", indicator => "/indicators/" + indicator.Code)
        .Key("Code")
        .Many("Targets", "Targets", "IndicatorCode", "Code", partner: "Indicator")
        .Many("Observations", "Observations", "IndicatorCode", "Code", partner: "Indicator");

    public static TableOf<Dataset, Target> Targets { get; } =
        new TableOf<Dataset, Target>("Targets", "Target", new("目标值", "Targets"), data => data.Targets)
        .Text("Id", "编号", "Id", target => target.Id)
        .Text("IndicatorCode", "指标", "Indicator", target => target.IndicatorCode)
        .Text("AreaCode", "区域", "Area", target => target.AreaCode)
        .Integer("Year", "年份", "Year", target => target.Year)
        .Code("Operator", Lists.Operators.Name, "关系", "Operator", target => Lists.Operators.Code(target.Operator))
        .Number("Value", "数值", "Value", target => target.Value)
        .OptionalInteger("BaselineYear", "基准年", "Base year", target => target.BaselineYear)
        .OptionalNumber("BaselineValue", "基准值", "Base value", target => target.BaselineValue)
        .OptionalLocalized("Qualifier", "限定", "Qualifier", target => target.Qualifier)
        .Text("Printed", "原文", "As printed", target => target.Printed)
        .OptionalText("IssueId", "所属事项", "Issue", target => target.IssueId)
        .Text("SourceId", "来源文件", "Source", target => target.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", target => target.Source.Locator)
        .Key("Id")
        .To("Indicator", "Indicators", "IndicatorCode", "Code", partner: "Targets")
        .To("Area", "Areas", "AreaCode", "Code")
        .To("Issue", "Issues", "IssueId", partner: "Targets")
        .To("Source", "Sources", "SourceId")
        .Index("IndicatorCode", "AreaCode", "Year");

    public static TableOf<Dataset, Site> Sites { get; } =
        new TableOf<Dataset, Site>("Sites", "Site", new("点位", "Sites"), data => data.Sites)
        .Text("Id", "编号", "Id", site => site.Id)
        .Localized("Name", "名称", "Name", site => site.Name)
        .Code("Kind", Lists.SiteKinds.Name, "类型", "Kind", site => Lists.SiteKinds.Code(site.Kind))
        .Text("AreaCode", "区域", "Area", site => site.AreaCode)
        .OptionalLocalized("Chief", "点位长", "Site chief", site => site.Chief)
        .Text("SourceId", "来源文件", "Source", site => site.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", site => site.Source.Locator)
        .Text("PageUrl", "网页地址", "Address of the page", site => "/sites/" + site.Id)
        .Key("Id")
        .To("Area", "Areas", "AreaCode", "Code")
        .To("Source", "Sources", "SourceId")
        .Index("AreaCode");

    public static TableOf<Dataset, Observation> Observations { get; } =
        new TableOf<Dataset, Observation>("Observations", "Observation", new("观测值", "Observations"), data => data.Observations)
        .Integer("Id", "编号", "Id", observation => observation.Id)
        .Text("IndicatorCode", "指标", "Indicator", observation => observation.IndicatorCode)
        .OptionalText("AreaCode", "区域", "Area", observation => observation.AreaCode)
        .OptionalText("SiteId", "点位", "Site", observation => observation.SiteId)
        .OptionalDate("PeriodStartOn", "时段开始", "Period from", observation => observation.From)
        .OptionalDate("PeriodEndOn", "时段结束", "Period to", observation => observation.To)
        .OptionalInstant("ObservedAt", "观测时刻", "Observed at", observation => observation.ObservedAt)
        .Number("Value", "数值", "Value", observation => observation.Value)
        .OptionalNumber("Numerator", "分子", "Numerator", observation => observation.Numerator)
        .OptionalNumber("Denominator", "分母", "Denominator", observation => observation.Denominator)
        .OptionalText("Flag", "标记", "Flag", observation => observation.Flag)
        .Boolean("IsPreliminary", "是否初步数据", "Is preliminary", observation => observation.IsPreliminary)
        .OptionalText("Printed", "原文", "As printed", observation => observation.Printed)
        .Text("SourceId", "来源文件", "Source", observation => observation.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", observation => observation.Source.Locator)
        .Key("Id")
        .To("Indicator", "Indicators", "IndicatorCode", "Code", partner: "Observations", isIndexed: false)
        .To("Area", "Areas", "AreaCode", "Code")
        .To("Site", "Sites", "SiteId")
        .To("Source", "Sources", "SourceId", isIndexed: false)
        // The one index of millions of values. For an indicator alone it is searched once for each site.
        .Index("SiteId", "IndicatorCode", "ObservedAt");
}
