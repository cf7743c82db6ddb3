using System.Collections.Concurrent;
using System.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>The folder that the site is written to, one write a file; safe for several threads.</summary>
internal sealed class SiteOutput(string directory)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ConcurrentDictionary<string, byte> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> files = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SiteFault> faults = [];

    /// <summary>Two pages that claim the same file.</summary>
    public IEnumerable<SiteFault> Faults => faults;

    /// <summary>Writes a page: <c>/issues/</c> to issues/index.html, <c>/issues/x</c> to issues/x.html.</summary>
    public void WritePage(string path, ReadOnlySpan<byte> html) =>
        Write(path.EndsWith('/') ? path + "index.html" : path.EndsWith(".html", StringComparison.Ordinal) ? path : path + ".html", html);

    public void WritePage(string path, string html) => WritePage(path, Utf8.GetBytes(html));

    public void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!files.TryAdd(path, 0))
        {
            faults.Add(new(path, new("两个页面的网址相同。", "Two pages have the same address.")));
            return;
        }

        var file = Path.Combine(directory, path.TrimStart('/'));
        var folder = Path.GetDirectoryName(file)!;
        if (!folders.ContainsKey(folder))
        {
            // Made before it is noted, so that no other thread counts on a folder that is still to come.
            Directory.CreateDirectory(folder);
            folders.TryAdd(folder, 0);
        }

        File.WriteAllBytes(file, bytes);
    }
}
