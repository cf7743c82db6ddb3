using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>A ledger of complaint cases: the table that cities publish, in whatever order its columns stand.</summary>
internal static class LedgerImport
{
    public static ImportResult Read(SourceText source, ImportOptions options, NameTables tables, ImportLog log)
    {
        if (LedgerTable.Read(source, log) is not { } ledger)
        {
            log.Add(ImportCodes.NoTable, Place.Start);
            return new();
        }

        var heading = RunningText.Clean(ledger.Heading.Replace("\n", "　", StringComparison.Ordinal));
        if (Header.Read(heading, options, tables, log) is not { } header) return new();
        var date = ChineseDate.LastIn(heading) ?? header.Year;
        var context = new LedgerContext(header.Id, header.SourceId, date, header.Names, tables, log);
        var ids = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var issues = ledger.Rows.Select((row, i) => CaseImport.Read(row, i + 1, context, id => Unique(id, ids))).OfType<Issue>().ToImmutableArray();
        if (issues.IsEmpty && !log.HasErrors) log.Add(ImportCodes.NoTable, Place.Start);
        return new() { Issues = issues, Source = header.Source(SourceKind.Webpage, Title(ledger, header), "", date ?? Latest(issues)) };
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

    private static PartialDate? Latest(ImmutableArray<Issue> issues) => issues.Length == 0 ? null : issues.Max(issue => issue.StatusAsOf);
}
