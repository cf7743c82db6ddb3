namespace EnvProtect.Cli.Serving;

/// <summary>
/// Notes which files below some folders change, and calls back once they have then rested for a moment, so that a save of
/// several files is one change.
/// </summary>
public sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(50);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Lock gate = new();
    private readonly Lock running = new();
    private readonly Timer timer;
    private Action<IReadOnlySet<string>?>? changed;
    private HashSet<string> paths = new(StringComparer.Ordinal);
    private bool isIncomplete;

    /// <summary>Notes changes from now on.</summary>
    public ContentWatcher(IEnumerable<string> directories)
    {
        timer = new Timer(_ => Call());
        foreach (var directory in directories.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(Path.GetFullPath(directory)) { IncludeSubdirectories = true };
            watcher.Changed += (_, change) => Note(change.FullPath);
            watcher.Created += (_, change) => Note(change.FullPath);
            watcher.Deleted += (_, change) => Note(change.FullPath);
            watcher.Renamed += (_, change) => Note(change.OldFullPath, change.FullPath);
            // More at once than the system keeps, such as a change of branch.
            watcher.Error += (_, _) => Note();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    /// <summary>
    /// Calls back from now on, one call at a time, with the full paths of what came, changed or went; with null where that
    /// is not known. What was noted before is called out at once.
    /// </summary>
    public void Call(Action<IReadOnlySet<string>?> back)
    {
        changed = back;
        timer.Change(Rest, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for a call that is under way; there is none afterwards.</summary>
    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        lock (running) changed = null;
        timer.Dispose();
    }

    private void Note(params ReadOnlySpan<string> touched)
    {
        lock (gate)
        {
            foreach (var path in touched) paths.Add(path);
            isIncomplete |= touched.IsEmpty;
        }

        timer.Change(Rest, Timeout.InfiniteTimeSpan);
    }

    private void Call()
    {
        lock (running)
        {
            if (changed is null) return;
            HashSet<string>? noted;
            lock (gate)
            {
                if (paths.Count == 0 && !isIncomplete) return;
                noted = isIncomplete ? null : paths;
                (paths, isIncomplete) = (new(StringComparer.Ordinal), false);
            }

            changed(noted);
        }
    }
}
