namespace EnvProtect.Site.Documents;

/// <summary>Paths of source documents and bulletins.</summary>
internal static class DocumentUrls
{
    public const string Sources = "/sources/";
    public const string Bulletins = "/bulletins/";

    public static string Source(string id) => Sources + id;

    public static string Bulletin(string id) => Bulletins + id;
}
