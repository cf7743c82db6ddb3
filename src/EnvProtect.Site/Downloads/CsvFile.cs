using System.Globalization;
using System.Text;
using CsvHelper;
using EnvProtect.Model;
using EnvProtect.Model.Tables;

namespace EnvProtect.Site.Downloads;

/// <summary>A table of the catalogue as CSV (RFC 4180) with the machine names of its columns, row by row.</summary>
internal static class CsvFile
{
    // With the mark at its start: without it spreadsheets take Chinese for something else.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static void Write(RowSource<Dataset> source, Dataset dataset, Stream output)
    {
        using var text = new StreamWriter(output, Utf8);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true);
        foreach (var column in source.Table.Columns) csv.WriteField(column.Name);
        csv.EndRecord();
        foreach (var row in source.Rows(dataset))
        {
            foreach (var value in row) csv.WriteField(Show(value));
            csv.EndRecord();
        }
    }

    private static string Show(object? value) => value switch
    {
        null => "",
        // A spreadsheet would take it for a formula.
        string { Length: > 0 } text when "=+-@\t".Contains(text[0], StringComparison.Ordinal) => "'" + text,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToOffset(China).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
