using System.Collections.Concurrent;
using System.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Writes the files of the site, or takes them over from the site before where they are made of the same, and notes where two
/// claim the same place. Safe for several threads.
/// </summary>
/// <param name="to">Where they go.</param>
/// <param name="hashes">What files are made of.</param>
internal sealed class SiteOutput(ISiteFiles to, InputHashes hashes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Of what each file was made; 0 where its maker does not say.
    private readonly FileNotes<UInt128> files = new();
    private readonly ConcurrentBag<SiteFault> faults = [];

    /// <summary>Two pages that claim the same file.</summary>
    public IEnumerable<SiteFault> Faults => faults;

    /// <summary>Makes room for notes of about so many files.</summary>
    public void Expect(int count)
    {
        files.Expect(count);
        to.Expect(count);
    }

    /// <summary>The file of a page: <c>/issues/</c> is issues/index.html, <c>/issues/x</c> is issues/x.html.</summary>
    public static string FileOf(string path) =>
        path.EndsWith('/') ? path + "index.html" : path.EndsWith(".html", StringComparison.Ordinal) ? path : path + ".html";

    /// <summary>
    /// Whether a page can still be written and led to: no file stands at its place, nor at that of a folder above it, and its
    /// address is neither that of a file nor of a list, which a host would show no more.
    /// </summary>
    public bool HasRoomFor(string path)
    {
        var file = FileOf(path);
        if (files.Contains(path) || files.Contains(FileOf(path + "/"))) return false;
        for (var end = file.Length; end > 0; end = file.LastIndexOf('/', end - 1))
        {
            if (files.Contains(file.AsSpan(0, end))) return false;
        }

        return true;
    }

    /// <summary>Of what the file at an address was made; 0 where its maker did not say.</summary>
    public UInt128 MadeOf(string path) => files.TryGet(path, out var madeOf) || files.TryGet(FileOf(path), out madeOf) ? madeOf : default;

    /// <summary>The hash of what a file is made of; null where nobody remembers it, or its maker does not say.</summary>
    public UInt128? HashOf(Func<FileInputs?> inputs) => to.Memory is not null && inputs() is { } found ? hashes.Of(found) : null;

    /// <summary>As <see cref="TryKeep(string, string, UInt128)"/>, for a page.</summary>
    public bool TryKeepPage(string path, UInt128 madeOf) => TryKeep(path, FileOf(path), madeOf);

    /// <summary>As <see cref="TryKeep(string, string, UInt128)"/>, for a file that is its own address.</summary>
    public bool TryKeep(string path, UInt128 madeOf) => TryKeep(path, path, madeOf);

    public void WritePage(string path, ReadOnlySpan<byte> html, UInt128 madeOf = default) => Write(FileOf(path), html, madeOf);

    public void WritePage(string path, string html) => WritePage(path, Utf8.GetBytes(html));

    public void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>A file to be written piece by piece, for what is too long to be held whole.</summary>
    public Stream Open(string path) => IsFirst(path, madeOf: default) ? to.Open(path) : Stream.Null;

    public void Write(string path, ReadOnlySpan<byte> bytes, UInt128 madeOf = default)
    {
        if (IsFirst(path, madeOf)) to.Write(path, bytes);
    }

    /// <summary>Takes over the file of the site before where that was made of the same; false where it is to be made.</summary>
    private bool TryKeep(string path, string file, UInt128 madeOf)
    {
        if (!to.Memory!.Inputs.TryGetValue(path, out var before) || before != madeOf || !files.TryAdd(file, madeOf)) return false;
        if (to.Memory.TryLend(file)) return true;
        files.Remove(file);
        return false;
    }

    private bool IsFirst(string path, UInt128 madeOf)
    {
        if (files.TryAdd(path, madeOf)) return true;
        faults.Add(new(path, new("两个页面的网址相同。", "Two pages have the same address.")));
        return false;
    }
}
