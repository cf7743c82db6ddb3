using System.Text;

namespace EnvProtect.Content;

/// <summary>
/// Reads comma-separated records (RFC 4180) one by one, and knows the place of every cell, which a fault in a table of
/// a thousand rows cannot do without.
/// </summary>
/// <param name="reader">The text.</param>
/// <param name="log">Takes the faults.</param>
/// <param name="linesBefore">Lines of the file that stand before it.</param>
internal sealed class CsvReader(TextReader reader, FileLog log, int linesBefore = 0)
{
    // A quote that is never closed would otherwise take in the rest of the file.
    private const int LongestCell = 100_000;
    private readonly StringBuilder quoted = new();
    private int line = linesBefore;
    private bool isBroken;

    /// <summary>The next record that is not an empty line; null at the end of the file, or after a fault that hides where records end.</summary>
    public Scalar[]? Read()
    {
        List<Scalar> cells = [];
        while (!isBroken && reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0) continue;
            var column = 0;
            while (column <= text.Length && !isBroken) cells.Add(Cell(ref text, ref column));
            return isBroken ? null : [.. cells];
        }

        return null;
    }

    /// <summary>Reads a cell and steps over the comma after it; a quoted cell may go on in later lines.</summary>
    private Scalar Cell(ref string text, ref int column)
    {
        var at = new Position(line, column + 1);
        if (column < text.Length && text[column] == '"') return new(at, Quoted(at, ref text, ref column));
        var end = text.IndexOf(',', column);
        if (end < 0) end = text.Length;
        var cell = text[column..end];
        if (cell.Contains('"', StringComparison.Ordinal)) log.Add(DiagnosticCodes.StrayQuote, at with { Column = column + cell.IndexOf('"', StringComparison.Ordinal) + 1 });
        column = end + 1;
        return new(at, cell.Trim());
    }

    private string Quoted(Position at, ref string text, ref int column)
    {
        quoted.Clear();
        column++;
        while (true)
        {
            var end = text.IndexOf('"', column);
            quoted.Append(text, column, (end < 0 ? text.Length : end) - column);
            if (end < 0)
            {
                quoted.Append('\n');
                if (quoted.Length > LongestCell || reader.ReadLine() is not { } next)
                {
                    log.Add(DiagnosticCodes.QuoteNotClosed, at);
                    isBroken = true;
                    return "";
                }

                line++;
                (text, column) = (next, 0);
            }
            else if (end + 1 < text.Length && text[end + 1] == '"')
            {
                quoted.Append('"');
                column = end + 2;
            }
            else
            {
                column = end + 1;
                if (column < text.Length && text[column] != ',')
                {
                    log.Add(DiagnosticCodes.StrayQuote, new(line, end + 1));
                    column = text.IndexOf(',', column) is var comma and >= 0 ? comma : text.Length;
                }

                column++;
                return quoted.ToString().Trim();
            }
        }
    }
}
