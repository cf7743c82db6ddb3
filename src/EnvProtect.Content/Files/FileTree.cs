using System.Collections.Immutable;
using System.IO.Enumeration;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>
/// Lists the files below a folder. Links are reported and never followed, so that nothing outside is read and no circle is walked; so
/// are pipes and the like, which would never end.
/// </summary>
internal static class FileTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };
    private static readonly string[] FileEndings = [".md", ".csv", ".yaml"];
    private static readonly LocalizedText NoFile = new("这是管道之类，不是文件", "it is a pipe or the like, not a file");

    /// <summary>A folder as diagnostics name it.</summary>
    public static string Shown(string directory) => directory.Replace('\\', '/').TrimEnd('/');

    /// <summary>A file below a folder.</summary>
    /// <param name="directory">The full path of the folder.</param>
    /// <param name="shown">As <see cref="Shown"/>.</param>
    /// <param name="relativePath">With forward slashes.</param>
    /// <param name="stamp">How it looks.</param>
    public static TreeFile File(string directory, string shown, string relativePath, FileStamp stamp) =>
        new(relativePath, Path.Join(directory, relativePath), $"{shown}/{relativePath}") { Stamp = stamp };

    /// <summary>The files in ordinal order of their paths. Names that begin with a dot belong to editors and are skipped.</summary>
    public static ImmutableArray<TreeFile> List(string directory, List<Diagnostic> faults)
    {
        var shown = Shown(directory);
        var files = ImmutableArray.CreateBuilder<TreeFile>();
        if (!Directory.Exists(directory))
        {
            faults.Add(DiagnosticCodes.DirectoryMissing.At(shown, Position.Start, null, [shown]));
            return [];
        }

        var pending = new Stack<(string Directory, string Relative)>([(Path.GetFullPath(directory), "")]);
        while (pending.TryPop(out var folder))
        {
            foreach (var entry in Entries(folder.Directory, shown + "/" + folder.Relative, faults))
            {
                if (entry.Name.StartsWith('.')) continue;
                var relative = folder.Relative + entry.Name;
                var path = Path.Join(folder.Directory, entry.Name);
                if (entry.IsReparsePoint && new FileInfo(path).LinkTarget is not null)
                {
                    faults.Add(DiagnosticCodes.Link.At($"{shown}/{relative}", Position.Start, null, []));
                }
                else if (!entry.IsDirectory && IsPipe(path, entry.Stamp.Length))
                {
                    faults.Add(DiagnosticCodes.Unreadable.At($"{shown}/{relative}", Position.Start, null, [NoFile]));
                }
                else if (!entry.IsDirectory)
                {
                    files.Add(new(relative, path, $"{shown}/{relative}") { Stamp = entry.Stamp });
                }
                else if (FileEndings.Any(ending => entry.Name.EndsWith(ending, StringComparison.Ordinal)))
                {
                    faults.Add(DiagnosticCodes.DirectoryForFile.At($"{shown}/{relative}", Position.Start, null, []));
                }
                else
                {
                    pending.Push((path, relative + "/"));
                }
            }
        }

        files.Sort((left, right) => string.CompareOrdinal(left.RelativePath, right.RelativePath));
        return files.ToImmutable();
    }

    /// <summary>
    /// A listing brought up to date, without looking at the files that did not change; null where files came or went, which
    /// only listing tells. A file that an editor writes aside and puts in the place of another is that other, changed.
    /// </summary>
    /// <param name="files">The listing.</param>
    /// <param name="directory">The folder that it is of.</param>
    /// <param name="changed">The full paths that may have changed, of this folder and of others.</param>
    public static ImmutableArray<TreeFile>? Renew(ImmutableArray<TreeFile> files, string directory, IReadOnlySet<string> changed)
    {
        var root = Path.GetFullPath(directory).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        var renewed = files.ToBuilder();
        foreach (var path in changed.Where(path => path.StartsWith(root, StringComparison.Ordinal)))
        {
            if (path[(root.Length - 1)..].Contains(Path.DirectorySeparatorChar + ".", StringComparison.Ordinal)) continue;
            var file = new FileInfo(path);
            var relative = path[root.Length..].Replace(Path.DirectorySeparatorChar, '/');
            var at = Find(files, relative);
            if (at < 0 ? file.Exists || Directory.Exists(path) || IsFolderOf(files, relative) : !file.Exists || file.LinkTarget is not null || IsPipe(path, file.Length)) return null;
            if (at >= 0) renewed[at] = renewed[at] with { Stamp = new(file.Length, file.LastWriteTimeUtc) };
        }

        return renewed.DrainToImmutable();
    }

    // Of a folder that is moved away the watcher names the folder alone.
    private static bool IsFolderOf(ImmutableArray<TreeFile> files, string relativePath) =>
        files.Any(file => file.RelativePath.Length > relativePath.Length && file.RelativePath[relativePath.Length] == '/' && file.RelativePath.StartsWith(relativePath, StringComparison.Ordinal));

    /// <summary>Whether what has no length is no empty file either.</summary>
    private static bool IsPipe(string path, long length)
    {
        if (length > 0 || OperatingSystem.IsWindows()) return false;
        try
        {
            // For reading alone a pipe would open only once somebody writes into it.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return !stream.CanSeek;
        }
        catch (Exception failure) when (SystemFault.Is(failure))
        {
            // Nobody may write to it: a file of a tree that is only read, as far as one can tell.
            return false;
        }
    }

    private static int Find(ImmutableArray<TreeFile> files, string relativePath)
    {
        var (from, to) = (0, files.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(files[middle].RelativePath, relativePath);
            if (order == 0) return middle;
            if (order < 0) from = middle + 1;
            else to = middle - 1;
        }

        return -1;
    }

    private static Entry[] Entries(string directory, string shown, List<Diagnostic> faults)
    {
        try
        {
            // One look at each of ten thousands of files, where FileInfo takes several.
            return [.. new FileSystemEnumerable<Entry>(directory, (ref FileSystemEntry entry) => Entry.Of(ref entry), Everything)];
        }
        catch (Exception failure) when (SystemFault.Is(failure))
        {
            faults.Add(DiagnosticCodes.Unreadable.At(shown.TrimEnd('/'), Position.Start, null, [SystemFault.Words(failure)]));
            return [];
        }
    }

    private readonly record struct Entry(string Name, bool IsDirectory, bool IsReparsePoint, FileStamp Stamp)
    {
        public static Entry Of(ref FileSystemEntry entry) => new(
            entry.FileName.ToString(),
            entry.IsDirectory,
            entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            entry.IsDirectory ? default : new(entry.Length, entry.LastWriteTimeUtc.UtcDateTime));
    }
}
