namespace EnvProtect.Cli.Publishing;

/// <summary>The search index of a preview, which comes after its snapshot: a second snapshot with the same files and the index beside them.</summary>
public static class LaterIndex
{
    /// <summary>
    /// Puts a snapshot that has no index into service again with one, unless something else is in service by then. It works in
    /// the background of everything else, and does nothing where the indexer was not built in.
    /// </summary>
    /// <returns>Why the indexer gave up, and the snapshot stays as it was; null where there is nothing to tell.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled; the snapshot stays as it was.</exception>
    public static SearchFailure? Add(SnapshotStore store, string snapshot, CancellationToken cancellation)
    {
        if (!PagefindIndex.IsBuiltIn || store.Current != snapshot) return null;
        var bare = store.PathOf(snapshot);
        var building = store.Begin();
        try
        {
            var manifest = Manifest.Load(bare);
            Share(bare, building, cancellation);
            if (PagefindIndex.TryWrite(Path.Combine(building, SnapshotLayout.Site), inBackground: true, cancellation) is { } failure) return failure;
            cancellation.ThrowIfCancellationRequested();
            if (store.Current == snapshot) store.Publish(building, manifest.AsOf, isLasting: false);
        }
        catch (DirectoryNotFoundException)
        {
            // The snapshot was superseded and removed meanwhile.
        }
        finally
        {
            if (Directory.Exists(building)) Directory.Delete(building, recursive: true);
        }

        return null;
    }

    private static void Share(string bare, string building, CancellationToken cancellation)
    {
        foreach (var file in Directory.EnumerateFiles(bare, "*", SearchOption.AllDirectories))
        {
            cancellation.ThrowIfCancellationRequested();
            var path = Path.GetRelativePath(bare, file);
            if (path == Manifest.FileName) continue;
            var copy = Path.Combine(building, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            HardLink.OrCopy(file, copy);
        }
    }
}
