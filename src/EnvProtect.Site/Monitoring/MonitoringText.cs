using EnvProtect.Model.Standards;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Monitoring;

/// <summary>The words of what follows from the values of monitoring sites.</summary>
internal static class MonitoringText
{
    public static Phrase Years { get; } = new("逐年", "Year by year");
    public static Phrase Calendar { get; } = new("每日空气质量指数（AQI）", "Air quality index (AQI) by day");
    public static Phrase CalendarLead { get; } = new(
        "每格一天，数字是当天的空气质量指数，颜色是类别。空格是没有足够数据评价的日子。按HJ 633计算，非官方发布。",
        "A cell is a day: the number is its index, the colour its level. Empty cells are days without enough data. Computed by HJ 633; not an official publication.");

    public static Phrase Week { get; } = new("最近一周逐小时", "The last week by hour");
    public static Phrase WeekLead { get; } = new("时间是每小时的起点（北京时间）。†是存疑的数值。", "Times are those at which the hour begins (China time). † marks a doubtful value.");
    public static Phrase Coverage { get; } = new("数据完整情况", "How complete the data is");
    public static Phrase Water { get; } = new("逐月水质类别", "Class of the water by month");
    public static Phrase WaterLead { get; } = new(
        "按GB 3838单因子评价：由最差的项目决定。Ⅰ类最好，Ⅲ类及以上为优良。只测了部分项目时，实际类别可能更差。",
        "By the worst item (GB 3838). Class I is best, I to III count as good. Where only some items were measured, the water may really be worse.");

    public static Phrase WholeYear { get; } = new("全年", "Year");
    public static Phrase NotEnough { get; } = new("数据不足", "not enough data");
    public static Phrase Items(int count) => new($"参评{count}项", $"{count} items");
    public static Phrase Year { get; } = new("年份", "Year");
    public static Phrase Month { get; } = new("月", "Month");
    public static Phrase Indicator { get; } = new("指标", "Indicator");
    public static Phrase Statistic { get; } = new("统计量", "Statistic");
    public static Phrase Value { get; } = new("数值", "Value");
    public static Phrase ValidDays { get; } = new("有效天数", "Valid days");
    public static Phrase Limit { get; } = new("二级限值", "Limit (grade II)");
    public static Phrase Result { get; } = new("结论", "Result");
    public static Phrase Kept { get; } = new("达标", "within the limit");
    public static Phrase Exceeded { get; } = new("超标", "above the limit");
    public static Phrase NoLimit { get; } = new("没有收录限值", "no limit held here");
    public static Phrase First { get; } = new("最早", "First");
    public static Phrase Last { get; } = new("最晚", "Last");
    public static Phrase Expected { get; } = new("应有", "Expected");
    public static Phrase Present { get; } = new("实有", "Present");
    public static Phrase Valid { get; } = new("有效", "Valid");
    public static Phrase Gaps { get; } = new("缺口", "Gaps");
    public static Phrase GoodDays { get; } = new("优良天数", "Good days");
    public static Phrase GoodShare { get; } = new("优良率", "Share of good days");
    public static Phrase Time { get; } = new("时间", "Time");
    public static Phrase Downloads { get; } = new("下载", "Downloads");
    public static Phrase DailyFile { get; } = new("逐日统计值（CSV）", "Daily values (CSV)");
    public static Phrase HoursFromApi { get; } = new("全部数值（CSV，来自数据接口）", "All values (CSV, from the API)");
    public static Phrase AirFromApi { get; } = new("逐日空气质量（CSV，来自数据接口）", "Air quality by day (CSV, from the API)");
    public static Phrase BySite { get; } = new("各点位逐年", "By site and year");
    public static Phrase Limits { get; } = new("标准限值", "Limits of the standard");
    public static Phrase Standard { get; } = new("标准", "Standard");
    public static Phrase From { get; } = new("适用日期", "Valid");
    public static Phrase Grade { get; } = new("级别", "Grade");
    public static Phrase Values(string count, string from, string to) => new($"{count}个数值，{from}至{to}", $"{count} values, {from} to {to}");

    public static Phrase Cut(int shown, int count) => new($"共{count}行，这里列出{shown}行。", $"{count} rows; these are {shown} of them.");

    public static Phrase ClassName(int waterClass) => waterClass == SurfaceWater.WorseThanClassFive ? new("劣Ⅴ类", "worse than Class V") : new(Class(waterClass).Zh + "类", "Class " + Class(waterClass).En);

    public static Phrase Class(int waterClass) => waterClass switch
    {
        1 => new("Ⅰ", "I"),
        2 => new("Ⅱ", "II"),
        3 => new("Ⅲ", "III"),
        4 => new("Ⅳ", "IV"),
        5 => new("Ⅴ", "V"),
        _ => new("劣Ⅴ", ">V"),
    };
}
