using System.Buffers;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnvProtect.Cli.Publishing;

/// <summary>
/// The list of every file of a snapshot with its hash. It holds no time and no machine, so that equal input gives an
/// equal manifest.
/// </summary>
public sealed record Manifest(string ContentHash, DateOnly AsOf, IReadOnlyList<ManifestFile> Files)
{
    public const string FileName = "manifest.json";

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
    private static readonly ManifestJson Json = new(new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" });

    /// <summary>Lists everything below <paramref name="directory"/>, the manifest itself and the notes for the next build aside.</summary>
    /// <param name="directory">The folder of the snapshot.</param>
    /// <param name="asOf">The day of the data.</param>
    /// <param name="find">Finds files, by their path in it, that need not be read for their hash.</param>
    public static Manifest Of(string directory, DateOnly asOf, Func<string, ManifestFile?> find)
    {
        var paths = PathsBelow(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))).Where(path => path is not (FileName or SiteInputs.FileName)).Order(StringComparer.Ordinal).ToArray();
        var files = new ManifestFile[paths.Length];
        Parallel.For(0, paths.Length, i => files[i] = find(paths[i]) ?? Read(directory, paths[i]));
        return new(HashOf(files, asOf), asOf, files);
    }

    /// <exception cref="IOException">The snapshot has no readable manifest.</exception>
    public static Manifest Load(string directory)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(directory, FileName)), Json.Manifest)
                ?? throw new IOException($"{directory} holds an empty {FileName}.");
        }
        catch (JsonException fault)
        {
            throw new IOException($"{directory} holds a {FileName} that cannot be read.", fault);
        }
    }

    public void Save(string directory)
    {
        using var stream = File.Create(Path.Combine(directory, FileName));
        JsonSerializer.Serialize(stream, this, Json.Manifest);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Whether every file is there at its full length: a power cut may take the end of what was not on the disk yet.</summary>
    public bool IsWhole(string directory) => Files.All(file => file.IsWhole(directory));

    private static ManifestFile Read(string directory, string path)
    {
        using var stream = File.OpenRead(Path.Combine(directory, path));
        return new(path, stream.Length, new(SHA256.HashData(stream)));
    }

    private static string HashOf(ManifestFile[] files, DateOnly asOf)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new ArrayBufferWriter<byte>();
        Add(asOf.ToString("O"));
        // The search index follows from the pages, but its bytes depend on the order in which the file system lists them.
        foreach (var file in files.Where(file => !PagefindIndex.Holds(file.Path))) Add(file.Sha256.ToString(), "  ", file.Path);
        if (files.Any(file => PagefindIndex.Holds(file.Path))) Add("searchable");
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];

        void Add(params ReadOnlySpan<string> words)
        {
            line.ResetWrittenCount();
            foreach (var word in words) Encoding.UTF8.GetBytes(word, line);
            Encoding.UTF8.GetBytes("\n", line);
            hash.AppendData(line.WrittenSpan);
        }
    }

    private static FileSystemEnumerable<string> PathsBelow(string directory) => new(directory, (ref FileSystemEntry entry) => NameOf(ref entry, directory), Everything)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
    };

    private static string NameOf(ref FileSystemEntry entry, string directory) => entry.Directory.Length == directory.Length
        ? entry.FileName.ToString()
        : $"{entry.Directory[(directory.Length + 1)..]}/{entry.FileName}".Replace(Path.DirectorySeparatorChar, '/');
}

/// <summary>One file of a snapshot.</summary>
/// <param name="Path">Relative to the snapshot, with forward slashes.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Of its bytes.</param>
public sealed record ManifestFile(string Path, long Size, Sha256Digest Sha256)
{
    /// <summary>Whether it stands below <paramref name="directory"/> at its full length.</summary>
    public bool IsWhole(string directory) => new FileInfo(System.IO.Path.Combine(directory, Path)) is { Exists: true } found && found.Length == Size;
}

[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
