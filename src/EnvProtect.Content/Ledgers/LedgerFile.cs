using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvProtect.Content.Importing;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Content;

/// <summary>
/// Reads one file of <c>data/ledgers/</c> by the code of <c>import ledger</c>. What the import takes from the command line
/// stands in <c>sources.csv</c>: the file bears the id of its source, whose row says area and date.
/// </summary>
internal static class LedgerFile
{
    // The import advises to change its options, of which there are none here.
    private static readonly FrozenDictionary<string, LocalizedText> Hints = new Dictionary<string, LocalizedText>
    {
        [ImportCodes.AreaMissing.Code] = new("在 data/sources.csv 这一文件的 area 列写上地区代码", "Write the area's code into the column area of its row in data/sources.csv"),
        [ImportCodes.DateMissing.Code] = new("在 data/sources.csv 这一文件的 published 列写上日期", "Write the date into the column published of its row in data/sources.csv"),
        [ImportCodes.DateFromNumber.Code] = new("在 data/sources.csv 这一文件的 published 列写上日期", "Write the date into the column published of its row in data/sources.csv"),
        [ImportCodes.NameAmbiguous.Code] = new("写全名，或在 data/sources.csv 写明这一文件的 area", "Write the full name, or the area of the file in data/sources.csv"),
        [ImportCodes.UnitUnknown.Code] = new("在 data/units.csv 里加上它，或把这里的写法列为它的别名", "Add it to data/units.csv, or list what stands here as an alias there"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static LedgerResult Read(TreeFile file, DataFiles data, NameTables names)
    {
        var log = new FileLog(file.ShownPath);
        var id = file.Name[..^".csv".Length];
        if (SourceOf(id, data, log) is not { } source || TextFile.Read(file, Table.LongestFile, log) is not { } text) return new([], log);

        var import = new ImportLog(file.ShownPath);
        var table = new SourceTable(null, [.. Rows(new(new StringReader(text.Text), log), import)]);
        var options = new ImportOptions { Kind = ImportKind.Ledger, FileName = file.ShownPath, Id = id, AreaCode = source.Text("area"), Date = PartialDate.Parse(source.Text("published") ?? "") };
        var ledger = LedgerImport.Ledger(new([table]), options, names, import);
        foreach (var fault in import.Faults) log.Add(Hints.TryGetValue(fault.Code, out var hint) ? fault with { Hint = hint } : fault);
        foreach (var found in ledger?.Cases ?? []) IssueRules.Check(found.Issue, key => At(found.Row, key), log);
        return new(ledger?.Cases ?? [], log);
    }

    /// <summary>The row of the source that the file is named for; null after reporting that there is none.</summary>
    private static Row? SourceOf(string id, DataFiles data, FileLog log)
    {
        var source = data.Sources.FirstOrDefault(row => row.Text("id") == id);
        if (source is null) log.AddWithHint(DiagnosticCodes.UnknownSource, Position.Start, Suggestion.For(id, data.Sources.Select(row => row.Text("id")).OfType<string>()), id);
        return source;
    }

    private static IEnumerable<SourceRow> Rows(CsvReader csv, ImportLog import)
    {
        while (csv.Read() is { } cells)
        {
            ImmutableArray<SourceCell> row = [.. cells.Select(cell => Cell(new(null, cell.At.Line, cell.At.Column), cell.Text, import))];
            yield return new(row[0].At, row);
        }
    }

    private static SourceCell Cell(Place at, string text, ImportLog import) => new(at, DelimitedText.Value(text, at, import));

    private static Position At(LedgerRow row, string key)
    {
        var place = key switch
        {
            "status" => row.PlaceOf(LedgerColumn.Closure),
            "verdict" => row.PlaceOf(LedgerColumn.Verdict),
            _ => row.At,
        };
        return new(place.Line, place.Column);
    }
}
