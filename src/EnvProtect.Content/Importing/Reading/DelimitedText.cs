using System.Collections.Immutable;
using System.Text;

namespace EnvProtect.Content.Importing;

/// <summary>
/// Comma-, semicolon- or tab-separated text as spreadsheets export it, read leniently: a stray quote is text. Formulas
/// are never computed.
/// </summary>
internal static class DelimitedText
{
    public static SourceText Read(string text, ImportLog log) => new([new SourceTable(null, Rows(text, log))]);

    /// <summary>The records, each with the line it begins on; empty lines are left out.</summary>
    public static ImmutableArray<SourceRow> Rows(string text, ImportLog log)
    {
        var rows = ImmutableArray.CreateBuilder<SourceRow>();
        var delimiter = Delimiter(text);
        var (position, line) = (0, 1);
        while (position < text.Length)
        {
            var cells = ImmutableArray.CreateBuilder<SourceCell>();
            var at = new Place(null, line, 1);
            bool isMore;
            do
            {
                var cell = at with { Column = cells.Count + 1 };
                cells.Add(new(cell, Value(Cell(text, ref position, ref line, delimiter, cell, log, out isMore), cell, log)));
            }
            while (isMore);

            if (cells.Any(cell => cell.Text.Length > 0)) rows.Add(new(at, cells.ToImmutable()));
        }

        return rows.ToImmutable();
    }

    private static char Delimiter(string text)
    {
        var header = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : text.Length);
        var (commas, tabs, semicolons) = (header.Count(','), header.Count('\t'), header.Count(';'));
        return tabs > commas ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static string Cell(string text, ref int position, ref int line, char delimiter, Place at, ImportLog log, out bool isMore)
    {
        var cell = new StringBuilder();
        if (position < text.Length && text[position] == '"')
        {
            position++;
            while (true)
            {
                if (position >= text.Length)
                {
                    log.Add(ImportCodes.QuoteNotClosed, at);
                    break;
                }

                var c = text[position++];
                if (c == '\n') line++;
                if (c != '"') cell.Append(c);
                else if (position < text.Length && text[position] == '"') cell.Append(text[position++]);
                else break;
            }
        }

        while (position < text.Length && text[position] != delimiter && text[position] != '\n') cell.Append(text[position++]);
        isMore = position < text.Length && text[position] == delimiter;
        if (position < text.Length && text[position++] == '\n') line++;
        return cell.ToString().Trim();
    }

    /// <summary>What a cell says: a formula is reported and never computed.</summary>
    public static string Value(string cell, Place at, ImportLog log)
    {
        if (cell.Length < 2 || cell[0] is not ('=' or '@')) return cell;

        // ="00123" is how exports keep leading zeros.
        if (cell.StartsWith("=\"", StringComparison.Ordinal) && cell.EndsWith('"') && cell.Length > 3 && !cell[2..^1].Contains('"', StringComparison.Ordinal)) return cell[2..^1];
        log.Add(ImportCodes.FormulaInCell, at, Excerpt.Of(cell));
        return cell;
    }
}
