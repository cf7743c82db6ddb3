using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Categories;

/// <summary>One page a kind of pollution, and their index.</summary>
internal static class CategoryPages
{
    // Every category is a row of the data that names its page, so every one has a page, if only to say that it is empty.
    public static IEnumerable<PageJob> All(SiteData data) => Enum.GetValues<Category>()
        .Select(category => new SinglePage(CategoryUrls.Category(category), () => new CategoryPage { Category = category }) { IsListed = data.IssuesByCategory.Contains(category) })
        .Prepend(new SinglePage(CategoryUrls.Index, () => new CategoryIndex()));
}

internal static class CategoryText
{
    public static Phrase Index { get; } = new("污染类别", "Categories");
    public static Phrase IndexLead { get; } = new("按污染种类看事项。一件事可能同时属于几类。", "Issues by kind of pollution. One issue may be of several kinds.");
}
