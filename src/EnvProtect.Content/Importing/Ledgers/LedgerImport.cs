using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>A ledger of complaint cases: the table that cities publish, in whatever order its columns stand.</summary>
internal static class LedgerImport
{
    public static ImportResult Read(SourceText source, ImportOptions options, NameTables tables, ImportLog log) =>
        Ledger(source, options, tables, log) is { } ledger
            ? new() { Issues = [.. ledger.Cases.Select(found => found.Issue)], Source = ledger.Source }
            : new();

    /// <summary>The cases with their rows; null after reporting why there are none.</summary>
    public static Ledger? Ledger(SourceText source, ImportOptions options, NameTables tables, ImportLog log)
    {
        if (LedgerTable.Read(source, log) is not { } ledger)
        {
            log.Add(ImportCodes.NoTable, Place.Start);
            return null;
        }

        var heading = RunningText.Clean(ledger.Heading.Replace("\n", "　", StringComparison.Ordinal));
        if (Header.Read(heading, options, tables, log) is not { } header) return null;
        var date = ChineseDate.LastIn(heading) ?? header.Date;
        var context = new LedgerContext(header.Id, header.SourceId, date, header.Names, tables, log);
        var ids = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var cases = ledger.Rows
            .Select((row, i) => CaseImport.Read(row, i + 1, context, id => Unique(id, ids)) is { } issue ? new LedgerCase(row, issue) : null)
            .OfType<LedgerCase>().ToImmutableArray();
        if (cases.IsEmpty && !log.HasErrors) log.Add(ImportCodes.NoTable, Place.Start);
        return new(cases, header.Source(SourceKind.Webpage, Title(ledger, header), "", date ?? Latest(cases)));
    }

    private static string Unique(string id, Dictionary<string, int> ids)
    {
        if (ids.TryAdd(id, 1)) return id;
        string next;
        do next = string.Create(CultureInfo.InvariantCulture, $"{id}-{++ids[id]}");
        while (!ids.TryAdd(next, 1));
        return next;
    }

    private static string Title(LedgerTable ledger, Header header) =>
        ledger.Heading.Split('\n')[0].Trim() is { Length: > 0 } title ? title : header.Names.Area(header.AreaCode)!.Name.Zh + "信访件台账";

    private static PartialDate? Latest(ImmutableArray<LedgerCase> cases) => cases.IsEmpty ? null : cases.Max(found => found.Issue.StatusAsOf);
}

/// <summary>A row of a ledger and the issue that it states.</summary>
internal sealed record LedgerCase(LedgerRow Row, Issue Issue);

/// <summary>All cases of a ledger, and the ledger itself as a row of <c>sources.csv</c>.</summary>
internal sealed record Ledger(ImmutableArray<LedgerCase> Cases, Source Source);
