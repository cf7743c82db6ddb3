using System.Collections.Frozen;
using EnvProtect.Cli.Publishing;
using EnvProtect.Database.Reading;

namespace EnvProtect.Cli.Serving;

/// <summary>One snapshot, opened for serving. A request takes one and keeps it to its end, so that no answer is mixed.</summary>
public sealed class ServedSnapshot
{
    private readonly FrozenDictionary<string, ManifestFile> siteFiles;

    /// <exception cref="IOException">The snapshot has no readable manifest, or no readable database.</exception>
    /// <exception cref="UnauthorizedAccessException">This process may not read it.</exception>
    public ServedSnapshot(string directory)
    {
        Directory = directory;
        Manifest = Manifest.Load(directory);
        siteFiles = Manifest.Files
            .Where(file => file.Path.StartsWith(SnapshotLayout.SitePrefix, StringComparison.Ordinal))
            .ToFrozenDictionary(file => file.Path[SnapshotLayout.SitePrefix.Length..], StringComparer.Ordinal);
        var rules = Path.Combine(directory, SnapshotLayout.Site, HeaderRules.FileName);
        Headers = File.Exists(rules) ? HeaderRules.Parse(File.ReadAllLines(rules)) : HeaderRules.None;
        Database = ReadOnlyDatabase.Open(Path.Combine(directory, SnapshotLayout.Database), Manifest.ContentHash);
    }

    public string Directory { get; }

    public Manifest Manifest { get; }

    public HeaderRules Headers { get; }

    public ReadOnlyDatabase Database { get; }

    /// <summary>The file at a path below the site, or null. Nothing outside the manifest can be reached.</summary>
    public ManifestFile? SiteFile(string path) => siteFiles.GetValueOrDefault(path);
}
