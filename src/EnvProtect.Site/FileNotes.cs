using System.Runtime.InteropServices;
using EnvProtect.Model;

namespace EnvProtect.Site;

/// <summary>
/// What is noted of files, each once. Of a path it holds the hash alone and of a note a place in an array: of a hundred thousand
/// files, names and the objects of a concurrent dictionary would be a fifth of what a build holds. Safe for several threads.
/// </summary>
/// <typeparam name="TNote">What is noted.</typeparam>
public sealed class FileNotes<TNote>
    where TNote : struct
{
    private readonly Dictionary<UInt128, TNote> notes = [];
    private readonly Lock access = new();

    /// <summary>Makes room at once for so many files, which may become more.</summary>
    public void Expect(int files)
    {
        lock (access) notes.EnsureCapacity(files);
    }

    public bool Contains(ReadOnlySpan<char> path) => TryGet(path, out _);

    /// <summary>Finds what is noted of a file; false where that is nothing.</summary>
    public bool TryGet(ReadOnlySpan<char> path, out TNote note)
    {
        var key = KeyOf(path);
        lock (access) return notes.TryGetValue(key, out note);
    }

    /// <summary>Notes a file; false where that path is noted already, and stays as it is.</summary>
    public bool TryAdd(ReadOnlySpan<char> path, TNote note)
    {
        var key = KeyOf(path);
        lock (access) return notes.TryAdd(key, note);
    }

    /// <summary>Forgets a file.</summary>
    public void Remove(ReadOnlySpan<char> path)
    {
        var key = KeyOf(path);
        lock (access) notes.Remove(key);
    }

    private static UInt128 KeyOf(ReadOnlySpan<char> path) => ShortHash.Of(MemoryMarshal.AsBytes(path));
}
