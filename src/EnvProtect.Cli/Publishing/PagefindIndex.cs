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

    /// <summary>Whether the indexer was built in.</summary>
    public static bool IsBuiltIn => File.Exists(Program);

    private static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "tools", OperatingSystem.IsWindows() ? "pagefind_extended.exe" : "pagefind_extended");

    /// <summary>Whether a file of a snapshot belongs to the index.</summary>
    public static bool Holds(string path) => path.StartsWith(SnapshotLayout.SitePrefix + Folder + "/", StringComparison.Ordinal);

    /// <summary>Writes the index of the pages below <paramref name="site"/>.</summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="inBackground">Whether it gives way to everything else that the machine does.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>Null where it is written; otherwise, with nothing written, why not.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled; a part may be written.</exception>
    public static SearchFailure? TryWrite(string site, bool inBackground, CancellationToken cancellation)
    {
        if (!IsBuiltIn) return SearchFailure.NotBuiltIn;
        SearchFailure? failure;
        var output = Path.Combine(site, Folder);
        var pages = Directory.CreateTempSubdirectory("envprotect-search-").FullName;
        try
        {
            CopySpaced(site, pages, inBackground ? 1 : Environment.ProcessorCount, cancellation);
            var start = new ProcessStartInfo(Program, ["--site", pages, "--output-path", output, "--silent"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            if (inBackground) process.PriorityClass = ProcessPriorityClass.Idle;
            using var stopping = cancellation.Register(() => process.Kill());
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            if (process.ExitCode == 0)
            {
                foreach (var file in Unused.SelectMany(pattern => Directory.EnumerateFiles(output, pattern)).ToArray()) File.Delete(file);
                return null;
            }

            failure = SearchFailure.Ended(process.ExitCode, said);
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            // The program is there but cannot run on this machine, or ended at once: built elsewhere, for another system.
            failure = SearchFailure.CannotRun(fault.Message);
        }
        finally
        {
            Directory.Delete(pages, recursive: true);
        }

        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        return failure;
    }

    /// <summary>Copies the pages that are searched, with their Chinese text spaced.</summary>
    private static void CopySpaced(string site, string pages, int workers, CancellationToken cancellation) =>
        Parallel.ForEach(Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories), new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, file =>
        {
            var page = File.ReadAllText(file);
            if (!page.Contains(Searched, StringComparison.Ordinal)) return;
            var copy = Path.Combine(pages, Path.GetRelativePath(site, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, SpacedText.Html(page));
        });
}
