using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace EnvProtect.Content.Importing;

/// <summary>A row of a ledger that states a case.</summary>
/// <param name="At">The row.</param>
/// <param name="Batch">The batch, as a column or a line above says it.</param>
/// <param name="Cells">Text by column; cells that are empty are absent.</param>
/// <param name="Others">Cells of columns that have no field, with their headings.</param>
internal sealed record LedgerRow(
    Place At, string? Batch, ImmutableDictionary<LedgerColumn, SourceCell> Cells, ImmutableArray<(string Heading, string Text)> Others)
{
    public string Text(LedgerColumn column) => Cells.TryGetValue(column, out var cell) ? cell.Text : "";

    public Place PlaceOf(LedgerColumn column) => Cells.TryGetValue(column, out var cell) ? cell.At : At;
}

/// <summary>A ledger: the words above its table, and the cases.</summary>
internal sealed partial record LedgerTable(string Heading, ImmutableArray<LedgerRow> Rows)
{
    /// <summary>Every table of a document that has a ledger's header, joined; null where there is none.</summary>
    public static LedgerTable? Read(SourceText source, ImportLog log)
    {
        var reader = new Reader(log);
        foreach (var block in source.Blocks)
        {
            if (block is SourceLine line) reader.Line(line.At, line.Text);
            else reader.Table((SourceTable)block);
        }

        if (!reader.HasHeader) return null;
        return new(reader.Heading, reader.Rows.ToImmutable());
    }

    private sealed class Reader(ImportLog log)
    {
        private readonly List<string> heading = [];
        private ImmutableArray<(LedgerColumn? Column, string Heading)> columns = [];
        private string? batch;

        public bool HasHeader { get; private set; }

        public string Heading => string.Join('\n', heading);

        public ImmutableArray<LedgerRow>.Builder Rows { get; } = ImmutableArray.CreateBuilder<LedgerRow>();

        /// <summary>Words outside a table: above it they are its heading, below it they are listed.</summary>
        public void Line(Place at, string text)
        {
            if (text.Trim().Length == 0) return;
            if (BatchName().Match(RunningText.Clean(text)) is { Success: true } match) batch = match.Value;
            else if (HasHeader) log.Unplaced(at, text);
            if (!HasHeader) heading.Add(text.Trim());
        }

        public void Table(SourceTable table)
        {
            columns = [];
            SourceRow? header = null;
            foreach (var row in table.Rows)
            {
                var filled = row.Cells.Where(cell => cell.Text.Length > 0).ToList();
                if (filled.Count == 0) continue;
                // A table that was laid out in pages says its header on each.
                if (header is not null && IsSame(row, header)) continue;
                if (LedgerColumns.IsHeader(row)) Header(header = row);
                else if (columns.IsEmpty || filled.Count == 1) Line(filled[0].At, string.Join(' ', filled.Select(cell => cell.Text)));
                else Row(row, filled);
            }
        }

        private static bool IsSame(SourceRow row, SourceRow other) => row.Cells.Select(cell => cell.Text).SequenceEqual(other.Cells.Select(cell => cell.Text));

        private void Header(SourceRow row)
        {
            HasHeader = true;
            var taken = new HashSet<LedgerColumn>();
            columns = [.. row.Cells.Select(cell => (LedgerColumns.Of(cell.Text) is { } column && taken.Add(column) ? column : (LedgerColumn?)null, RunningText.Clean(cell.Text)))];
            foreach (var (cell, column) in row.Cells.Zip(columns))
            {
                if (column.Column is null && cell.Text.Length > 0) log.Add(ImportCodes.ColumnWithoutField, cell.At, column.Heading);
            }
        }

        private void Row(SourceRow row, List<SourceCell> filled)
        {
            var cells = ImmutableDictionary.CreateBuilder<LedgerColumn, SourceCell>();
            var others = ImmutableArray.CreateBuilder<(string, string)>();
            for (var i = 0; i < row.Cells.Length; i++)
            {
                var cell = row.Cells[i];
                if (cell.Text.Length == 0) continue;
                if (i < columns.Length && columns[i].Column is { } column) cells[column] = cell;
                else if (i < columns.Length && columns[i].Heading.Length > 0) others.Add((columns[i].Heading, cell.Text));
                else log.Unplaced(cell.At, cell.Text);
            }

            if (!cells.ContainsKey(LedgerColumn.Problem))
            {
                log.Add(ImportCodes.RowWithoutProblem, row.At, Excerpt.Of(string.Join(" | ", filled.Select(cell => cell.Text))));
                return;
            }

            Rows.Add(new(row.At, cells.TryGetValue(LedgerColumn.Batch, out var own) ? own.Text : batch, cells.ToImmutable(), others.ToImmutable()));
        }
    }

    [GeneratedRegex("第[〇零一二三四五六七八九十百0-9]{1,5}批")]
    private static partial Regex BatchName();
}
