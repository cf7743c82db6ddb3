using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Site.Categories;

/// <summary>Paths of the kinds of pollution.</summary>
internal static class CategoryUrls
{
    public const string Index = "/categories/";

    public static string Category(Category category) => Index + Lists.Categories.Code(category);
}
