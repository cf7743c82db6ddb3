using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Explanations;

/// <summary>Pages that editors write, such as what 销号 means, and their index.</summary>
internal static class ExplanationPages
{
    public static IEnumerable<PageJob> All(SiteData data)
    {
        if (data.Dataset.Pages.IsEmpty) return [];
        return data.Dataset.Pages.Select(page => new SinglePage(ExplanationUrls.Page(page.Id), () => new ExplanationPage { Article = page }) { HeldBack = data.HeldBack(page.Id) })
            .Prepend(new SinglePage(ExplanationUrls.Index, () => new ExplanationIndex()));
    }
}

internal static class ExplanationText
{
    public static Phrase Index { get; } = new("名词解释", "Explanations");
    public static Phrase IndexLead { get; } = new("整改中常见的说法是什么意思。", "What the words of rectification mean.");
    public static Phrase Term { get; } = new("说法", "Chinese term");
}
