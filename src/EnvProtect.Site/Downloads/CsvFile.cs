using System.Globalization;
using System.Text;
using CsvHelper;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Time;

namespace EnvProtect.Site.Downloads;

/// <summary>A table as CSV (RFC 4180) with machine names in its header, row by row.</summary>
internal static class CsvFile
{
    // With the mark at its start: without it spreadsheets take Chinese for something else.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <param name="columns">The header.</param>
    /// <param name="rows">Values as <see cref="ColumnType"/> has them, or any number.</param>
    /// <param name="output">Is closed.</param>
    public static void Write(IEnumerable<string> columns, IEnumerable<object?[]> rows, Stream output)
    {
        using var text = new StreamWriter(output, Utf8);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true);
        foreach (var column in columns) csv.WriteField(column);
        csv.EndRecord();
        foreach (var row in rows)
        {
            foreach (var value in row) csv.WriteField(Show(value));
            csv.EndRecord();
        }
    }

    private static string Show(object? value) => value switch
    {
        null => "",
        string text => Formula.Begins(text) ? "'" + text : text,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => ChinaTime.Of(instant).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
