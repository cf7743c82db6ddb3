namespace EnvProtect.Site;

/// <summary>Where the files of a site go, each once. Safe for several threads.</summary>
public interface ISiteFiles
{
    /// <param name="path">Below the root of the site, beginning with a slash.</param>
    /// <param name="bytes">The whole file.</param>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>A file to be written piece by piece, for what is too long to be held whole.</summary>
    Stream Open(string path);
}
