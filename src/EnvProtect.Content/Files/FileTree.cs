using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>Lists the files below a folder. Links are reported and never followed, so that nothing outside is read and no circle is walked.</summary>
internal static class FileTree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };
    private static readonly string[] FileEndings = [".md", ".csv", ".yaml"];

    /// <summary>The files in ordinal order of their paths. Names that begin with a dot belong to editors and are skipped.</summary>
    public static ImmutableArray<TreeFile> List(string directory, List<Diagnostic> faults)
    {
        var shown = directory.Replace('\\', '/').TrimEnd('/');
        var files = ImmutableArray.CreateBuilder<TreeFile>();
        if (!Directory.Exists(directory))
        {
            faults.Add(DiagnosticCodes.DirectoryMissing.At(shown, Position.Start, null, [shown]));
            return [];
        }

        var pending = new Stack<(DirectoryInfo Directory, string Relative)>([(new(directory), "")]);
        while (pending.TryPop(out var folder))
        {
            foreach (var entry in Entries(folder.Directory, shown + "/" + folder.Relative, faults))
            {
                if (entry.Name.StartsWith('.')) continue;
                var relative = folder.Relative + entry.Name;
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
                {
                    faults.Add(DiagnosticCodes.Link.At($"{shown}/{relative}", Position.Start, null, []));
                }
                else if (entry is not DirectoryInfo child)
                {
                    files.Add(new(relative, entry.FullName, $"{shown}/{relative}") { Stamp = new(((FileInfo)entry).Length, entry.LastWriteTimeUtc) });
                }
                else if (FileEndings.Any(ending => entry.Name.EndsWith(ending, StringComparison.Ordinal)))
                {
                    faults.Add(DiagnosticCodes.DirectoryForFile.At($"{shown}/{relative}", Position.Start, null, []));
                }
                else
                {
                    pending.Push((child, relative + "/"));
                }
            }
        }

        files.Sort((left, right) => string.CompareOrdinal(left.RelativePath, right.RelativePath));
        return files.ToImmutable();
    }

    private static FileSystemInfo[] Entries(DirectoryInfo directory, string shown, List<Diagnostic> faults)
    {
        try
        {
            return [.. directory.EnumerateFileSystemInfos("*", Everything)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(DiagnosticCodes.Unreadable.At(shown.TrimEnd('/'), Position.Start, null, [failure.Message]));
            return [];
        }
    }
}
