namespace EnvProtect.Cli.Publishing;

/// <summary>
/// The folder that holds snapshots: <c>snapshots/HASH/</c>, complete and never changed again, and the link
/// <c>current</c> to the one that is served. A snapshot is built in a folder of its own and becomes visible in one step.
/// </summary>
public sealed class SnapshotStore(string directory)
{
    private const string Unfinished = ".building-";

    private readonly string root = Path.GetFullPath(directory);

    private string SnapshotsDirectory => Path.Combine(root, "snapshots");

    private string CurrentLink => Path.Combine(root, "current");

    // One line a switch, oldest first, written before it: what rollback without an argument and --keep go by.
    private string HistoryFile => Path.Combine(root, "history");

    /// <summary>The name of the snapshot that <c>current</c> points at, or null before the first build.</summary>
    public string? Current => new DirectoryInfo(CurrentLink).LinkTarget is { } target ? Path.GetFileName(target) : null;

    /// <summary>Names of the complete snapshots, in no order.</summary>
    public IEnumerable<string> All => Directory.Exists(SnapshotsDirectory)
        ? Directory.EnumerateDirectories(SnapshotsDirectory).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.')
        : [];

    public string PathOf(string snapshot) => Path.Combine(SnapshotsDirectory, snapshot);

    /// <summary>A new empty folder to build a snapshot in. Nobody sees it until <see cref="Publish"/>.</summary>
    public string Begin()
    {
        Directory.CreateDirectory(SnapshotsDirectory);
        foreach (var abandoned in Directory.EnumerateDirectories(SnapshotsDirectory, Unfinished + "*"))
        {
            // Left behind by a build that was killed; a live one is younger than a day.
            if (Directory.GetLastWriteTimeUtc(abandoned) < DateTime.UtcNow.AddDays(-1)) Directory.Delete(abandoned, recursive: true);
        }

        var path = NewUnfinished();
        Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>Completes the snapshot built in <paramref name="building"/> with its manifest and switches to it.</summary>
    /// <param name="building">What <see cref="Begin"/> gave.</param>
    /// <param name="asOf">The day of the data.</param>
    /// <param name="find">Finds files whose hash is known already, by their path in the snapshot.</param>
    /// <param name="isLasting">Whether to wait until all of it is on the disk before the switch.</param>
    public Manifest Publish(string building, DateOnly asOf, Func<string, ManifestFile?>? find = null, bool isLasting = true)
    {
        var manifest = Manifest.Of(building, asOf, find ?? (_ => null));
        manifest.Save(building);
        if (isLasting) Disk.Flush(Path.Combine(building, Manifest.FileName));
        var final = PathOf(manifest.ContentHash);
        if (WholeManifestOf(final) is { } same)
        {
            // It may be served at this moment, and its search index may be one of other bytes.
            SiteInputs.Move(building, final);
            Directory.Delete(building, recursive: true);
            manifest = same;
        }
        else
        {
            // From the moment it stands there, so that no other process takes it for an old one and deletes it.
            Note(manifest.ContentHash);
            Replace(final, building);
        }

        SwitchTo(manifest.ContentHash);
        return manifest;
    }

    /// <summary>Points <c>current</c> at a snapshot in one step: a reader sees the old one or the new one.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such snapshot.</exception>
    public void SwitchTo(string snapshot)
    {
        if (!File.Exists(Path.Combine(PathOf(snapshot), Manifest.FileName)))
            throw new DirectoryNotFoundException($"There is no snapshot {snapshot} in {SnapshotsDirectory}.");
        if (Current == snapshot) return;
        Note(snapshot);
        AtomicLink.Replace(CurrentLink, Path.Combine("snapshots", snapshot));
    }

    /// <summary>The snapshot that came before the present one and still exists, or null. What was gone back from is not one of them.</summary>
    public string? Previous()
    {
        var line = new List<string>();
        foreach (var name in History())
        {
            // A return to an earlier one undoes what came after it.
            if (line.IndexOf(name) is >= 0 and var at) line.RemoveRange(at, line.Count - at);
            line.Add(name);
        }

        var place = Current is { } current ? line.LastIndexOf(current) : -1;
        return line.Take(place < 0 ? line.Count : place).Reverse().FirstOrDefault(name => Directory.Exists(PathOf(name)));
    }

    /// <summary>
    /// Deletes all but the <paramref name="keep"/> snapshots that were current last; never the current one nor the one before,
    /// whose files a server goes on sending until it has looked at the link.
    /// </summary>
    public void Prune(int keep)
    {
        var kept = History().Reverse().Distinct().Take(Math.Max(2, keep)).Append(Current).ToHashSet();
        foreach (var name in All.Where(name => !kept.Contains(name)).ToArray()) Directory.Delete(PathOf(name), recursive: true);
    }

    /// <returns>The manifest of a snapshot that stands there with all its files; null where there is none, or a damaged one.</returns>
    private static Manifest? WholeManifestOf(string snapshot)
    {
        try
        {
            return Directory.Exists(snapshot) && Manifest.Load(snapshot) is { } found && found.IsWhole(snapshot) ? found : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Puts a finished snapshot in the place of a damaged one, if there is any, which is away for no longer than two names take to change.</summary>
    private void Replace(string snapshot, string finished)
    {
        var damaged = Directory.Exists(snapshot) ? NewUnfinished() : null;
        if (damaged is not null) Directory.Move(snapshot, damaged);
        Directory.Move(finished, snapshot);
        if (damaged is not null) Directory.Delete(damaged, recursive: true);
    }

    private string NewUnfinished() => Path.Combine(SnapshotsDirectory, Unfinished + Path.GetRandomFileName());

    private void Note(string snapshot)
    {
        if (History().LastOrDefault() != snapshot) File.AppendAllText(HistoryFile, snapshot + "\n");
    }

    private string[] History() => File.Exists(HistoryFile) ? File.ReadAllLines(HistoryFile) : [];
}
