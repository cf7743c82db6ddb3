using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Layout;

/// <summary>The words around every page.</summary>
internal static class LayoutText
{
    public static Phrase SiteName { get; } = new("环境整改登记", "Environmental Rectification Register");
    public static Phrase SiteNameShort { get; } = new("环境整改登记", "Rectification Register");
    public static Phrase Skip { get; } = new("跳到正文", "Skip to content");
    public static Phrase MainNavigation { get; } = new("主导航", "Main");
    public static Phrase Trail { get; } = new("所在位置", "You are here");
    public static Phrase More { get; } = new("更多栏目", "More");
    public static Phrase Home { get; } = new("首页", "Home");
    public static Phrase OtherLanguage { get; } = new("English", "中文");
    public static Phrase EasyReading { get; } = new("长者模式", "Easy reading");
    public static Phrase MadeUp { get; } = new(
        "本站数据全部是虚构的，只用于测试，与任何真实地方和单位无关。",
        "All data on this site is made up for testing. It concerns no real place or organisation.");

    public static Phrase WhatThisIs { get; } = new(
        "本站把公开的整改方案、工作简报和报道中的事实逐条登记，每条注明出处。没有公布的，本站不作推断。",
        "This site registers, one by one, the facts in published plans, bulletins and reports, each with its source. Where nothing was published, it infers nothing.");

    public static Phrase NotGovernment { get; } = new(
        "本站不是政府网站。办理结果以主管部门公布的为准。",
        "This is not a government website. What the authorities publish prevails.");

    public static Phrase AsOf(string day) => new($"数据截至{day}。", $"Data as of {day}.");

    public static Phrase Revision { get; } = new("数据版本", "Data version");
    public static Phrase Operator { get; } = new("主办单位", "Run by");
    public static Phrase Contact { get; } = new("联系", "Contact");
    public static Phrase Licence { get; } = new("使用许可", "Licence");
    public static Phrase SiteCode { get; } = new("网站标识码", "Site code");
    public static Phrase Feeds { get; } = new("订阅", "Feeds");
    public static Phrase NotTranslated { get; } = new(
        "这条记录还没有英文译文。",
        "This record has not been translated yet: the facts are in English, the text is in Chinese.");

    public static Phrase Source { get; } = new("来源", "Source");
    public static Phrase ColonSource { get; } = new("来源：", "Source: ");
}
