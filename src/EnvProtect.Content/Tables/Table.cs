using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>A table of the data folder, read into rows.</summary>
/// <param name="Rows">Those that are as long as the header.</param>
internal sealed record Table(ImmutableArray<Row> Rows)
{
    /// <summary>The most bytes of a table that is held whole.</summary>
    public const long LongestFile = 64 * 1024 * 1024;

    // What spreadsheet programs and Chinese keyboards write in place of a comma.
    private const string OtherSeparators = ";\t，";

    public static Table Empty { get; } = new(ImmutableArray<Row>.Empty);

    /// <summary>Reads a whole file.</summary>
    public static Table Read(TreeFile file, ImmutableArray<string> columns, FileLog log)
    {
        if (TextFile.Read(file, LongestFile, log) is not { } text) return Empty;
        return new([.. Stream(new StringReader(text.Text), columns, log)]);
    }

    /// <summary>The rows one by one, for tables that are too long to hold.</summary>
    public static IEnumerable<Row> Stream(TextReader reader, ImmutableArray<string> columns, FileLog log)
    {
        var csv = new CsvReader(reader, log);
        if (csv.Read() is not { } names)
        {
            if (log.Faults.Count == 0) log.Add(DiagnosticCodes.TableEmpty, Position.Start, string.Join(',', columns));
            yield break;
        }

        if (Header(names, columns, log) is not { } header) yield break;
        while (csv.Read() is { } cells)
        {
            if (cells.Length == names.Length) yield return new(header, cells, log);
            else log.Add(DiagnosticCodes.RaggedRow, cells[0].At, cells.Length, names.Length);
        }
    }

    /// <summary>Where each column stands; null after reporting a header that does not fit. The order is free.</summary>
    public static Dictionary<string, int>? Header(Scalar[] names, ImmutableArray<string> columns, FileLog log)
    {
        if (names is [var only] && columns.Length > 1 && only.Text.AsSpan().IndexOfAny(OtherSeparators) is >= 0 and var at)
        {
            log.Add(DiagnosticCodes.NotCommas, only.At with { Column = only.At.Column + at }, only.Text[at] == '\t' ? "TAB" : only.Text[at..(at + 1)]);
            return null;
        }

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var isGood = true;
        for (var i = 0; i < names.Length; i++)
        {
            if (columns.Contains(names[i].Text, StringComparer.Ordinal) && places.TryAdd(names[i].Text, i)) continue;
            isGood = false;
            if (places.ContainsKey(names[i].Text)) log.Add(DiagnosticCodes.ColumnTwice, names[i].At, names[i].Text);
            else log.AddWithHint(DiagnosticCodes.UnknownColumn, names[i].At, Suggestion.For(names[i].Text, columns), names[i].Text);
        }

        foreach (var missing in columns.Where(column => !places.ContainsKey(column)))
        {
            isGood = false;
            log.Add(DiagnosticCodes.ColumnMissing, names[0].At, missing);
        }

        return isGood ? places : null;
    }
}
