using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.About;

/// <summary>The words of the pages on the site itself.</summary>
internal static class AboutText
{
    public static Phrase About { get; } = new("关于本站", "About this site");
    public static Phrase AboutLead { get; } = new(
        "本站把公开的整改方案、工作简报和报道中的事实逐条登记，让任何人都能看到：谁答应了什么，限期到哪天，公布了什么结果。",
        "This site registers the facts in published rectification plans, bulletins and reports one by one, so that anyone can see who promised what, by when, and what was published.");

    public static Phrase HowTitle { get; } = new("怎样登记", "How facts are registered");
    public static Phrase How1 { get; } = new(
        "每条记录都注明出自哪个文件、文件的哪一处。标题、摘要和措施用自己的话重写，数字和日期照原文。",
        "Each record says which document it comes from and where in it. Titles, summaries and measures are written anew in plain words; numbers and dates stay as printed.");

    public static Phrase How2 { get; } = new(
        "日期和数字保留原文的精确程度：“6月下旬”不会写成某一天，“10余家”不会写成10家。",
        "Dates and numbers keep the precision they are printed with: “late June” does not become a day, “more than ten” does not become ten.");

    public static Phrase How3 { get; } = new(
        "状态按最近的来源登记：来源用了哪个状态词，就用哪个；来源没有用这些词的，登记与它所述情况最接近的一个。日期是来源的日期，此后情况可能已经变化。",
        "A status is registered from the latest source: the one that the source names, or where it names none, the one nearest to what it describes. The date is that of the source; things may have changed since.");

    public static Phrase SilenceTitle { get; } = new("没有公布，不等于没有完成", "Not published does not mean not done");
    public static Phrase Silence { get; } = new(
        "期限过了而来源没有说明结果的，本站写“到期后未见公布结果”。只有到期当天或之后的来源仍称没有完成，本站才写“已逾期”。",
        "Where a due date has passed and no source says how it ended, this site says “due date passed; no result published here”. It says “overdue” only where a source of that day or later says that the work was not finished.");

    public static Phrase PeopleTitle { get; } = new("关于人名", "Names of people");
    public static Phrase People { get; } = new(
        "官员以公职身份出现时列出姓名。举报人和其他个人一律不列姓名。",
        "Officials are named in their public role. Complainants and other private persons are never named.");

    public static Phrase WhoTitle { get; } = new("谁在办这个网站", "Who runs this site");
    public static Phrase NoOperator { get; } = new(
        "本站不是政府网站。办理结果以主管部门公布的为准。",
        "This is not a government website. What the authorities publish prevails.");

    public static Phrase Fault { get; } = new("发现错误，请写信到", "To report an error, write to");

    public static Phrase Data { get; } = new("数据", "Data");
    public static Phrase DataLead { get; } = new(
        "本站的全部数据都可以用OData查询和下载。网页和数据出自同一份记录。",
        "All the data of this site can be queried and downloaded by OData. Pages and data come from the same records.");

    public static Phrase QueryTitle { get; } = new("怎样查询", "How to query");
    public static Phrase Query { get; } = new(
        "数据服务在 /odata/ 下，按OData 4.01标准，只读，不需要登记。例如：",
        "The data service is below /odata/. It follows OData 4.01, is read-only and needs no registration. For example:");

    public static Phrase QueryAll { get; } = new("全部事项", "All issues");
    public static Phrase QueryStatus { get; } = new("办理中的事项，只取编号和标题", "Issues in progress, ids and titles only");
    public static Phrase QueryCsv { get; } = new("全部事项，CSV格式", "All issues as CSV");
    public static Phrase QueryModel { get; } = new("数据模型", "The data model");
    public static Phrase QueryOverdue { get; } = new(
        "IsOverdue 为空，表示期限已过而没有来源说明结果，或者没有截止日期。",
        "IsOverdue is null where the due date has passed and no source says how it ended, or where there is no due date.");

    public static Phrase QueryBuilder { get; } = new("一步步选出查询，带到Excel、Power BI、Python或R里用", "Build a query step by step, and take it to Excel, Power BI, Python or R");

    public static Phrase Dictionary { get; } = new("数据字典", "Data dictionary");
    public static Phrase Column { get; } = new("属性", "Property");
    public static Phrase Meaning { get; } = new("含义", "Meaning");
    public static Phrase Type { get; } = new("类型", "Type");
    public static Phrase Columns(int count) => new($"{count}个属性", $"{count} properties");

    public static Phrase Vocabulary(string name) => new($"代码表 {name}", $"codes of {name}");

    public static Phrase LicenceTitle { get; } = new("使用许可", "Licence");
    public static Phrase NoLicence { get; } = new("运营方还没有写明使用许可。", "The operator has not stated a licence yet.");

    public static Phrase Search { get; } = new("查找", "Find");
    public static Phrase SearchLead { get; } = new("不知道从哪里找起？从下面几条路走。", "Not sure where to start? Take one of these ways.");
    public static Phrase SearchPlace { get; } = new("我知道地方", "I know the place");
    public static Phrase SearchUnit { get; } = new("我知道单位", "I know the organisation");
    public static Phrase SearchKind { get; } = new("我关心某类污染", "I care about a kind of pollution");
    public static Phrase SearchNumber { get; } = new("我有编号", "I have a number");
    public static Phrase SearchNumberHow { get; } = new(
        "在网址后面加上 /issues/ 和编号，例如：", "Add /issues/ and the number to the address of the site, for example:");

    public static Phrase SearchRegister { get; } = new("我想翻看全部", "I want to browse everything");

    public static Phrase NotFound { get; } = new("没有这个页面", "There is no such page");
    public static Phrase NotFoundLead { get; } = new(
        "这个地址没有内容。网址里的编号区分大小写，请核对一下，或者从下面找。",
        "Nothing stands at this address. Numbers in addresses distinguish capital letters; please check, or look below.");
}
