using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using EnvProtect.Site;

namespace EnvProtect.Cli.Publishing;

/// <summary>
/// The site of a snapshot that is being built. A file that stands in the snapshot before with the same bytes becomes a second
/// name of that one, so that a snapshot costs the disk only what changed in it. What is written is hashed on the way and
/// need not be read again for the manifest.
/// </summary>
/// <param name="building">The folder of the snapshot that is being built.</param>
/// <param name="before">The folder of the one before, or null.</param>
internal sealed class SnapshotSite(string building, string? before) : ISiteFiles, ISiteMemory
{
    public const string Folder = "site";

    private readonly SiteFolder folder = new(Path.Combine(building, Folder));
    private readonly FrozenDictionary<string, ManifestFile> earlier = Earlier(before);
    private readonly ConcurrentDictionary<string, ManifestFile> written = new(StringComparer.Ordinal);

    public ISiteMemory Memory => this;

    public IReadOnlyDictionary<string, UInt128> Inputs { get; } = before is null ? FrozenDictionary<string, UInt128>.Empty : SiteInputs.Load(before);

    /// <summary>What is known of the files by their path in the snapshot.</summary>
    public IReadOnlyDictionary<string, ManifestFile> Written => written;

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new ManifestFile(Folder + path, bytes.Length, Sha256Of(bytes));
        if (!IsUnchanged(file) || !HardLink.TryMake(Path.Combine(before!, file.Path), folder.PathOf(path))) folder.Write(path, bytes);
        written.TryAdd(file.Path, file);
    }

    public Stream Open(string path) => new HashedStream(folder.Open(path), (length, hash) =>
    {
        var file = new ManifestFile(Folder + path, length, new(hash));
        if (IsUnchanged(file)) HardLink.TryReplace(Path.Combine(before!, file.Path), folder.PathOf(path));
        written.TryAdd(file.Path, file);
    });

    public byte[]? Read(string path)
    {
        var file = before is null ? null : Path.Combine(before, Folder + path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    public bool TryLend(string path)
    {
        if (!earlier.TryGetValue(Folder + path, out var file) || !file.IsWhole(before!)) return false;
        return HardLink.TryMake(Path.Combine(before!, file.Path), folder.PathOf(path)) && written.TryAdd(file.Path, file);
    }

    public void Keep(IEnumerable<KeyValuePair<string, UInt128>> inputs) => SiteInputs.Save(building, inputs);

    private static Sha256Digest Sha256Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new(hash);
    }

    private bool IsUnchanged(ManifestFile file) => earlier.TryGetValue(file.Path, out var same) && same == file && file.IsWhole(before!);

    private static FrozenDictionary<string, ManifestFile> Earlier(string? before)
    {
        try
        {
            if (before is not null) return Manifest.Load(before).Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        }
        catch (IOException)
        {
            // Damaged or removed meanwhile: then everything is written.
        }

        return FrozenDictionary<string, ManifestFile>.Empty;
    }
}
