using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Queries;

/// <summary>The words of the page that builds queries.</summary>
internal static class QueryText
{
    public static Phrase Title { get; } = new("查询数据", "Build a query");
    public static Phrase Lead { get; } = new(
        "选好数据、列和条件，先看几行，再把地址带到Excel、Power BI、Python或R里用。",
        "Choose the data, the columns and the conditions, look at a few rows, and take the address to Excel, Power BI, Python or R.");

    public static Phrase WithoutScript { get; } = new(
        "这台设备没有运行脚本，选列和条件的表单要用脚本。下面的例子照样能用。",
        "This device runs no scripts, which the form for columns and conditions needs. The examples below work all the same.");

    public static Phrase Set { get; } = new("数据", "Data");
    public static Phrase Columns { get; } = new("列（不选为全部）", "Columns (none chosen means all)");
    public static Phrase AllColumns { get; } = new(
        "现在取全部列。开始填写后，各列会列在这里，可以只选要用的。",
        "All columns, for now. They are listed here once you begin, so that you can take only those you need.");

    public static Phrase Conditions { get; } = new("条件（同时满足）", "Conditions (all of them hold)");
    public static Phrase Condition(int number) => new($"条件{number}", $"Condition {number}");
    public static Phrase ConditionColumn(int number) => new($"条件{number}的列", $"Column of condition {number}");
    public static Phrase ConditionOperator(int number) => new($"条件{number}的关系", $"Relation of condition {number}");
    public static Phrase ConditionValue(int number) => new($"条件{number}的值", $"Value of condition {number}");
    public static Phrase None { get; } = new("（无）", "(none)");
    public static Phrase Order { get; } = new("排序", "Order by");
    public static Phrase Descending { get; } = new("从大到小", "Highest first");
    public static Phrase Preview { get; } = new("预览", "Preview");
    public static Phrase Rows { get; } = new("预览的行", "Rows of the preview");
    public static Phrase Loading { get; } = new("正在查询……", "Asking...");
    public static Phrase Found { get; } = new("符合条件的行数：", "Rows that match: ");
    public static Phrase Unreachable { get; } = new("数据服务没有回答。", "The data service does not answer.");
    public static Phrase Take { get; } = new("带走这个查询", "Take the query with you");
    public static Phrase Address { get; } = new("地址", "Address");
    public static Phrase Copy { get; } = new("复制", "Copy");
    public static Phrase Copied { get; } = new("已复制", "Copied");
    public static Phrase CurlLine { get; } = new("命令行（curl）", "Command line (curl)");
    public static Phrase ExcelSteps { get; } = new("Excel：数据 → 获取数据 → 自其他源 → 自OData数据源，粘贴地址，选“匿名”。", "Excel: Data → Get Data → From Other Sources → From OData Feed; paste the address and choose Anonymous.");
    public static Phrase PowerBiSteps { get; } = new("Power BI：获取数据 → OData数据源，粘贴地址，选“匿名”。", "Power BI: Get data → OData feed; paste the address and choose Anonymous.");
    public static Phrase Examples { get; } = new("写好的例子", "Examples to start from");
    public static Phrase ExamplesLead { get; } = new(
        "地址就是查询：?后面是条件。把例子里的值换成自己要的即可。",
        "The address is the query; what follows the question mark says what is wanted. Put your own values in place of those in the examples.");

    public static Phrase ExampleFilter { get; } = new("$filter 选行：办理中、2019年以前到期的事项", "$filter chooses rows: issues in progress that fell due before 2019");
    public static Phrase ExampleSelect { get; } = new("$select 选列，$orderby 排序，$top 取前几行", "$select chooses columns, $orderby their order, $top the first rows");
    public static Phrase ExampleSearch { get; } = new("$search 找词", "$search looks for words");
    public static Phrase ExampleExpand { get; } = new("$expand 带上相关的行：事项和它的措施", "$expand brings related rows: an issue with its measures");
    public static Phrase ExampleGroup { get; } = new("$apply 汇总：各状态的事项数", "$apply sums up: the number of issues by status");
    public static Phrase ExampleCsv { get; } = new("$format=csv 下载表格", "$format=csv downloads a table");

    public static Phrase Equal { get; } = new("等于", "is");
    public static Phrase NotEqual { get; } = new("不等于", "is not");
    public static Phrase Contains { get; } = new("包含", "contains");
    public static Phrase AtLeast { get; } = new("不小于", "is at least");
    public static Phrase AtMost { get; } = new("不大于", "is at most");
    public static Phrase Less { get; } = new("小于", "is less than");
    public static Phrase Greater { get; } = new("大于", "is more than");
    public static Phrase Empty { get; } = new("为空", "is empty");
    public static Phrase NotEmpty { get; } = new("不为空", "is not empty");
}
