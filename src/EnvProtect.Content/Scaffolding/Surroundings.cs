using System.Collections.Immutable;

namespace EnvProtect.Content.Scaffolding;

/// <summary>What is there already when a document is begun.</summary>
/// <param name="Files">The documents.</param>
/// <param name="Data">The tables.</param>
/// <param name="Ledgers">The cases of ledgers, whose ids are taken too.</param>
/// <param name="Registry">What a reference may name.</param>
internal sealed record Surroundings(ImmutableArray<ContentFile> Files, DataFiles Data, ImmutableArray<LedgerResult> Ledgers, Registry Registry)
{
    /// <summary>Reads both folders; null after reporting that one does not exist. What is wrong inside is for <c>check</c> to report.</summary>
    public static Surroundings? Read(ScaffoldRequest request, List<Diagnostic> faults)
    {
        var content = FileTree.List(request.ContentDirectory, faults);
        var tables = FileTree.List(request.DataDirectory, faults);
        if (faults.Any(fault => fault.Code == DiagnosticCodes.DirectoryMissing.Code)) return null;
        var files = ContentLayout.Documents(content, faults);
        var data = DataFiles.Read(tables, faults);
        var ledgers = LedgerFiles.Read(data, files, Environment.ProcessorCount, cache: null);
        return new(files, data, ledgers, Registry.Of(data, ledgers, files, content));
    }

    /// <summary>Where an id is in use, however it is capitalised; null where it is free.</summary>
    public string? PlaceOf(string id)
    {
        var taken = new TakenIds();
        foreach (var file in Files) taken.Take(file.Id, file.Original.ShownPath);
        foreach (var ledger in Ledgers)
        {
            foreach (var found in ledger.Cases) taken.Take(found.Issue.Id, ledger.Log.Path, new(found.Row.At.Line, found.Row.At.Column));
        }

        return taken.PlaceOf(id);
    }
}
