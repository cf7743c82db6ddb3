using System.Collections.Concurrent;
using System.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>Writes the files of the site, and notes where two claim the same place. Safe for several threads.</summary>
/// <param name="to">Where they go.</param>
internal sealed class SiteOutput(ISiteFiles to)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ConcurrentDictionary<string, byte> files = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SiteFault> faults = [];

    /// <summary>Two pages that claim the same file.</summary>
    public IEnumerable<SiteFault> Faults => faults;

    /// <summary>The file of a page: <c>/issues/</c> is issues/index.html, <c>/issues/x</c> is issues/x.html.</summary>
    public static string FileOf(string path) =>
        path.EndsWith('/') ? path + "index.html" : path.EndsWith(".html", StringComparison.Ordinal) ? path : path + ".html";

    public void WritePage(string path, ReadOnlySpan<byte> html) => Write(FileOf(path), html);

    public void WritePage(string path, string html) => WritePage(path, Utf8.GetBytes(html));

    public void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>A file to be written piece by piece, for what is too long to be held whole.</summary>
    public Stream Open(string path) => IsFirst(path) ? to.Open(path) : Stream.Null;

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (IsFirst(path)) to.Write(path, bytes);
    }

    private bool IsFirst(string path)
    {
        if (files.TryAdd(path, 0)) return true;
        faults.Add(new(path, new("两个页面的网址相同。", "Two pages have the same address.")));
        return false;
    }
}
