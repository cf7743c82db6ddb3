using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>
/// The file in which a <see cref="ContentCache"/> outlives its process: first the listings of both folders, then the issues that
/// were read without an error and are released, in blocks that several threads take. Plans, bulletins and pages are few and read
/// every time.
/// Only the program that wrote the file reads it.
/// </summary>
internal static class CacheFile
{
    // So few that a block seldom becomes a large object, whose place in the heap stays empty when it is gone.
    private const int BlockSize = 16;
    private const int UsualBlock = 48 * 1024;

    // Of two saves within one tick of the clock of a file system the second cannot be told by its time; the coarsest ticks are two seconds.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);
    private static readonly FileStamp Untold = new(-1, DateTime.UnixEpoch);

    /// <summary>Writes the file anew; the old one stays until the new one is whole.</summary>
    public static void Save(string path, ContentOptions options, CacheContent cached)
    {
        var blocks = cached.Documents.Where(IsKept).Chunk(BlockSize).ToArray();
        var temporary = path + ".new"; // of two builds at the same time the first has it to itself, and the other keeps nothing
        using (var writer = new BinaryWriter(File.Create(temporary)))
        {
            WriteSection(writer, Head(options, cached, blocks.Length).Span);
            foreach (var block in blocks.AsParallel().AsOrdered().Select(Block)) WriteSection(writer, block.Span);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>What the file says; null where it is missing, damaged, or of another program or other folders.</summary>
    public static CacheContent? Load(string path, ContentOptions options)
    {
        try
        {
            if (!File.Exists(path)) return null;
            using var file = new BinaryReader(File.OpenRead(path));
            using var head = new BinaryReader(new MemoryStream(ReadSection(file)));
            if (head.ReadString() != Identity(options)) return null;
            var day = DateOnly.FromDayNumber(head.ReadInt32());
            var content = ReadTree(head, options.ContentDirectory);
            var tables = ReadTree(head, options.DataDirectory);
            var clean = ReadListing(head).ToDictionary(found => found.Path, found => found.Stamp, StringComparer.Ordinal);
            var files = ContentLayout.Documents(content, []).Where(document => document.IsIssue).ToDictionary(document => document.Original.RelativePath, StringComparer.Ordinal);
            var blocks = Enumerable.Range(0, head.ReadInt32()).Select(_ => ReadSection(file));
            return new(day, content, tables, clean, [.. blocks.AsParallel().AsOrdered().Select(block => Documents(block, files)).AsSequential().SelectMany(documents => documents)], default);
        }
        catch (Exception damaged) when (damaged is IOException or UnauthorizedAccessException || damaged.InnerException is IOException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Head(ContentOptions options, CacheContent cached, int blocks)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Identity(options));
        writer.Write(cached.Day.DayNumber);
        var certainBefore = cached.ListedAt - Tick;
        WriteListing(writer, cached.Content.Select(file => (file.RelativePath, file.Stamp)), certainBefore);
        WriteListing(writer, cached.Tables.Select(file => (file.RelativePath, file.Stamp)), certainBefore);
        WriteListing(writer, cached.Clean.Select(file => (file.Key, file.Value)).OrderBy(file => file.Key, StringComparer.Ordinal), certainBefore);
        writer.Write(blocks);
        writer.Flush();
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    // A wrong byte could publish something else than what staff wrote.
    private static void WriteSection(BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(SHA256.HashData(bytes));
        writer.Write(bytes);
    }

    /// <exception cref="IOException">The section is damaged.</exception>
    private static byte[] ReadSection(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        var hash = reader.ReadBytes(SHA256.HashSizeInBytes);
        var bytes = length < 0 || length > reader.BaseStream.Length ? [] : reader.ReadBytes(length);
        return SHA256.HashData(bytes).AsSpan().SequenceEqual(hash) ? bytes : throw new IOException("Not the bytes that were written.");
    }

    // Another version of the program may read the same text otherwise.
    private static string Identity(ContentOptions options) => string.Join('\n',
        typeof(CacheFile).Module.ModuleVersionId, typeof(Issue).Module.ModuleVersionId, Environment.Version,
        options.ContentDirectory, options.DataDirectory, Path.GetFullPath(options.ContentDirectory), Path.GetFullPath(options.DataDirectory));

    // What is not released yet stays in its own file: somebody may copy the folder of snapshots to a public place.
    private static bool IsKept(DocumentResult result) =>
        result is { Record: Issue, IsHeldBack: false, Allowed.IsEmpty: true } && result.Logs.All(log => log.Faults.All(fault => fault.Severity == Severity.Warning));

    private static void WriteListing(BinaryWriter writer, IEnumerable<(string Path, FileStamp Stamp)> files, DateTime certainBefore)
    {
        var listed = files.ToArray();
        writer.Write(listed.Length);
        foreach (var (path, seen) in listed)
        {
            var stamp = seen.Written < certainBefore ? seen : Untold;
            writer.Write(path);
            writer.Write(stamp.Length);
            writer.Write(stamp.Written.Ticks);
        }
    }

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

    private static ReadOnlyMemory<byte> Block(DocumentResult[] documents)
    {
        var bytes = new MemoryStream(UsualBlock);
        using var writer = new BinaryWriter(bytes);
        writer.Write(documents.Length);
        foreach (var document in documents)
        {
            writer.Write(document.File.Original.RelativePath);
            Write(writer, document.Log);
            if (document.TranslationLog is { } translation) Write(writer, translation);
            WriteRecord(writer, (Issue)document.Record!);
        }

        writer.Flush();
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    // Its length stands before it, and is known afterwards.
    private static void WriteRecord(BinaryWriter writer, Issue issue)
    {
        var at = writer.BaseStream.Position;
        writer.Write(0);
        JsonSerializer.Serialize(writer.BaseStream, issue, DatasetJson.Plain.Issue);
        var end = writer.BaseStream.Position;
        writer.BaseStream.Position = at;
        writer.Write((int)(end - at - sizeof(int)));
        writer.BaseStream.Position = end;
    }

    private static List<DocumentResult> Documents(byte[] block, Dictionary<string, ContentFile> files)
    {
        using var reader = new BinaryReader(new MemoryStream(block), Encoding.UTF8);
        var documents = new List<DocumentResult>();
        for (var rest = reader.ReadInt32(); rest > 0; rest--)
        {
            var file = files[reader.ReadString()];
            var log = ReadLog(reader, file.Original);
            var translationLog = file.Translation is { } translation ? ReadLog(reader, translation) : null;
            var length = reader.ReadInt32();
            var record = JsonSerializer.Deserialize(block.AsSpan((int)reader.BaseStream.Position, length), DatasetJson.Plain.Issue);
            reader.BaseStream.Position += length;
            documents.Add(new(file, record, IsHeldBack: false, [], log, translationLog));
        }

        return documents;
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
