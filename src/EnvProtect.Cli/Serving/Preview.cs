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
internal sealed class Preview(PublicationOptions options, LiveReload live, Reporter report)
{
    // Preview keeps what it needs to go back one step, unless asked for more.
    private readonly PublicationOptions publication = options with { Keep = options.Keep ?? 2, Search = false };
    private readonly ContentCache cache = new();
    private readonly Lock publishing = new();
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
        Task.Run(() =>
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
        var (manifest, diagnostics) = Publication.Publish(read with { Diagnostics = [] }, publication, report);
        report.Faults(diagnostics);
        if (manifest is null)
        {
            live.Failed(Text(diagnostics));
            return;
        }

        // The pages are there at once; search follows.
        _ = Task.Run(() => PagefindIndex.AddTo(new SnapshotStore(publication.Output), manifest.ContentHash, publishing));
    }

    private string Text(ImmutableArray<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString(report.Language)));
}
