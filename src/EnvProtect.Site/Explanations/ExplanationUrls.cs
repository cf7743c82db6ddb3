namespace EnvProtect.Site.Explanations;

/// <summary>Paths of explanatory pages.</summary>
internal static class ExplanationUrls
{
    public const string Index = "/pages/";

    public static string Page(string id) => Index + id;
}
