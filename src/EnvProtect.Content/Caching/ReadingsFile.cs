using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>
/// The file in which a <see cref="ContentCache"/> outlives its process, and in which the running texts of issues stay out of memory: the
/// issues that were read without an error and are released, one after another as they were read, then the listings of both folders
/// and where each issue stands. Plans, bulletins and pages are few and read every time. It only saves time and memory: where it cannot
/// be written, read or kept, everything is read and held. Only the program that wrote it reads it. What was read needs it until it is
/// disposed of.
/// </summary>
public sealed class ReadingsFile : IDisposable
{
    private const int TrailerLength = sizeof(long) + SHA256.HashSizeInBytes;

    // Of two saves within one tick of the clock of a file system the second cannot be told by its time; the coarsest ticks are two seconds.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);
    private static readonly FileStamp Untold = new(-1, DateTime.UnixEpoch);

    private readonly string path;
    private readonly ContentOptions options;
    private readonly Lazy<IssueFile?> fresh;
    private IssueFile? before;
    private bool isSaved;

    /// <param name="path">Where the file is, or will be.</param>
    /// <param name="options">What is read.</param>
    public ReadingsFile(string path, ContentOptions options)
    {
        (this.path, this.options) = (path, options);
        fresh = new(Begun);
    }

    internal bool Exists => File.Exists(path);

    // Of two builds at the same time the first has it to itself, and the other keeps nothing.
    private string NewPath => path + ".new";

    /// <summary>What the file says; null where it is missing, damaged, or of another program or other folders.</summary>
    internal CacheContent? Load()
    {
        try
        {
            if (!Exists) return null;
            before = IssueFile.Open(path);
            return Content(before);
        }
        catch (Exception damaged) when (SystemFault.Is(damaged) || damaged.InnerException is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Puts an issue into the file.</summary>
    /// <returns>The same, with texts that stay in the file; as it was where it is not kept.</returns>
    internal DocumentResult Put(DocumentResult result)
    {
        try
        {
            if (!IsKept(result) || isSaved || fresh.Value is not { } file) return result;
            var (stored, issue) = file.Put((Issue)result.Record!);
            return result with { Record = issue, Stored = stored };
        }
        catch (IOException)
        {
            return result;
        }
    }

    /// <summary>Makes the file anew, which from then on is as it is; the old one stays until the new one is whole.</summary>
    internal void Save(CacheContent cached)
    {
        if (isSaved || fresh.Value is not { } file) return;
        try
        {
            var issues = cached.Documents.Where(document => document.Stored is not null)
                .Select(document => document.Stored!.File == file ? document : document with { Stored = file.Copy(document.Stored) }).ToArray();
            AppendIndex(file, cached, issues);
            file.Publish(NewPath, path);
            isSaved = true;
        }
        catch (Exception fault) when (SystemFault.Is(fault))
        {
            // The old file goes on being of use.
        }
    }

    public void Dispose()
    {
        before?.Dispose();
        if (!fresh.IsValueCreated || fresh.Value is not { } file) return;
        file.Dispose();
        if (!isSaved) File.Delete(NewPath);
    }

    // What is not released yet stays in its own file: somebody may copy the folder of snapshots to a public place.
    private static bool IsKept(DocumentResult result) =>
        result is { Record: Issue, HeldBack: null, Allowed.IsEmpty: true } && result.Logs.All(log => log.Faults.All(fault => fault.Severity == Severity.Warning));

    private IssueFile? Begun()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return IssueFile.Create(NewPath);
        }
        catch (Exception fault) when (SystemFault.Is(fault))
        {
            return null;
        }
    }

    /// <exception cref="IOException">It is damaged.</exception>
    private CacheContent? Content(IssueFile file)
    {
        if (file.Length < TrailerLength) return null;
        var (start, hash) = file.Read(file.Length - TrailerLength, TrailerLength, bytes => (BitConverter.ToInt64(bytes), bytes[sizeof(long)..].ToArray()));
        var length = file.Length - TrailerLength - start;
        if (start < 0 || length is < 0 or > int.MaxValue) return null;
        var index = file.Read(start, (int)length, bytes => bytes.ToArray());
        if (!SHA256.HashData(index).AsSpan().SequenceEqual(hash)) return null;

        using var reader = new BinaryReader(new MemoryStream(index));
        if (reader.ReadString() != Identity(options)) return null;
        var day = DateOnly.FromDayNumber(reader.ReadInt32());
        var content = ReadTree(reader, options.ContentDirectory);
        var tables = ReadTree(reader, options.DataDirectory);
        var clean = ReadListing(reader).ToDictionary(found => found.Path, found => found.Stamp, StringComparer.Ordinal);
        var files = ContentLayout.Documents(content, []).Where(document => document.IsIssue).ToDictionary(document => document.Original.RelativePath, StringComparer.Ordinal);
        var documents = Enumerable.Range(0, reader.ReadInt32()).Select(_ => ReadDocument(reader, file, files)).ToArray();
        Parallel.For(0, documents.Length, i => documents[i] = documents[i] with { Record = file.Get(documents[i].Stored!) });
        return new(day, content, tables, clean, documents, default);
    }

    /// <summary>Writes the index and the trailer that finds it, piece by piece: of a register of many issues it is long.</summary>
    private void AppendIndex(IssueFile file, CacheContent cached, DocumentResult[] issues)
    {
        const int Piece = 64 * 1024;
        var start = file.Length;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var piece = new MemoryStream();
        using var writer = new BinaryWriter(piece);
        writer.Write(Identity(options));
        writer.Write(cached.Day.DayNumber);
        var certainBefore = cached.ListedAt - Tick;
        WriteListing(cached.Content.Select(found => (found.RelativePath, found.Stamp)));
        WriteListing(cached.Tables.Select(found => (found.RelativePath, found.Stamp)));
        WriteListing(cached.Clean.Select(found => (found.Key, found.Value)).OrderBy(found => found.Key, StringComparer.Ordinal));
        writer.Write(issues.Length);
        foreach (var issue in issues)
        {
            WriteDocument(writer, issue);
            if (piece.Length > Piece) Append();
        }

        Append();
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BitConverter.TryWriteBytes(trailer, start);
        hash.GetHashAndReset(trailer[sizeof(long)..]);
        file.Append(trailer);

        void WriteListing(IEnumerable<(string Path, FileStamp Stamp)> files)
        {
            var listed = files.ToArray();
            writer.Write(listed.Length);
            foreach (var (path, seen) in listed)
            {
                var stamp = seen.Written < certainBefore ? seen : Untold;
                writer.Write(path);
                writer.Write(stamp.Length);
                writer.Write(stamp.Written.Ticks);
                if (piece.Length > Piece) Append();
            }
        }

        void Append()
        {
            var bytes = piece.GetBuffer().AsSpan(0, (int)piece.Length);
            file.Append(bytes);
            hash.AppendData(bytes);
            piece.SetLength(0);
        }
    }

    // Another version of the program may read the same text otherwise.
    private static string Identity(ContentOptions options) => string.Join('\n',
        typeof(ReadingsFile).Module.ModuleVersionId, typeof(Issue).Module.ModuleVersionId, Environment.Version,
        options.ContentDirectory, options.DataDirectory, Path.GetFullPath(options.ContentDirectory), Path.GetFullPath(options.DataDirectory));

    private static (string Path, FileStamp Stamp)[] ReadListing(BinaryReader reader)
    {
        var files = new (string, FileStamp)[reader.ReadInt32()];
        for (var i = 0; i < files.Length; i++) files[i] = (reader.ReadString(), new(reader.ReadInt64(), new DateTime(reader.ReadInt64(), DateTimeKind.Utc)));
        return files;
    }

    private static ImmutableArray<TreeFile> ReadTree(BinaryReader reader, string directory)
    {
        var (full, shown) = (Path.GetFullPath(directory), FileTree.Shown(directory));
        return [.. ReadListing(reader).Select(file => FileTree.File(full, shown, file.Path, file.Stamp))];
    }

    private static void WriteDocument(BinaryWriter writer, DocumentResult document)
    {
        writer.Write(document.File.Original.RelativePath);
        Write(writer, document.Log);
        if (document.TranslationLog is { } translation) Write(writer, translation);
        var stored = document.Stored!;
        writer.Write(stored.Offset);
        writer.Write(stored.Length);
        writer.Write((ulong)(stored.Hash >> 64));
        writer.Write((ulong)stored.Hash);
    }

    private static DocumentResult ReadDocument(BinaryReader reader, IssueFile from, Dictionary<string, ContentFile> files)
    {
        var file = files[reader.ReadString()];
        var log = ReadLog(reader, file.Original);
        var translationLog = file.Translation is { } translation ? ReadLog(reader, translation) : null;
        var stored = new StoredIssue(from, reader.ReadInt64(), reader.ReadInt32(), new(reader.ReadUInt64(), reader.ReadUInt64()));
        return new(file, null, HeldBack: null, [], log, translationLog) { Stored = stored };
    }

    private static void Write(BinaryWriter writer, FileLog log)
    {
        writer.Write(log.Mentions.Count);
        foreach (var (id, at) in log.Mentions)
        {
            writer.Write(id);
            writer.Write(at.Line);
            writer.Write(at.Column);
        }

        writer.Write(log.Faults.Count);
        foreach (var fault in log.Faults)
        {
            writer.Write(fault.Code);
            writer.Write(fault.Path);
            writer.Write(fault.Line);
            writer.Write(fault.Column);
            Write(writer, fault.Message);
            writer.Write(fault.Hint is not null);
            if (fault.Hint is { } hint) Write(writer, hint);
        }
    }

    private static FileLog ReadLog(BinaryReader reader, TreeFile file)
    {
        var log = new FileLog(file.ShownPath);
        for (var rest = reader.ReadInt32(); rest > 0; rest--) log.Mention(reader.ReadString(), new(reader.ReadInt32(), reader.ReadInt32()));
        for (var rest = reader.ReadInt32(); rest > 0; rest--)
        {
            log.Add(new Diagnostic(
                Severity.Warning, reader.ReadString(), reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), ReadText(reader), reader.ReadBoolean() ? ReadText(reader) : null));
        }

        return log;
    }

    private static void Write(BinaryWriter writer, LocalizedText text)
    {
        writer.Write(text.Zh);
        writer.Write(text.En is not null);
        if (text.En is { } english) writer.Write(english);
    }

    private static LocalizedText ReadText(BinaryReader reader) => new(reader.ReadString(), reader.ReadBoolean() ? reader.ReadString() : null);
}

/// <summary>What a cache holds, in the form in which it is written.</summary>
/// <param name="Day">The day of the reading.</param>
/// <param name="Content">The files of the content folder.</param>
/// <param name="Tables">The tables that documents depend on.</param>
/// <param name="Clean">Files in which nothing private was found, by their full paths, as they looked.</param>
/// <param name="Documents">What was read.</param>
/// <param name="ListedAt">When the folders were listed; of later changes the times of files tell nothing certain.</param>
internal sealed record CacheContent(
    DateOnly Day, ImmutableArray<TreeFile> Content, ImmutableArray<TreeFile> Tables, IReadOnlyDictionary<string, FileStamp> Clean, IReadOnlyCollection<DocumentResult> Documents, DateTime ListedAt);
