using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>The keys of <c>_layout.yaml</c>, which says how a monitoring export is to be read.</summary>
internal static class LayoutForm
{
    public const int MostBadRows = 1_000_000_000;

    public static ImmutableArray<string> HourLabels { get; } = ["begin", "end"];

    public static FieldList Fields { get; } = new(
        new("source", new ReferenceType(ReferenceTarget.Source), "来源文件", "Source"),
        new("locator", new TextType(), "文中位置", "Place in the source"),
        new("site", new ReferenceType(ReferenceTarget.Site), "点位", "Site"),
        new("siteColumn", new TextType(), "点位列", "Column of sites"),
        new("sites", new NamesType(ReferenceTarget.Site), "点位对照", "Sites by their names in the export"),
        new("timeColumn", new TextType(), "时间列", "Column of times"),
        new("hourColumn", new TextType(), "小时列", "Column of hours"),
        new("hourLabel", new WordType(HourLabels), "时间是起点还是终点", "Whether times begin or end an hour"),
        new("zone", new OffsetType(), "时区", "Offset from UTC"),
        new("columns", new NamesType(ReferenceTarget.Indicator), "数值列", "Columns of values"),
        new("flags", new NamesType(ReferenceTarget.Indicator), "标记列", "Columns of flags"),
        new("goodFlags", new ListType(new TextType()), "不存疑的标记", "Flags that cast no doubt"),
        new("missing", new ListType(new TextType()), "缺值写法", "What stands for no value"),
        new("ignore", new ListType(new TextType()), "略去的列", "Columns that are left alone"),
        new("preliminary", new FlagType(), "初步数据", "Preliminary"),
        new("knownBadRows", new IntegerType(0, MostBadRows), "已知的错行数", "Known bad rows"))
    {
        Together = [("columns", "source"), ("columns", "timeColumn")],
    };
}
