using System.Collections.Immutable;
using EnvProtect.Content;
using EnvProtect.Content.Editing;
using EnvProtect.Database.Writing;
using EnvProtect.Model;
using EnvProtect.Model.Register;
using EnvProtect.Site;

namespace EnvProtect.Cli.Publishing;

/// <summary>The whole build: content and data become a snapshot, or nothing does.</summary>
public static class Publication
{
    /// <summary>
    /// Reads what changed since the last time, checks, writes the site, the database and the search index, and switches. With any
    /// error nothing is published and the old snapshot stays.
    /// </summary>
    public static PublicationResult Run(PublicationOptions options, IProgress<PublicationStep> progress)
    {
        progress.Report(PublicationStep.Reading);
        using var readings = ReadingsOf(options);
        var read = Read(options, readings);
        options.Site.CollectGarbage();
        return Publish(read, options, progress);
    }

    /// <summary>What was read of the content, kept beside the snapshots so that the next build reads only what changed. It may be deleted at any time.</summary>
    public static ReadingsFile ReadingsOf(PublicationOptions options) => new(ReadingsPath(options.Output), options.Content);

    /// <summary>Lends what was read to another folder of snapshots that has nothing of its own yet. It is never written into, so a second name does.</summary>
    /// <param name="options">Of the publication that read it.</param>
    /// <param name="output">The other folder of snapshots.</param>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same for want of a right.</exception>
    public static void LendReadings(PublicationOptions options, string output)
    {
        var (lent, own) = (ReadingsPath(options.Output), ReadingsPath(output));
        if (!File.Exists(lent) || File.Exists(own)) return;
        Directory.CreateDirectory(output);
        HardLink.OrCopy(lent, own);
    }

    private static string ReadingsPath(string output) => Path.Combine(output, "readings.bin");

    // The cache is not needed any more while pages are made, and takes memory; so does what reading left behind while the cache is kept.
    private static ContentResult Read(PublicationOptions options, ReadingsFile readings)
    {
        var cache = new ContentCache(readings);
        var read = ContentReader.Read(options.Content, cache);
        if (read.Dataset is null) return read;
        options.Site.CollectGarbage();
        cache.Save();
        return read;
    }

    /// <summary>As <see cref="Run"/>, from what has been read already. Cancelled, it leaves nothing behind and does not switch.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PublicationResult Publish(ContentResult read, PublicationOptions options, IProgress<PublicationStep> progress, CancellationToken cancellation = default)
    {
        var (dataset, diagnostics) = read;
        if (dataset is null) return new(null, diagnostics);

        var store = new SnapshotStore(options.Output);
        var building = store.Begin();
        try
        {
            progress.Report(PublicationStep.Writing);
            var site = new SnapshotSite(building, store.Current is { } current ? store.PathOf(current) : null);
            diagnostics = diagnostics.AddRange(Write(dataset, options, site, building, cancellation));
            if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) return new(null, diagnostics);

            if (options.Search && PagefindIndex.IsBuiltIn) progress.Report(PublicationStep.IndexingSearch);
            var withoutSearch = options.Search ? PagefindIndex.TryWrite(Path.Combine(building, SnapshotLayout.Site), inBackground: false, cancellation) : null;

            cancellation.ThrowIfCancellationRequested();
            progress.Report(PublicationStep.Switching);
            var asOf = dataset.AsOf; // the last that is needed of it
            options.Site.CollectGarbage();
            var manifest = store.Publish(building, asOf, site.Find, options.IsLasting);
            if (options.Keep is { } keep) store.Prune(keep);
            return new(manifest, diagnostics) { WithoutSearch = withoutSearch };
        }
        finally
        {
            if (Directory.Exists(building)) Directory.Delete(building, recursive: true);
        }
    }

    /// <summary>Writes site and database side by side: the database keeps one processor busy, the pages what is left.</summary>
    /// <returns>What is wrong with the site.</returns>
    private static IEnumerable<Diagnostic> Write(Dataset dataset, PublicationOptions options, SnapshotSite site, string building, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var pagesWritten = new ManualResetEventSlim();
        var writing = Task.Run(
            () =>
            {
                var path = Path.Combine(building, SnapshotLayout.Database);
                DatabaseWriter.Write(RegisterCatalogue.Sources, dataset, path, stop.Token);
                if (options.IsLasting) FlushUntil(pagesWritten, path);
            },
            CancellationToken.None);
        try
        {
            var faults = SiteBuilder.Build(dataset, SiteOf(dataset, options), site, cancellation);
            var changed = EvidenceFiles.Write(dataset, options.Content.ContentDirectory, (address, picture) => site.Write(address, picture));
            pagesWritten.Set();
            writing.GetAwaiter().GetResult();
            return [.. changed, .. SiteDiagnostics.From(faults, options.Content.ContentDirectory)];
        }
        finally
        {
            // Without pages there is no use for it; and nobody may delete the folder while it is still written to.
            stop.Cancel();
            pagesWritten.Set();
            ((IAsyncResult)writing).AsyncWaitHandle.WaitOne();
        }
    }

    // What is written by then goes to the disk beside the pages that are still made, and there is less to wait for in the end.
    private static void FlushUntil(ManualResetEventSlim pagesWritten, string path)
    {
        do Disk.Flush(path);
        while (!pagesWritten.Wait(TimeSpan.FromSeconds(1)));
    }

    /// <summary>Everything that would refuse a publication, and nothing written: the content is read, and its pages are made for their links alone.</summary>
    public static ContentResult Check(ContentOptions content)
    {
        var read = ContentReader.Read(content);
        if (read.Dataset is not { } dataset) return read;
        var faults = FaultsOf(dataset, content);
        // What is published may not lead to what is held back either, whose pages were there just now.
        if (dataset.HeldBack.Count > 0 && ContentReader.Read(content with { Unreleased = Unreleased.LeftOut }).Dataset is { } released) faults = faults.AddRange(FaultsOf(released, content));
        var diagnostics = read.Diagnostics.AddRange(SiteDiagnostics.From(faults, content.ContentDirectory));
        return faults.IsEmpty ? read : new(null, diagnostics);
    }

    private static ImmutableArray<SiteFault> FaultsOf(Dataset dataset, ContentOptions content) => SiteBuilder.Build(dataset, new SiteOptions { Jobs = content.Jobs }, new NoFiles());

    /// <summary>Where the site stands, and how it is edited in the browser.</summary>
    public static SiteOptions SiteOf(Dataset dataset, PublicationOptions options)
    {
        // Without a repository there is nothing to save to but a folder of one's own computer, which is for the preview.
        if (dataset.Settings.Editing is null && options.Content.Unreleased != Unreleased.Shown) return options.Site;
        return options.Site with { Editor = new(EditorConfiguration.Json(dataset), EditorConfiguration.Connections(dataset)) };
    }
}

/// <summary>What a build reads and where it writes.</summary>
/// <param name="Content">What is read.</param>
/// <param name="Site">Where the site will stand.</param>
/// <param name="Output">The folder of snapshots.</param>
/// <param name="Keep">How many snapshots stay; null keeps all.</param>
public sealed record PublicationOptions(ContentOptions Content, SiteOptions Site, string Output, int? Keep)
{
    /// <summary>Whether the search index is written too. A preview does without at first and adds it in the background.</summary>
    public bool Search { get; init; } = true;

    /// <summary>
    /// Whether the snapshot is on the disk before it is switched to. A preview can be made again; waiting for the disk would
    /// hold up everybody who saves meanwhile.
    /// </summary>
    public bool IsLasting { get; init; } = true;
}

/// <summary>The manifest of what is published now, or null where errors prevented it; and all diagnostics.</summary>
public sealed record PublicationResult(Manifest? Manifest, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Why the pages cannot be searched in the browser; null where they can, or were not to be.</summary>
    public SearchFailure? WithoutSearch { get; init; }
}

/// <summary>What a build is doing.</summary>
public enum PublicationStep { Reading, Writing, IndexingSearch, Switching }
