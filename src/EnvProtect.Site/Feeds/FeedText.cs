using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Feeds;

/// <summary>The words of feeds.</summary>
internal static class FeedText
{
    public static Phrase Follow { get; } = new("跟踪变化", "Follow");
    public static Phrase How { get; } = new(
        "把下面的地址加进订阅软件或日历，有新的消息会自动收到，不需要登记。",
        "Add one of these to a feed reader or calendar, and news will reach you without signing up.");

    public static Phrase HowIssue { get; } = new(
        "这里还没有公布结果。把这个地址加进订阅软件，有新的公布会自动收到：",
        "No result has been published here yet. Add this address to a feed reader to hear when something is published:");

    public static Phrase Calendar { get; } = new("期限日历（iCalendar）", "Deadlines (iCalendar)");
}
