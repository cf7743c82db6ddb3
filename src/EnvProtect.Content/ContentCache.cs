using System.Collections.Concurrent;
using System.Collections.Immutable;
using EnvProtect.Content.Privacy;

namespace EnvProtect.Content;

/// <summary>
/// What the last reading of two folders found in each file, for a program that reads them after every save. A document is
/// read again when its own files look different from outside (length or time of writing), and every document is when
/// anything changed that a document may depend on: a table other than observations, a plan, a picture, the day, or which
/// files there are.
/// For one reading at a time.
/// </summary>
public sealed class ContentCache
{
    private readonly ConcurrentDictionary<string, (FileStamp Original, FileStamp? Translation, DocumentResult Result)> documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (FileStamp Stamp, LintedFile Result)> linted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<TreeFile>> listings = new(StringComparer.Ordinal);
    private ImmutableArray<LedgerResult>? ledgers;

    // What a document is read in beside its own files.
    private (ImmutableArray<TreeFile> Content, ImmutableArray<TreeFile> Tables) frame = ([], []);
    private DateOnly day;

    // What is wrong with the places of files has to be told again until it is mended.
    private (ImmutableArray<ContentFile> Files, List<Diagnostic> Faults) layout = ([], []);

    /// <summary>The files below a folder, looked at again where they may have changed.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="changed">The paths that alone may have changed; null where any may.</param>
    /// <param name="faults">Takes what is wrong with the folder.</param>
    internal ImmutableArray<TreeFile> Listed(string directory, IReadOnlySet<string>? changed, List<Diagnostic> faults)
    {
        if (changed is not null && listings.TryGetValue(directory, out var before) && FileTree.Renew(before, directory, changed) is { } renewed) return listings[directory] = renewed;
        var faultsBefore = faults.Count;
        var listed = FileTree.List(directory, faults);
        // What is wrong has to be found again, until it is mended.
        if (faults.Count > faultsBefore) listings.Remove(directory);
        else listings[directory] = listed;
        return listed;
    }

    /// <summary>Begins a reading: forgets everything where the frame in which documents are read has changed.</summary>
    /// <param name="content">The files of the content folder.</param>
    /// <param name="data">The files of the data folder.</param>
    /// <param name="asOf">The day of the reading.</param>
    /// <param name="faults">Takes what is wrong with the places of files.</param>
    /// <returns>The documents of the content folder.</returns>
    internal ImmutableArray<ContentFile> Begin(ImmutableArray<TreeFile> content, ImmutableArray<TreeFile> data, DateOnly asOf, List<Diagnostic> faults)
    {
        var tables = data.RemoveAll(DataFiles.IsOfObservations);
        var isSame = day == asOf && Changes(frame.Tables, tables) is { Count: 0 };
        if (Changes(frame.Content, content) is { } changes)
        {
            isSame &= Renew(changes);
        }
        else
        {
            isSame = false;
            var found = new List<Diagnostic>();
            layout = (ContentLayout.Documents(content, found), found);
        }

        faults.AddRange(layout.Faults);
        (frame, day) = ((content, tables), asOf);
        if (isSame) return layout.Files;
        documents.Clear();
        linted.Clear();
        ledgers = null;
        return layout.Files;
    }

    /// <summary>Puts the files as they look now into the documents.</summary>
    /// <returns>Whether only documents changed on which no other depends; of a document other than a plan only the path matters to the others.</returns>
    private bool Renew(Dictionary<string, TreeFile> changes)
    {
        if (changes.Count == 0) return true;
        var independent = 0;
        layout.Files = [.. layout.Files.Select(file =>
        {
            var original = changes.GetValueOrDefault(file.Original.FullPath);
            var translation = file.Translation is null ? null : changes.GetValueOrDefault(file.Translation.FullPath);
            if (original is null && translation is null) return file;
            if (file.Kind != DocumentKind.Plan) independent += (original is null ? 0 : 1) + (translation is null ? 0 : 1);
            return file with { Original = original ?? file.Original, Translation = translation ?? file.Translation };
        })];
        return independent == changes.Count;
    }

    /// <summary>The files of a listing that look different from before, by their paths; null where files came or went.</summary>
    private static Dictionary<string, TreeFile>? Changes(ImmutableArray<TreeFile> before, ImmutableArray<TreeFile> now)
    {
        if (before.Length != now.Length) return null;
        var changes = new Dictionary<string, TreeFile>(StringComparer.Ordinal);
        foreach (var (earlier, file) in before.Zip(now))
        {
            if (ReferenceEquals(earlier, file)) continue;
            if (earlier.FullPath != file.FullPath) return null;
            if (earlier.Stamp != file.Stamp) changes.Add(file.FullPath, file);
        }

        return changes;
    }

    internal DocumentResult? Document(ContentFile file) =>
        documents.TryGetValue(file.Original.FullPath, out var kept) && kept.Original == file.Original.Stamp && kept.Translation == file.Translation?.Stamp
            ? kept.Result.Copy() : null;

    /// <summary>Keeps a result as it is now; later rules add to its logs.</summary>
    internal void Keep(DocumentResult result) =>
        documents[result.File.Original.FullPath] = (result.File.Original.Stamp, result.File.Translation?.Stamp, result.Copy());

    /// <summary>The ledgers as they were read; only other files' ids, which are of the frame, matter to them beside tables.</summary>
    internal ImmutableArray<LedgerResult>? Ledgers => ledgers is { } kept ? [.. kept.Select(ledger => ledger.Copy())] : null;

    internal void Keep(ImmutableArray<LedgerResult> results) => ledgers = [.. results.Select(ledger => ledger.Copy())];

    internal LintedFile? Linted(TreeFile file) =>
        linted.TryGetValue(file.FullPath, out var kept) && kept.Stamp == file.Stamp ? kept.Result : null;

    internal void Keep(LintedFile result) => linted[result.File.FullPath] = (result.File.Stamp, result);
}
