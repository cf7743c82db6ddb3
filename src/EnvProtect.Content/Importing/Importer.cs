using System.Collections.Immutable;

namespace EnvProtect.Content.Importing;

/// <summary>
/// Reads an official document into records. The steps: file to lines and cells, each with its place; those to records;
/// and a list of all that was not understood. Pure: <see cref="ImportWriter"/> writes what comes out.
/// </summary>
public static class Importer
{
    public static ImportResult Import(ImportOptions options, ReadOnlyMemory<byte> file, NameTables names)
    {
        var log = new ImportLog(options.FileName);
        var result = SourceFile.Read(options.FileName, file, log) is not { } text ? new ImportResult() : options.Kind switch
        {
            ImportKind.Plan => PlanImport.Read(text, options, names, log),
            ImportKind.Ledger => LedgerImport.Read(text, options, names, log),
            _ => BulletinImport.Read(text, options, names, log),
        };
        return result with { Diagnostics = log.Faults };
    }
}
