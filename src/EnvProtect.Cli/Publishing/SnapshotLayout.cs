namespace EnvProtect.Cli.Publishing;

/// <summary>Where things stand in a snapshot, beside its manifest.</summary>
internal static class SnapshotLayout
{
    /// <summary>The folder of the site.</summary>
    public const string Site = "site";

    /// <summary>What the paths of the site's files begin with.</summary>
    public const string SitePrefix = Site + "/";

    public const string Database = "envprotect.db";
}
