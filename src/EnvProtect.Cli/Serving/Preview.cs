using System.Collections.Concurrent;
using System.Collections.Immutable;
using EnvProtect.Cli.Commands;
using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
using EnvProtect.Site;

namespace EnvProtect.Cli.Serving;

/// <summary>
/// The preview of authors. After a save only what changed is read, and every page is from then on made from what was read
/// as it is asked for. The snapshot follows behind, and with it the API and the check of all links.
/// </summary>
internal sealed class Preview(PublicationOptions options, LiveReload live, Reporter report) : IAsyncDisposable
{
    // Preview keeps what it needs to go back one step, unless asked for more.
    private readonly PublicationOptions publication = options with { Keep = options.Keep ?? 2, Search = false };
    private readonly ContentCache cache = new();
    private readonly Lock publishing = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<Task, bool> behind = new();
    private int newest;

    /// <summary>Reads and publishes, so that there is something to serve.</summary>
    public void Start()
    {
        if (Read() is { } read) Publish(read);
    }

    /// <summary>Shows what was saved, and publishes it behind. One call at a time.</summary>
    public void Renew(CurrentSnapshot current)
    {
        var number = Interlocked.Increment(ref newest);
        if (Read() is not { } read) return;
        Behind(() =>
        {
            lock (publishing)
            {
                // Saved again meanwhile: the later one holds this one's changes too.
                if (number != Volatile.Read(ref newest)) return;
                Publish(read);
                current.Refresh();
            }
        });
    }

    /// <summary>Lets go of what is still being written behind, so that nothing is switched after the end.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        // A publication that has ended begins the index; both are waited for.
        while (!behind.IsEmpty) await Task.WhenAll(behind.Keys);
        stopping.Dispose();
    }

    private void Behind(Action work)
    {
        var task = new Task(() =>
        {
            try
            {
                work();
            }
            catch (OperationCanceledException)
            {
                // The preview ended.
            }
            catch (IOException fault)
            {
                report.Fault($"快照没有写成：{fault.Message}", $"The snapshot could not be written: {fault.Message}");
            }
        });
        behind[task] = true;
        task.ContinueWith(ended => behind.TryRemove(ended, out _), TaskScheduler.Default);
        task.Start(TaskScheduler.Default);
    }

    private ContentResult? Read()
    {
        var read = ContentReader.Read(publication.Content, cache);
        report.Faults(read.Diagnostics);
        if (read.Dataset is { } dataset)
        {
            live.Show(new LiveSite(dataset, Publication.SiteOf(dataset, publication)));
            return read;
        }

        live.Failed(Text(read.Diagnostics));
        return null;
    }

    private void Publish(ContentResult read)
    {
        // The faults of reading have been told.
        var (manifest, diagnostics) = Publication.Publish(read with { Diagnostics = [] }, publication, report, stopping.Token);
        report.Faults(diagnostics);
        if (manifest is null)
        {
            live.Failed(Text(diagnostics));
            return;
        }

        // The pages are there at once; search follows.
        Behind(() => PagefindIndex.AddTo(new SnapshotStore(publication.Output), manifest.ContentHash, publishing, stopping.Token));
    }

    private string Text(ImmutableArray<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString(report.Language)));
}
