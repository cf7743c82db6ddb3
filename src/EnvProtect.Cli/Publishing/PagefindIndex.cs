using System.Diagnostics;

namespace EnvProtect.Cli.Publishing;

/// <summary>
/// The index that browsers search, written beside the finished pages by Pagefind, a program that the build of the site
/// puts next to this one. Equal pages give an index that finds the same, though not always in equal bytes.
/// </summary>
public static class PagefindIndex
{
    private const string Folder = "pagefind";

    // Stands in the pages that are searched; lists only repeat them.
    private const string Searched = "data-pagefind-body";

    // Ready-made interfaces that the site does not use; it has its own.
    private static readonly string[] Unused = ["*-ui.*", "pagefind-highlight.js"];

    private static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "tools", OperatingSystem.IsWindows() ? "pagefind_extended.exe" : "pagefind_extended");

    /// <summary>Whether a file of a snapshot belongs to the index.</summary>
    public static bool Holds(string path) => path.StartsWith($"site/{Folder}/", StringComparison.Ordinal);

    /// <summary>Writes the index of the pages below <paramref name="site"/>.</summary>
    /// <returns>False, with nothing written, where the indexer was not built in, does not run here or was cancelled.</returns>
    public static bool TryWrite(string site, CancellationToken cancellation)
    {
        if (!File.Exists(Program)) return false;
        var output = Path.Combine(site, Folder);
        var pages = Directory.CreateTempSubdirectory("envprotect-search-").FullName;
        try
        {
            CopySpaced(site, pages);
            var start = new ProcessStartInfo(Program, ["--site", pages, "--output-path", output, "--silent"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            using var stopping = cancellation.Register(() => process.Kill());
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0)
            {
                foreach (var file in Unused.SelectMany(pattern => Directory.EnumerateFiles(output, pattern)).ToArray()) File.Delete(file);
                return true;
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // The program is there but cannot run on this machine: built elsewhere, for another system.
        }
        finally
        {
            Directory.Delete(pages, recursive: true);
        }

        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        return false;
    }

    /// <summary>Copies the pages that are searched, with their Chinese text spaced.</summary>
    private static void CopySpaced(string site, string pages) =>
        Parallel.ForEach(Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories), file =>
        {
            var page = File.ReadAllText(file);
            if (!page.Contains(Searched, StringComparison.Ordinal)) return;
            var copy = Path.Combine(pages, Path.GetRelativePath(site, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, SpacedText.Html(page));
        });

    /// <summary>
    /// Puts a snapshot that has no index into service again with one, unless something newer is in service by then.
    /// </summary>
    public static void AddTo(SnapshotStore store, string snapshot, Lock switching, CancellationToken cancellation)
    {
        var building = store.Begin();
        try
        {
            foreach (var file in Directory.EnumerateFiles(store.PathOf(snapshot), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(building, Path.GetRelativePath(store.PathOf(snapshot), file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            if (!TryWrite(Path.Combine(building, "site"), cancellation)) return;
            lock (switching)
            {
                if (store.Current == snapshot && !cancellation.IsCancellationRequested) store.Publish(building, Manifest.Load(building).AsOf);
            }
        }
        catch (DirectoryNotFoundException)
        {
            // The snapshot was superseded and removed meanwhile.
        }
        finally
        {
            if (Directory.Exists(building)) Directory.Delete(building, recursive: true);
        }
    }
}
