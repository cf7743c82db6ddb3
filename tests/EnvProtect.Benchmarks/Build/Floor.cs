using EnvProtect.Cli.Publishing;

namespace EnvProtect.Benchmarks.Build;

/// <summary>What nobody can beat, on as many threads as there are processors.</summary>
internal static class Floor
{
    /// <summary>Of a build: writing as many files with as many bytes into the same folders.</summary>
    public static Measured Write(string like, string folder)
    {
        var files = FilesOf(like, folder);
        var bytes = new byte[files.Max(file => file.Length)];
        Array.Fill(bytes, (byte)'x');
        return Measured.Of(() => Parallel.ForEach(files, file =>
        {
            using var handle = File.OpenHandle(file.To, FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(handle, bytes.AsSpan(0, file.Length), 0);
        }));
    }

    /// <summary>Of a build in which nothing changed: giving each file a second name in the same folders.</summary>
    public static Measured Link(string like, string folder)
    {
        var files = FilesOf(like, folder);
        return Measured.Of(() => Parallel.ForEach(files, file => HardLink.OrCopy(file.From, file.To)));
    }

    private static (string From, string To, int Length)[] FilesOf(string like, string folder)
    {
        var root = new DirectoryInfo(like).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? like;
        var files = new DirectoryInfo(root).GetFiles("*", SearchOption.AllDirectories)
            .Select(file => (From: file.FullName, To: Path.Combine(folder, Path.GetRelativePath(root, file.FullName)), Length: (int)file.Length)).ToArray();
        foreach (var directory in files.Select(file => Path.GetDirectoryName(file.To)!).Distinct()) Directory.CreateDirectory(directory);
        return files;
    }
}
