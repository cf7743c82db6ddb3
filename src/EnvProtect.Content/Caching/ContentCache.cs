using System.Collections.Concurrent;
using System.Collections.Immutable;
using EnvProtect.Model.Issues;

namespace EnvProtect.Content;

/// <summary>
/// What the last reading of two folders found in each file, for a program that reads them after every save and for the next
/// build. A document is
/// read again when its own files look different from outside (length or time of writing), or one that it names went; and
/// every document is when anything changed that all may depend on: a table other than observations, a plan, a picture or
/// the day. For one reading at a time.
/// </summary>
public sealed class ContentCache
{
    private readonly ConcurrentDictionary<string, (FileStamp Original, FileStamp? Translation, DocumentResult Result)> documents = new(StringComparer.Ordinal);

    // Files in which nothing private was found, as they looked; in the others it has to be found again, until it is mended.
    private readonly ConcurrentDictionary<string, FileStamp> clean = new(StringComparer.Ordinal);
    private readonly ReadingsFile? file;

    // Goes on while the folders are listed.
    private readonly Task<CacheContent?>? loading;
    private readonly Dictionary<string, ImmutableArray<TreeFile>> listings = new(StringComparer.Ordinal);
    private ImmutableArray<LedgerResult>? ledgers;
    private DateTime listedAt;
    private bool isLoaded;

    // Issues that were read since the cache was loaded; other documents are not kept in the file.
    private int read;

    // What a document is read in beside its own files.
    private (ImmutableArray<TreeFile> Content, ImmutableArray<TreeFile> Tables) frame = ([], []);
    private DateOnly day;

    // What is wrong with the places of files has to be told again until it is mended.
    private (ImmutableArray<ContentFile> Files, List<Diagnostic> Faults) layout;

    /// <summary>Begins empty, and is kept nowhere.</summary>
    public ContentCache()
    {
    }

    /// <summary>Begins with what an earlier process kept of the same folders; empty where there is nothing that can be used.</summary>
    /// <param name="file">Where it is kept, and where texts of issues are left.</param>
    public ContentCache(ReadingsFile file)
    {
        this.file = file;
        loading = Task.Run(file.Load);
    }

    /// <summary>Keeps what was read for a later process, unless so little changed that what it has already does as well. It can be kept once.</summary>
    public void Save()
    {
        const int Few = 50; // of as many documents one may be read again each time
        if (file is null || (file.Exists && read * Few <= documents.Count)) return;
        var results = documents.Values.Select(document => document.Result).OrderBy(result => result.File.Original.RelativePath, StringComparer.Ordinal);
        file.Save(new(day, frame.Content, frame.Tables, clean, [.. results], listedAt));
        read = 0;
    }

    /// <summary>The files below a folder, looked at again where they may have changed.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="changed">The paths that alone may have changed; null where any may.</param>
    /// <param name="faults">Takes what is wrong with the folder.</param>
    internal ImmutableArray<TreeFile> Listed(string directory, IReadOnlySet<string>? changed, List<Diagnostic> faults)
    {
        listedAt = DateTime.UtcNow;
        if (changed is not null && listings.TryGetValue(directory, out var before) && FileTree.Renew(before, directory, changed) is { } renewed) return listings[directory] = renewed;
        var faultsBefore = faults.Count;
        var listed = FileTree.List(directory, faults);
        // What is wrong has to be found again, until it is mended.
        if (faults.Count > faultsBefore) listings.Remove(directory);
        else listings[directory] = listed;
        return listed;
    }

    /// <summary>Begins a reading: forgets what the frame in which it was read, or a file that it names, has changed for.</summary>
    /// <param name="content">The files of the content folder.</param>
    /// <param name="data">The files of the data folder.</param>
    /// <param name="asOf">The day of the reading.</param>
    /// <param name="faults">Takes what is wrong with the places of files.</param>
    /// <returns>The documents of the content folder.</returns>
    internal ImmutableArray<ContentFile> Begin(ImmutableArray<TreeFile> content, ImmutableArray<TreeFile> data, DateOnly asOf, List<Diagnostic> faults)
    {
        if (!isLoaded && loading?.GetAwaiter().GetResult() is { } kept) Take(kept);
        isLoaded = true;
        var tables = data.RemoveAll(DataFiles.IsOfObservations);
        var changes = ListingChange.Between(frame.Content, content);
        var cameOrWent = changes.Any(change => change.CameOrWent) || layout.Files.IsDefault;
        if (day != asOf || ListingChange.Between(frame.Tables, tables).Count > 0 || changes.Any(IsDependedOn)) Forget();
        else if (cameOrWent) ForgetThoseThatMayName([.. changes.Where(change => change.Now is null).Select(change => change.Before!.FullPath)]);

        if (cameOrWent) layout = Laid(content);
        else if (changes.Count > 0) layout.Files = Renewed(layout.Files, changes);
        faults.AddRange(layout.Faults);
        (frame, day) = ((content, tables), asOf);
        return layout.Files;
    }

    private void Take(CacheContent kept)
    {
        (frame, day, layout) = ((kept.Content, kept.Tables), kept.Day, Laid(kept.Content));
        foreach (var document in kept.Documents) KeepAsItIs(document);
        foreach (var looked in kept.Clean) clean[looked.Key] = looked.Value;
        read = 0;
    }

    /// <summary>Whether every document may depend on what is in the file. Of other documents only the id matters, which follows from the path.</summary>
    private static bool IsDependedOn(ListingChange change)
    {
        var file = (change.Now ?? change.Before)!;
        return file.Name == ContentLayout.Plan || !file.Name.EndsWith(".md", StringComparison.Ordinal);
    }

    private void Forget()
    {
        documents.Clear();
        clean.Clear();
        ledgers = null;
    }

    /// <summary>
    /// Forgets the documents that name one that went, and those with an error: they may have named one that came, and hints
    /// propose ids.
    /// </summary>
    private void ForgetThoseThatMayName(HashSet<string> gone)
    {
        var ids = (layout.Files.IsDefault ? [] : layout.Files).Where(file => gone.Contains(file.Original.FullPath)).Select(file => file.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, (_, _, result)) in documents)
        {
            if (gone.Contains(path) || result.Logs.Any(log => log.Faults.Any(fault => fault.Severity == Severity.Error) || log.Mentions.Any(mention => ids.Contains(mention.Id)))) documents.TryRemove(path, out _);
        }
    }

    private static (ImmutableArray<ContentFile> Files, List<Diagnostic> Faults) Laid(ImmutableArray<TreeFile> content)
    {
        var found = new List<Diagnostic>();
        return (ContentLayout.Documents(content, found), found);
    }

    /// <summary>Puts the files as they look now into the documents.</summary>
    private static ImmutableArray<ContentFile> Renewed(ImmutableArray<ContentFile> files, List<ListingChange> changes)
    {
        var now = changes.ToDictionary(change => change.Now!.FullPath, change => change.Now!, StringComparer.Ordinal);
        return [.. files.Select(file =>
        {
            var original = now.GetValueOrDefault(file.Original.FullPath);
            var translation = file.Translation is null ? null : now.GetValueOrDefault(file.Translation.FullPath);
            return original is null && translation is null ? file : file with { Original = original ?? file.Original, Translation = translation ?? file.Translation };
        })];
    }

    internal DocumentResult? Document(ContentFile file) =>
        documents.TryGetValue(file.Original.FullPath, out var kept) && kept.Original == file.Original.Stamp && kept.Translation == file.Translation?.Stamp
            ? kept.Result.Copy() : null;

    /// <summary>Keeps a result as it is now; later rules add to its logs.</summary>
    /// <returns>The same result, whose texts may be in a file from now on.</returns>
    internal DocumentResult Keep(DocumentResult result)
    {
        var kept = file?.Put(result) ?? result;
        KeepAsItIs(kept);
        return kept;
    }

    private void KeepAsItIs(DocumentResult result)
    {
        if (result.Record is Issue) Interlocked.Increment(ref read);
        documents[result.File.Original.FullPath] = (result.File.Original.Stamp, result.File.Translation?.Stamp, result.Copy());
    }

    /// <summary>The ledgers as they were read; only other files' ids, which are of the frame, matter to them beside tables.</summary>
    internal ImmutableArray<LedgerResult>? Ledgers => ledgers is { } kept ? [.. kept.Select(ledger => ledger.Copy())] : null;

    internal void Keep(ImmutableArray<LedgerResult> results) => ledgers = [.. results.Select(ledger => ledger.Copy())];

    /// <summary>Whether nothing private was found in a file that looked the same.</summary>
    internal bool IsClean(TreeFile file) => clean.TryGetValue(file.FullPath, out var stamp) && stamp == file.Stamp;

    internal void KeepClean(TreeFile file) => clean[file.FullPath] = file.Stamp;
}
