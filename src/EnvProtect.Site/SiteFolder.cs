using System.Collections.Concurrent;

namespace EnvProtect.Site;

/// <summary>Writes the files of a site into a folder, which is made if need be and holds none of them yet.</summary>
public sealed class SiteFolder : ISiteFiles
{
    private readonly string directory;
    private readonly ConcurrentDictionary<string, byte> folders = new(StringComparer.Ordinal);

    public SiteFolder(string directory)
    {
        this.directory = directory;
        Directory.CreateDirectory(directory);
    }

    // Not File.WriteAllBytes, which first empties the file: ext4 takes that for a replacement and starts writing to the disk at each close.
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(PathOf(path), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
    }

    public Stream Open(string path) => new FileStream(PathOf(path), FileMode.CreateNew, FileAccess.Write);

    /// <summary>The full path of a file, whose folder is there from now on.</summary>
    public string PathOf(string path)
    {
        var file = Path.Combine(directory, path.TrimStart('/'));
        var folder = Path.GetDirectoryName(file)!;
        if (!folders.ContainsKey(folder))
        {
            // Made before it is noted, so that no other thread counts on a folder that is still to come.
            Directory.CreateDirectory(folder);
            folders.TryAdd(folder, 0);
        }

        return file;
    }
}
