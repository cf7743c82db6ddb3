using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Documents;

/// <summary>Headings for the dimensions by which figures break a total down.</summary>
internal static class FigureDimensions
{
    /// <summary>For figures that are no breakdown; each says itself what it counts.</summary>
    public static Phrase Single { get; } = new("各项数字", "Single figures");

    /// <summary>Null for a dimension that is no known breakdown.</summary>
    public static Phrase? Heading(string dimension) => dimension switch
    {
        "cases" => new("信访件", "Complaint cases"),
        "casesByArea" => new("信访件（按区域）", "Complaint cases by area"),
        "casesByType" => new("信访件（按污染类型）", "Complaint cases by kind of pollution"),
        "casesByChannel" => new("信访件（按来源）", "Complaint cases by how they came in"),
        "keyCases" => new("重点件", "Key cases"),
        "keyCasesByArea" => new("重点件（按区域）", "Key cases by area"),
        "handling" => new("办理情况", "Handling"),
        "closedByArea" => new("已办结（按区域）", "Closed cases by area"),
        "tasksByChapter" => new("问题（按章节）", "Problems by chapter"),
        "aspectsByChapter" => new("措施（按章节）", "Measures by chapter"),
        "secondRoundByIndustry" => new("第二轮督察信访件（按行业）", "Cases of the second round by industry"),
        _ => null,
    };
}

/// <summary>Units of measure of figures, which the data gives as short English words.</summary>
internal static class FigureUnits
{
    public static Phrase Name(string unit) => unit switch
    {
        "days" => new("天", "days"),
        "hours" => new("小时", "hours"),
        "months" => new("个月", "months"),
        "years" => new("年", "years"),
        "yuan" => new("元", "yuan"),
        "km" => new("公里", "km"),
        "mu" => new("亩", "mu"),
        "m²" => new("平方米", "m²"),
        _ => new(unit, unit),
    };
}
