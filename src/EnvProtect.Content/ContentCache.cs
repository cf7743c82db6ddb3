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
    private ImmutableArray<(string Path, FileStamp Stamp)> frame = [];
    private DateOnly day;

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
    internal void Begin(ImmutableArray<TreeFile> content, ImmutableArray<TreeFile> data, ImmutableArray<ContentFile> files, DateOnly asOf)
    {
        // Of a document other than a plan only the path matters to the others.
        var independent = files.Where(file => file.Kind != DocumentKind.Plan)
            .SelectMany(file => file.Translation is null ? [file.Original] : new[] { file.Original, file.Translation })
            .ToHashSet<TreeFile>(ReferenceEqualityComparer.Instance);
        var now = content.Select(file => (file.FullPath, independent.Contains(file) ? default : file.Stamp))
            .Concat(data.Where(file => !DataFiles.IsOfObservations(file)).Select(file => (file.FullPath, file.Stamp))).ToImmutableArray();
        if (day == asOf && now.AsSpan().SequenceEqual(frame.AsSpan())) return;
        documents.Clear();
        linted.Clear();
        ledgers = null;
        (frame, day) = (now, asOf);
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
