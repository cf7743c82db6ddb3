using System.Buffers;
using System.Collections.Concurrent;
using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using Microsoft.Win32.SafeHandles;

namespace EnvProtect.Content;

/// <summary>
/// Issues in a file, each as its JSON, in which their running texts stay until somebody asks for one. Safe for several threads.
/// </summary>
internal sealed class IssueFile : IProseStore, IDisposable
{
    // As many as there are threads, since each takes long to make.
    private static readonly ConcurrentBag<IssueJson> Formats = [];

    // Whoever asks for one text of an issue asks for the others too, which stand beside it.
    [ThreadStatic]
    private static Window? window;

    private SafeFileHandle file;
    private long end;
    private bool isWhole;

    private IssueFile(string path, FileMode mode, FileAccess access, FileShare share)
    {
        file = File.OpenHandle(path, mode, access, share);
        end = RandomAccess.GetLength(file);
        isWhole = access == FileAccess.Read;
    }

    public long Length => end;

    /// <summary>A new file, in the place of one of that name.</summary>
    /// <exception cref="IOException">It cannot be made, or another process writes it.</exception>
    public static IssueFile Create(string path) =>
        new(path, FileMode.Create, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None); // where only the former can be renamed, and only the latter is alone

    /// <exception cref="IOException">It cannot be opened.</exception>
    public static IssueFile Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    /// <summary>Gives the file its name, under which others may read it from now on. While nobody else uses it.</summary>
    /// <exception cref="IOException">It cannot be renamed or opened again.</exception>
    public void Publish(string temporary, string path)
    {
        File.Move(temporary, path, overwrite: true);
        file.Dispose();
        file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        isWhole = true;
    }

    /// <summary>Writes an issue.</summary>
    /// <returns>Where it stands now, and the issue as <see cref="Get"/> gives it, which takes less memory.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public (StoredIssue Stored, Issue Issue) Put(Issue issue)
    {
        var json = Formats.TryTake(out var used) ? used : new();
        var bytes = json.Write(issue);
        var stored = new StoredIssue(this, Append(bytes), bytes.Length, ShortHash.Of(bytes));
        var read = json.Read(bytes, this, stored.Offset);
        Formats.Add(json);
        return (stored, read);
    }

    /// <summary>Reads an issue, whose texts stay in the file.</summary>
    /// <exception cref="IOException">It is damaged.</exception>
    public Issue Get(StoredIssue stored) => Read(stored.Offset, stored.Length, bytes =>
    {
        // A wrong byte could publish something else than what staff wrote.
        if (ShortHash.Of(bytes) != stored.Hash) throw new IOException("Not the bytes that were written.");
        var json = Formats.TryTake(out var used) ? used : new();
        var issue = json.Read(bytes, this, stored.Offset);
        Formats.Add(json);
        return issue;
    });

    /// <summary>Writes the bytes of an issue of another file.</summary>
    public StoredIssue Copy(StoredIssue other) => other.File.Read(other.Offset, other.Length, bytes => other with { File = this, Offset = Append(bytes) });

    public Prose Read(long offset, int length, Language language)
    {
        if (!isWhole || length > Window.Size) return Read(offset, length, bytes => IssueJson.ReadText(bytes, language));
        window ??= new();
        if (window.File != this || offset < window.Offset || offset + length > window.Offset + window.Length)
        {
            window.File = null; // until it is read
            window.Length = RandomAccess.Read(file, window.Bytes, offset);
            (window.File, window.Offset) = (this, offset);
            if (window.Length < length) throw new EndOfStreamException();
        }

        return IssueJson.ReadText(window.Bytes.AsSpan((int)(offset - window.Offset), length), language);
    }

    /// <summary>Gives bytes of the file, for the time of the call, to whoever makes something of them.</summary>
    /// <exception cref="IOException">They cannot be read, or end too early.</exception>
    public TResult Read<TResult>(long offset, int length, Func<ReadOnlySpan<byte>, TResult> make)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            for (var read = 0; read < length;)
            {
                var more = RandomAccess.Read(file, bytes.AsSpan(read, length - read), offset + read);
                if (more == 0) throw new EndOfStreamException();
                read += more;
            }

            return make(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Writes at the end of the file.</summary>
    /// <returns>Where the bytes begin.</returns>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        var offset = Interlocked.Add(ref end, bytes.Length) - bytes.Length;
        RandomAccess.Write(file, bytes, offset);
        return offset;
    }

    public void Dispose() => file.Dispose();

    /// <summary>Bytes of a file that a thread read last.</summary>
    private sealed class Window
    {
        public const int Size = 8 * 1024;

        public IssueFile? File { get; set; }

        public long Offset { get; set; }

        public int Length { get; set; }

        public byte[] Bytes { get; } = new byte[Size];
    }
}

/// <summary>Where an issue stands in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Where its JSON begins.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Hash">Of those bytes.</param>
internal sealed record StoredIssue(IssueFile File, long Offset, int Length, UInt128 Hash);
