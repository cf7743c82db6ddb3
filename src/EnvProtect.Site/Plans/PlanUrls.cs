namespace EnvProtect.Site.Plans;

/// <summary>Paths of plans.</summary>
internal static class PlanUrls
{
    public const string Index = "/plans/";

    public static string Plan(string id) => Index + id;
}
