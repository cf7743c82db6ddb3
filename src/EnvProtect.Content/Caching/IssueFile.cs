using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
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
    // As many as there are threads: each knows how to write all records, which takes long to learn.
    private static readonly ConcurrentBag<IssueJson> Writers = [];

    private SafeFileHandle file;
    private long end;

    private IssueFile(string path, FileMode mode, FileAccess access, FileShare share)
    {
        file = File.OpenHandle(path, mode, access, share);
        end = RandomAccess.GetLength(file);
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
    }

    /// <summary>Writes an issue, and leaves its texts in the file. Before another thread knows of it.</summary>
    /// <exception cref="IOException">It cannot be written; the issue is as it was.</exception>
    public StoredIssue Put(Issue issue)
    {
        var json = Writers.TryTake(out var used) ? used : new();
        var bytes = json.Write(issue);
        var stored = new StoredIssue(this, Append(bytes), bytes.Length, IssueJson.HashOf(bytes));
        json.LeaveTexts(this, stored.Offset);
        Writers.Add(json);
        return stored;
    }

    /// <summary>Reads an issue, whose texts stay in the file.</summary>
    /// <exception cref="IOException">It is damaged.</exception>
    public Issue Get(StoredIssue stored) => Read(stored.Offset, stored.Length, (Stored: stored, File: this), static (bytes, issue) =>
    {
        // A wrong byte could publish something else than what staff wrote.
        if (IssueJson.HashOf(bytes) != issue.Stored.Hash) throw new IOException("Not the bytes that were written.");
        var json = Writers.TryTake(out var used) ? used : new();
        var read = json.Read(bytes, issue.File, issue.Stored.Offset);
        Writers.Add(json);
        return read;
    });

    /// <summary>Writes the bytes of an issue of another file.</summary>
    public StoredIssue Copy(StoredIssue other) => other.File.Read(other.Offset, other.Length, (Other: other, File: this), static (bytes, copy) =>
        copy.Other with { File = copy.File, Offset = copy.File.Append(bytes) });

    public Prose Read(long offset, int length, Language language) => Read(offset, length, language, IssueJson.ReadText);

    /// <summary>Gives bytes of the file to whoever makes something of them.</summary>
    /// <exception cref="IOException">They cannot be read, or end too early.</exception>
    public TResult Read<TState, TResult>(long offset, int length, TState state, Maker<TState, TResult> make)
    {
        const int Few = 2048;
        byte[]? lent = null;
        var bytes = length <= Few ? stackalloc byte[Few] : lent = ArrayPool<byte>.Shared.Rent(length);
        bytes = bytes[..length];
        try
        {
            for (var read = 0; read < length;)
            {
                var more = RandomAccess.Read(file, bytes[read..], offset + read);
                if (more == 0) throw new EndOfStreamException();
                read += more;
            }

            return make(bytes, state);
        }
        finally
        {
            if (lent is not null) ArrayPool<byte>.Shared.Return(lent);
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

    /// <summary>Makes something of bytes that are there for the time of the call.</summary>
    public delegate TResult Maker<in TState, out TResult>(ReadOnlySpan<byte> bytes, TState state);
}

/// <summary>Where an issue stands in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Where its JSON begins.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Hash">Of those bytes.</param>
internal sealed record StoredIssue(IssueFile File, long Offset, int Length, UInt128 Hash);
