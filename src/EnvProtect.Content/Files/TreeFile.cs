namespace EnvProtect.Content;

/// <summary>A regular file of the content or data folder.</summary>
/// <param name="RelativePath">Below the folder, with forward slashes.</param>
/// <param name="FullPath">Where it is opened.</param>
/// <param name="ShownPath">As diagnostics name it.</param>
internal sealed record TreeFile(string RelativePath, string FullPath, string ShownPath)
{
    /// <summary>How it looked when the folder was listed.</summary>
    public FileStamp Stamp { get; init; }

    /// <summary>The folder below the tree, without a slash at the end; empty at the top.</summary>
    public string Folder => RelativePath.LastIndexOf('/') is var slash and >= 0 ? RelativePath[..slash] : "";

    public string Name { get; } = RelativePath[(RelativePath.LastIndexOf('/') + 1)..];
}
