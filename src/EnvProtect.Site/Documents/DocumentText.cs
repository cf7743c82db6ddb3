using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Documents;

/// <summary>The words of source documents, bulletins and printed figures.</summary>
internal static class DocumentText
{
    public static Phrase Sources { get; } = new("来源文件", "Sources");
    public static Phrase SourcesLead { get; } = new(
        "本站的每一个事实都出自这些公开文件。每个文件的页面列出从中登记的全部记录。",
        "Every fact on this site comes from these published documents. Each page lists all the records made from one.");

    public static Phrase Publisher { get; } = new("发布单位", "Publisher");
    public static Phrase Published { get; } = new("发布日期", "Published");
    public static Phrase Area { get; } = new("区域", "Area");
    public static Phrase Original { get; } = new("原文", "Original");
    public static Phrase Note { get; } = new("说明", "Note");
    public static Phrase Issues { get; } = new("登记的事项", "Issues");
    public static Phrase Plans { get; } = new("方案与计划", "Plans");
    public static Phrase Promises { get; } = new("方案的组织保障", "Promises of the plan");
    public static Phrase Mechanisms { get; } = new("行动、会诊和交办", "Campaigns, consultations and hand-overs");
    public static Phrase Bulletins { get; } = new("工作简报", "Bulletins");
    public static Phrase BulletinsLead { get; } = new(
        "简报里的数字照原文登记，并与其他数字核对；核对了什么、结果如何，一并列出。",
        "The numbers of each bulletin as printed, checked against each other; what was checked and how it came out is shown.");

    public static Phrase Pages { get; } = new("名词解释", "Explanations");
    public static Phrase Sites { get; } = new("监测点位", "Monitoring sites");
    public static Phrase Figures { get; } = new("原文数字", "Printed figures");
    public static Phrase Figure { get; } = new("项目", "Figure");
    public static Phrase Value { get; } = new("数值", "Value");
    public static Phrase Printed { get; } = new("原文", "As printed");
    public static Phrase When { get; } = new("时间", "When");
    public static Phrase Checks { get; } = new("核对", "Checks");
    public static Phrase Number { get; } = new("期号", "Number");
    public static Phrase Issuer { get; } = new("印发", "Issued by");
    public static Phrase Issued { get; } = new("印发日期", "Issued on");
    public static Phrase Overview { get; } = new("概况", "Overview");
    public static Phrase AsOf { get; } = new("截至", "as of");

    /// <summary>How exact a number is, before it.</summary>
    public static Phrase Qualifier(Qualifier qualifier) => qualifier switch
    {
        Model.Vocabularies.Qualifier.About => new("约", "about "),
        Model.Vocabularies.Qualifier.MoreThan => new("超过", "more than "),
        Model.Vocabularies.Qualifier.Nearly => new("近", "nearly "),
        Model.Vocabularies.Qualifier.AtLeast => new("至少", "at least "),
        Model.Vocabularies.Qualifier.AtMost => new("至多", "at most "),
        _ => new("不到", "less than "),
    };
}
