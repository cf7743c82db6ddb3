using System.Collections.Immutable;
using EnvProtect.Content.Importing;

namespace EnvProtect.Content;

/// <summary>The cases that are published as tables in the official column form, <c>data/ledgers/*.csv</c>.</summary>
internal static class LedgerFiles
{
    public static ImmutableArray<LedgerResult> Read(DataFiles data, ImmutableArray<ContentFile> documents, int jobs, ContentCache? cache)
    {
        if (data.Ledgers.IsEmpty) return [];
        var read = cache?.Ledgers ?? Read(data, jobs);
        cache?.Keep(read);
        CheckIds(read, documents);
        foreach (var ledger in read) data.Add(ledger.Log);
        return read;
    }

    private static ImmutableArray<LedgerResult> Read(DataFiles data, int jobs)
    {
        var names = NameTables.Of(data);
        var results = new LedgerResult[data.Ledgers.Length];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => results[i] = LedgerFile.Read(data.Ledgers[i], data, names));
        return [.. results];
    }

    /// <summary>Reports a case that a document or another ledger holds already.</summary>
    private static void CheckIds(ImmutableArray<LedgerResult> ledgers, ImmutableArray<ContentFile> documents)
    {
        var taken = new TakenIds();
        foreach (var document in documents) taken.Take(document.Id, document.Original.ShownPath);
        foreach (var (ledger, found) in ledgers.SelectMany(ledger => ledger.Cases.Select(found => (ledger, found))))
        {
            var place = found.Row.PlaceOf(LedgerColumn.Number);
            var at = new Position(place.Line, place.Column);
            if (taken.Take(found.Issue.Id, ledger.Log.Path, at) is { } other) ledger.Log.AddWithHint(DiagnosticCodes.DuplicateId, at, other, found.Issue.Id);
        }
    }
}
