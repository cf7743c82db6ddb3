using System.Collections.Concurrent;
using System.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>Where the files of the site go, each once; safe for several threads where <paramref name="write"/> is.</summary>
/// <param name="write">Takes the path of a file, beginning with a slash, and its bytes.</param>
/// <param name="open">Takes the path of a file and gives a stream for its bytes.</param>
internal sealed class SiteOutput(Action<string, ReadOnlySpan<byte>> write, Func<string, Stream> open)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ConcurrentDictionary<string, byte> files = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SiteFault> faults = [];

    /// <summary>Two pages that claim the same file.</summary>
    public IEnumerable<SiteFault> Faults => faults;

    /// <summary>Into a folder that holds none of the files yet, one write a file.</summary>
    public static SiteOutput To(string directory)
    {
        var folders = new ConcurrentDictionary<string, byte>(StringComparer.Ordinal);
        return new(Write, path => new FileStream(FileFor(path), FileMode.CreateNew, FileAccess.Write));

        // Not File.WriteAllBytes, which first empties the file: ext4 takes that for a replacement and starts writing to the disk at each close.
        void Write(string path, ReadOnlySpan<byte> bytes)
        {
            using var file = File.OpenHandle(FileFor(path), FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(file, bytes, 0);
        }

        string FileFor(string path)
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

    /// <summary>The file of a page: <c>/issues/</c> is issues/index.html, <c>/issues/x</c> is issues/x.html.</summary>
    public static string FileOf(string path) =>
        path.EndsWith('/') ? path + "index.html" : path.EndsWith(".html", StringComparison.Ordinal) ? path : path + ".html";

    public void WritePage(string path, ReadOnlySpan<byte> html) => Write(FileOf(path), html);

    public void WritePage(string path, string html) => WritePage(path, Utf8.GetBytes(html));

    public void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>A file to be written piece by piece, for what is too long to be held whole.</summary>
    public Stream Open(string path) => IsFirst(path) ? open(path) : Stream.Null;

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (IsFirst(path)) write(path, bytes);
    }

    private bool IsFirst(string path)
    {
        if (files.TryAdd(path, 0)) return true;
        faults.Add(new(path, new("两个页面的网址相同。", "Two pages have the same address.")));
        return false;
    }
}
