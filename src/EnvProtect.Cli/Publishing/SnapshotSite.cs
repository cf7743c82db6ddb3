using System.Security.Cryptography;
using EnvProtect.Site;

namespace EnvProtect.Cli.Publishing;

/// <summary>
/// The site of a snapshot that is being built. A file that stands in the snapshot before with the same bytes becomes a second
/// name of that one, so that a snapshot costs the disk only what changed in it. What is written is hashed on the way and
/// need not be read again for the manifest.
/// </summary>
internal sealed class SnapshotSite : ISiteFiles, ISiteMemory
{
    private readonly string building;
    private readonly string? before;
    private readonly SiteFolder folder;

    // By their paths in the site.
    private readonly FileNotes<(long Size, Sha256Digest Sha256)> written = new();

    // Loaded while others begin their work.
    private readonly Task<Dictionary<string, ManifestFile>> earlier;
    private readonly Task<Dictionary<string, UInt128>> inputs;

    /// <param name="building">The folder of the snapshot that is being built.</param>
    /// <param name="before">The folder of the one before, or null.</param>
    public SnapshotSite(string building, string? before)
    {
        (this.building, this.before) = (building, before);
        folder = new(Path.Combine(building, SnapshotLayout.Site));
        earlier = Task.Run(() => FilesOf(before));
        inputs = Task.Run(() => before is null ? [] : SiteInputs.Load(before));
    }

    public ISiteMemory Memory => this;

    public IReadOnlyDictionary<string, UInt128> Inputs => inputs.GetAwaiter().GetResult();

    private Dictionary<string, ManifestFile> Earlier => earlier.GetAwaiter().GetResult();

    /// <summary>What is known of a file by its path in the snapshot; null where it is to be read.</summary>
    public ManifestFile? Find(string path)
    {
        if (!path.StartsWith(SnapshotLayout.SitePrefix, StringComparison.Ordinal)) return null;
        return written.TryGet(path.AsSpan(SnapshotLayout.Site.Length), out var file) ? new(path, file.Size, file.Sha256) : null;
    }

    public void Expect(int files) => written.Expect(files);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new ManifestFile(SnapshotLayout.Site + path, bytes.Length, Sha256Of(bytes));
        if (!IsUnchanged(file) || !HardLink.TryMake(Path.Combine(before!, file.Path), folder.PathOf(path))) folder.Write(path, bytes);
        Note(path, file);
    }

    public Stream Open(string path) => new HashedStream(folder.Open(path), (length, hash) =>
    {
        var file = new ManifestFile(SnapshotLayout.Site + path, length, new(hash));
        if (IsUnchanged(file)) HardLink.TryReplace(Path.Combine(before!, file.Path), folder.PathOf(path));
        Note(path, file);
    });

    public byte[]? Read(string path)
    {
        var file = before is null ? null : Path.Combine(before, SnapshotLayout.Site + path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    public bool TryLend(string path)
    {
        if (!Earlier.TryGetValue(SnapshotLayout.Site + path, out var file) || !file.IsWhole(before!)) return false;
        return HardLink.TryMake(Path.Combine(before!, file.Path), folder.PathOf(path)) && Note(path, file);
    }

    public void Keep(IEnumerable<KeyValuePair<string, UInt128>> inputs) => SiteInputs.Save(building, inputs);

    private bool Note(string path, ManifestFile file) => written.TryAdd(path, (file.Size, file.Sha256));

    private static Sha256Digest Sha256Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new(hash);
    }

    private bool IsUnchanged(ManifestFile file) => Earlier.TryGetValue(file.Path, out var same) && same == file && file.IsWhole(before!);

    private static Dictionary<string, ManifestFile> FilesOf(string? before)
    {
        try
        {
            if (before is not null) return Manifest.Load(before).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        }
        catch (IOException)
        {
            // Damaged or removed meanwhile: then everything is written.
        }

        return [];
    }
}
