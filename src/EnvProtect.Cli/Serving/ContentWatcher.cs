namespace EnvProtect.Cli.Serving;

/// <summary>Calls back once files below some folders have changed and then rested for a moment, so that a save of several files is one change.</summary>
public sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(80);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer timer;

    public ContentWatcher(IEnumerable<string> directories, Action changed)
    {
        var running = new Lock();
        timer = new Timer(_ =>
        {
            lock (running) changed();
        });
        foreach (var directory in directories.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(directory) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Touch();
            watcher.Created += (_, _) => Touch();
            watcher.Deleted += (_, _) => Touch();
            watcher.Renamed += (_, _) => Touch();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        timer.Dispose();
    }

    private void Touch() => timer.Change(Rest, Timeout.InfiniteTimeSpan);
}
