using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EnvProtect.Api.Http;
using EnvProtect.Api.Json;
using EnvProtect.Api.Model;
using EnvProtect.Api.Planning;
using EnvProtect.Database.Reading;
using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Tabular;

/// <summary>
/// CSV as in RFC 4180. Nothing stands for null and <c>""</c> for the empty text. A text that a spreadsheet would run as a
/// formula gets an apostrophe before it unless the raw form is asked for; numbers never do.
/// </summary>
internal sealed class CsvWriter(Body body, bool isRaw, bool hasMark) : ITableWriter
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n"u8);

    public void Header(ImmutableArray<TableColumn> columns)
    {
        if (hasMark) body.Write([0xEF, 0xBB, 0xBF]);
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0) body.Write(","u8);
            Quoted(Encoding.UTF8.GetBytes(columns[i].Name), isFormula: false);
        }

        body.Write("\r\n"u8);
    }

    public void Row(Row row, ImmutableArray<TableColumn> columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0) body.Write(","u8);
            if (!row.IsNull(columns[i].Index)) Cell(row, columns[i]);
        }

        body.Write("\r\n"u8);
    }

    public ValueTask SendAsync() => body.SendAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Cell(Row row, TableColumn column)
    {
        switch (column.Type)
        {
            case EdmType.Int64:
                body.Write(row.Integer(column.Index).ToString(CultureInfo.InvariantCulture));
                break;
            case EdmType.Double:
                body.Write(row.Number(column.Index).ToString("R", CultureInfo.InvariantCulture));
                break;
            case EdmType.Boolean:
                body.Write(row.Integer(column.Index) != 0 ? "true"u8 : "false"u8);
                break;
            case EdmType.DateTimeOffset:
                body.Write(EdmText.Instant(row.Number(column.Index)));
                break;
            case EdmType.Duration:
                body.Write(EdmText.Duration(row.Number(column.Index)));
                break;
            case EdmType.String when column.Labels is { } labels:
                Quoted(Encoding.UTF8.GetBytes(labels.GetValueOrDefault(row.Text(column.Index), "")), isFormula: false);
                break;
            default:
                var text = row.Utf8(column.Index);
                Quoted(text, column.Type == EdmType.String && !isRaw && Formula.Begins(text));
                break;
        }
    }

    private void Quoted(ReadOnlySpan<byte> text, bool isFormula)
    {
        if (!isFormula && text.Length > 0 && !text.ContainsAny(Special))
        {
            body.Write(text);
            return;
        }

        body.Write(isFormula ? "\"'"u8 : "\""u8);
        while (text.IndexOf((byte)'"') is >= 0 and var quote)
        {
            body.Write(text[..(quote + 1)]);
            body.Write("\""u8);
            text = text[(quote + 1)..];
        }

        body.Write(text);
        body.Write("\""u8);
    }
}
