namespace EnvProtect.Benchmarks.Build;

/// <summary>What nobody can beat: writing as many files with as many bytes into the same folders, on as many threads as there are processors.</summary>
internal static class Floor
{
    public static Measured Write(string like, string folder)
    {
        var root = new DirectoryInfo(like).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? like;
        var files = new DirectoryInfo(root).GetFiles("*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.Combine(folder, Path.GetRelativePath(root, file.FullName)), Length: (int)file.Length)).ToArray();
        foreach (var directory in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct()) Directory.CreateDirectory(directory);
        var bytes = new byte[files.Max(file => file.Length)];
        Array.Fill(bytes, (byte)'x');
        return Measured.Of(() => Parallel.ForEach(files, file =>
        {
            using var handle = File.OpenHandle(file.Path, FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(handle, bytes.AsSpan(0, file.Length), 0);
        }));
    }
}
