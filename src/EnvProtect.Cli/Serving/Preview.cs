using System.Collections.Immutable;
using EnvProtect.Cli.Commands;
using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
using EnvProtect.Model.Text;
using EnvProtect.Site;

namespace EnvProtect.Cli.Serving;

/// <summary>
/// The preview of authors. After a save only what changed is read, and every page is from then on made from what was read
/// as it is asked for. The snapshot follows behind, and with it the API, the check of all links and the search index; the
/// next save stops what has not ended by then, so that nobody waits for what is already old. Its snapshots show what is not released,
/// and stand in a folder of their own, where no build, no rollback and no server of the public meets them.
/// </summary>
internal sealed class Preview : IAsyncDisposable
{
    /// <summary>How long the machine is left to the browsers that reload.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly PublicationOptions publication;
    private readonly Func<ContentOptions> content;
    private readonly LiveReload live;
    private readonly Reporter report;
    private readonly ReadingsFile readings;
    private readonly ContentCache cache;
    private readonly SnapshotStore store;
    private CancellationTokenSource stop = new();
    private Task behind = Task.CompletedTask;

    // The last one without a fault.
    private Reading? good;

    // After a reading that did not come to its end nothing is known of what changed.
    private bool wasBroken;

    /// <param name="options">What is written, and where: into what <see cref="FolderIn"/> names.</param>
    /// <param name="content">What to read, asked for each reading: the day may be another by then.</param>
    /// <param name="live">The line to the open pages.</param>
    /// <param name="report">Told every fault.</param>
    public Preview(PublicationOptions options, Func<ContentOptions> content, LiveReload live, Reporter report)
    {
        // It keeps what it needs to go back one step, unless asked for more.
        publication = options with { Keep = options.Keep ?? 2, Search = false, IsLasting = false };
        (this.content, this.live, this.report) = (content, live, report);
        readings = Publication.ReadingsOf(options);
        cache = new(readings);
        store = new(options.Output);
    }

    /// <summary>The folder of the preview's snapshots in that of the published ones.</summary>
    public static string FolderIn(string output) => Path.Combine(output, "preview");

    /// <summary>Reads and publishes, so that there is something to serve.</summary>
    public void Start()
    {
        Read(changed: null);
        if (good is null) return;
        Publish(good, stop.Token);
        cache.Save();
    }

    /// <summary>Shows what was saved, and publishes it behind. One call at a time.</summary>
    /// <param name="changed">The full paths that alone may have changed; null where that is not known.</param>
    /// <param name="current">The snapshot that is served.</param>
    public void Renew(IReadOnlySet<string>? changed, CurrentSnapshot current)
    {
        stop.Cancel();
        try
        {
            Read(wasBroken ? null : changed);
            wasBroken = false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A file went or changed between two looks at it, which is another save: that one is read in full.
            wasBroken = true;
            var message = Words(fault);
            report.Note($"没有读完：{message.Zh}", $"The reading did not come to its end: {message.En}");
            live.Failed(message.In(report.Language));
        }

        Follow(current);
    }

    /// <summary>Brings the snapshot, and then its index, up with what was read, on another thread.</summary>
    public void Follow(CurrentSnapshot current)
    {
        var (earlier, reading) = (behind, good);
        stop.Dispose();
        stop = new();
        var cancellation = stop.Token;
        behind = Task.Run(
            async () =>
            {
                await earlier;
                if (reading is not null) await Follow(reading, current, cancellation);
            },
            CancellationToken.None);
    }

    /// <summary>Lets go of what is still being written behind, so that nothing is switched after the end.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await behind;
        stop.Dispose();
        readings.Dispose();
    }

    private async Task Follow(Reading reading, CurrentSnapshot current, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Rest, cancellation);
            if (!reading.WasTried)
            {
                Publish(reading, cancellation);
                current.Refresh();
            }

            if (reading.Snapshot is not { } snapshot) report.Note("没有新的快照：先改正上面的错误。", "There is no new snapshot: mend the errors above first.");
            else if (LaterIndex.Add(store, snapshot.ContentHash, cancellation) is { } failure) report.NoSearch(failure);
        }
        catch (OperationCanceledException)
        {
            // Saved again, or the preview ended.
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever it is, the next save is published all the same.
            var message = Words(fault);
            report.Note($"快照没有写成：{message.Zh}", $"The snapshot could not be written: {message.En}");
        }
    }

    private static LocalizedText Words(Exception fault) => FileFault.MessageOf(fault) ?? new(fault.ToString(), fault.ToString());

    private void Read(IReadOnlySet<string>? changed)
    {
        var read = ContentReader.Read(content(), cache, changed);
        report.Faults(read.Diagnostics);
        if (read.Dataset is { } dataset)
        {
            live.Show(() => new LiveSite(dataset, Publication.SiteOf(dataset, publication)));
            good = new(read);
        }
        else
        {
            live.Failed(Text(read.Diagnostics));
        }
    }

    private void Publish(Reading reading, CancellationToken cancellation)
    {
        // The faults of reading have been told.
        var (manifest, diagnostics) = Publication.Publish(reading.Content with { Diagnostics = [] }, publication, report, cancellation);
        report.Faults(diagnostics);
        (reading.WasTried, reading.Snapshot) = (true, manifest);
        if (manifest is null) live.Failed(Text(diagnostics));
    }

    private string Text(ImmutableArray<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString(report.Language)));

    /// <summary>What was read, and what became of it.</summary>
    private sealed class Reading(ContentResult content)
    {
        public ContentResult Content => content;

        /// <summary>Whether it was published or refused; trying again would tell its faults again.</summary>
        public bool WasTried { get; set; }

        /// <summary>The snapshot of it, once there is one.</summary>
        public Manifest? Snapshot { get; set; }
    }
}
