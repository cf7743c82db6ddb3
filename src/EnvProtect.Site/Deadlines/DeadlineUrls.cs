namespace EnvProtect.Site.Deadlines;

/// <summary>Paths of the deadlines.</summary>
internal static class DeadlineUrls
{
    public const string Index = "/deadlines/";
}
