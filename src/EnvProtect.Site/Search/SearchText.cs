using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Search;

/// <summary>The words of the search page that stand there before anyone searches; the rest is in <c>Client/search</c>.</summary>
internal static class SearchText
{
    public static Phrase Words { get; } = new("要找什么", "What are you looking for?");
    public static Phrase Hint { get; } = new(
        "地方、单位、污染、编号或编号的一部分，例如 噪声、常宁、00131。",
        "A place, an organisation, a kind of pollution, a number or part of one, such as noise, Changning, 00131.");

    public static Phrase Button { get; } = new("搜索", "Search");
    public static Phrase Kind { get; } = new("类型", "Kind");
    public static Phrase Status { get; } = new("状态", "Status");
    public static Phrase Area { get; } = new("区域", "Area");
    public static Phrase Category { get; } = new("污染类别", "Category");
    public static Phrase Any { get; } = new("不限", "Any");
    public static Phrase WithoutScript { get; } = new(
        "这台设备没有运行脚本，输入文字查找要用脚本。从下面几条路也能找到每一件事。",
        "Scripts do not run here, and looking for words needs them. Every issue can be reached in the ways below, too.");

    public static Phrase Results { get; } = new("搜索结果", "Results");
}
