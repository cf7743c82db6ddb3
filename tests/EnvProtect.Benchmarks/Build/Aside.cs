namespace EnvProtect.Benchmarks.Build;

/// <summary>
/// Makes way for new folders without deleting the old ones: a file system puts off the reuse of what was deleted in the last
/// minutes, at a price that whoever writes next would pay.
/// </summary>
internal static class Aside
{
    private const string Mark = ".aside-";

    public static void Put(string folder)
    {
        if (Directory.Exists(folder)) Directory.Move(folder, folder + Mark + Path.GetRandomFileName());
    }

    /// <summary>Deletes what was put aside in a folder, when nothing is measured any more.</summary>
    public static void Delete(string folder)
    {
        foreach (var old in Directory.GetDirectories(folder, $"*{Mark}*")) Directory.Delete(old, recursive: true);
    }
}
