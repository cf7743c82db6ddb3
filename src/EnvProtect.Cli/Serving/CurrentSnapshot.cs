using EnvProtect.Cli.Publishing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EnvProtect.Cli.Serving;

/// <summary>
/// The snapshot that new requests take. Looks at the link twice a second (a link's change raises no event that can be
/// relied on) and switches once the new snapshot is open; one that cannot be opened leaves the old one in service.
/// </summary>
public sealed partial class CurrentSnapshot(SnapshotStore store, ILogger<CurrentSnapshot> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private volatile ServedSnapshot? served;
    private string? refused;

    /// <summary>Null until the first snapshot exists.</summary>
    public ServedSnapshot? Value => served;

    /// <summary>Opens what <c>current</c> points at now, if it is not the one in service.</summary>
    public void Refresh()
    {
        var name = store.Current;
        if (name is null || name == served?.Manifest.ContentHash || name == refused) return;
        try
        {
            var next = new ServedSnapshot(store.PathOf(name));
            var old = served;
            served = next;
            // Requests that took the old one go on reading; its pooled connections close as they come back.
            old?.Database.Dispose();
            LogServing(name);
        }
        catch (IOException fault)
        {
            refused = name;
            LogRefused(name, fault);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Refresh();
    }

    [LoggerMessage(LogLevel.Information, "Serving snapshot {Snapshot}.")]
    private partial void LogServing(string snapshot);

    [LoggerMessage(LogLevel.Error, "Snapshot {Snapshot} cannot be opened; the one before stays in service.")]
    private partial void LogRefused(string snapshot, Exception fault);
}
