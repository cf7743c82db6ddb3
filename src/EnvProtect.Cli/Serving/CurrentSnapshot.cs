using System.Collections.Immutable;
using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
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

    // How many snapshots before the present one stay open for clients in the middle of their pages.
    private const int HeldBefore = 2;

    private readonly Lock refreshing = new();
    private volatile ServedSnapshot? served;
    private ImmutableList<ServedSnapshot> before = [];
    private string? refused;

    /// <summary>Null until the first snapshot exists.</summary>
    public ServedSnapshot? Value => served;

    /// <summary>A snapshot that was served before and is still open, by its name; or null.</summary>
    public ServedSnapshot? Earlier(string name) => Volatile.Read(ref before).Find(snapshot => snapshot.Manifest.ContentHash == name);

    /// <summary>Opens what <c>current</c> points at now, if it is not the one in service. Safe for several threads.</summary>
    public void Refresh()
    {
        lock (refreshing) Open(store.Current);
    }

    private void Open(string? name)
    {
        if (name is not null && name == refused) return;
        // Once the link has left it, it may be mended.
        refused = null;
        if (name is null || name == served?.Manifest.ContentHash) return;
        try
        {
            var next = new ServedSnapshot(store.PathOf(name));
            var held = served is { } old ? before.Insert(0, old) : before;
            Volatile.Write(ref before, [.. held.Take(HeldBefore)]);
            served = next;
            // Requests that took one of these go on reading; its pooled connections close as they come back.
            foreach (var gone in held.Skip(HeldBefore)) gone.Database.Dispose();
            LogServing(name);
        }
        catch (Exception fault) when (SystemFault.Is(fault))
        {
            refused = name;
            LogRefused(name, fault);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) Refresh();
        }
        catch (OperationCanceledException)
        {
            // Told to stop; a host that is disposed without being stopped would call it a failure.
        }
    }

    [LoggerMessage(LogLevel.Information, "Serving snapshot {Snapshot}.")]
    private partial void LogServing(string snapshot);

    [LoggerMessage(LogLevel.Error, "Snapshot {Snapshot} cannot be opened; the one before stays in service.")]
    private partial void LogRefused(string snapshot, Exception fault);
}
