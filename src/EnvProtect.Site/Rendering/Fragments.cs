using System.Collections.Concurrent;
using EnvProtect.Model.Text;
using Microsoft.Win32.SafeHandles;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// The HTML of components that look alike on many pages. Rows of lists are as many as issues, so that only the first of them are kept
/// in memory, and the others in a temporary file. Safe for several threads.
/// </summary>
/// <param name="mostInMemory">Bytes to be held in memory.</param>
internal sealed class Fragments(long mostInMemory) : IDisposable
{
    private readonly ConcurrentDictionary<Key, Fragment> made = new();
    private readonly Lazy<SafeFileHandle> file = new(OpenNameless);

    private long inMemory;
    private long inFile;

    /// <summary>Writes what was made before; false where nothing was.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public bool TryWrite(Key key, PageText to)
    {
        if (!made.TryGetValue(key, out var fragment)) return false;
        if (fragment.InMemory is { } html) to.Write(html);
        else to.Write(fragment.Length, Read, fragment.Offset);
        return true;
    }

    public void Add(Key key, ReadOnlySpan<byte> html)
    {
        var isInMemory = Interlocked.Add(ref inMemory, html.Length) <= mostInMemory;
        made.TryAdd(key, isInMemory || PutInFile(html) is not { } offset ? new(html.ToArray(), 0, 0) : new(null, offset, html.Length));
    }

    /// <summary>Forgets all of them and lets go of the file. While nobody else uses it.</summary>
    public void Dispose()
    {
        made.Clear();
        inMemory = 0;
        if (file.IsValueCreated) file.Value.Dispose();
    }

    // A process that is killed must not leave it behind: elsewhere than on Windows it has no name any more once it is open.
    private static SafeFileHandle OpenNameless()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var opened = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return opened;
    }

    /// <returns>Where the bytes begin; null where there is no room for such files, and memory has to do.</returns>
    private long? PutInFile(ReadOnlySpan<byte> html)
    {
        try
        {
            var offset = Interlocked.Add(ref inFile, html.Length) - html.Length;
            RandomAccess.Write(file.Value, html, offset);
            return offset;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Read(Span<byte> room, long offset)
    {
        while (room.Length > 0)
        {
            var read = RandomAccess.Read(file.Value, room, offset);
            if (read == 0) throw new EndOfStreamException();
            room = room[read..];
            offset += read;
        }
    }

    /// <param name="Component">What was made.</param>
    /// <param name="Language">Of the page.</param>
    /// <param name="Value">As in <see cref="SiteComponent.AlikeFor"/>.</param>
    public readonly record struct Key(Type Component, Language Language, string Value);

    private readonly record struct Fragment(byte[]? InMemory, long Offset, int Length);
}
