using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using EnvProtect.Api.Http;
using EnvProtect.Api.Model;
using EnvProtect.Api.Planning;
using EnvProtect.Api.Json;
using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Tabular;

/// <summary>
/// A workbook of one sheet, written row by row. Texts are cells of type text, which no spreadsheet runs as a formula; days
/// and instants are dates that can be sorted and counted.
/// </summary>
internal sealed class XlsxWriter : ITableWriter
{
    /// <summary>Rows of a sheet, without its header.</summary>
    public const int MaximumRows = 1_048_575;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateTime DayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly Body body;
    private readonly ZipArchive archive;
    private readonly Stream sheet;
    private readonly XmlWriter xml;

    public XlsxWriter(Body body)
    {
        this.body = body;
        archive = new ZipArchive(body.AsStream(), ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, text) in XlsxParts.All) WritePart(name, text);
        sheet = Entry("xl/worksheets/sheet1.xml").Open();
        xml = XmlWriter.Create(sheet, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
    }

    public void Header(ImmutableArray<TableColumn> columns)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        xml.WriteStartElement("row", Main);
        foreach (var column in columns) Text(column.Name);
        xml.WriteEndElement();
    }

    public void Row(Row row, ImmutableArray<TableColumn> columns)
    {
        xml.WriteStartElement("row", Main);
        foreach (var column in columns)
        {
            if (row.IsNull(column.Index)) Empty();
            else Cell(row, column);
        }

        xml.WriteEndElement();
    }

    public ValueTask SendAsync() => body.SendAsync();

    public async ValueTask DisposeAsync()
    {
        // Memory all the way to the body, which is sent elsewhere: nothing here waits.
        xml.Dispose();
        await sheet.DisposeAsync();
        await archive.DisposeAsync();
    }

    private void Cell(Row row, TableColumn column)
    {
        switch (column.Type)
        {
            case EdmType.Int64:
                Number(row.Integer(column.Index).ToString(CultureInfo.InvariantCulture), 0);
                break;
            case EdmType.Double or EdmType.Duration:
                Number(row.Number(column.Index).ToString("R", CultureInfo.InvariantCulture), 0);
                break;
            case EdmType.Boolean:
                Start("b", 0);
                xml.WriteElementString("v", Main, row.Integer(column.Index) != 0 ? "1" : "0");
                xml.WriteEndElement();
                break;
            case EdmType.Date when DateTime.TryParseExact(row.Text(column.Index), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                Number(Serial(day), XlsxParts.DayStyle);
                break;
            case EdmType.DateTimeOffset:
                Number(Serial(EdmText.Moment(row.Number(column.Index)).DateTime), XlsxParts.InstantStyle);
                break;
            default:
                var text = row.Text(column.Index);
                Text(column.Labels is { } labels ? labels.GetValueOrDefault(text, "") : text);
                break;
        }
    }

    private static string Serial(DateTime day) => (day - DayZero).TotalDays.ToString("R", CultureInfo.InvariantCulture);

    private void Empty()
    {
        xml.WriteStartElement("c", Main);
        xml.WriteEndElement();
    }

    private void Number(string number, int style)
    {
        Start("n", style);
        xml.WriteElementString("v", Main, number);
        xml.WriteEndElement();
    }

    private void Text(string text)
    {
        Start("inlineStr", 0);
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XmlCharacters.Of(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Start(string type, int style)
    {
        xml.WriteStartElement("c", Main);
        if (style > 0) xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("t", type);
    }

    private ZipArchiveEntry Entry(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        // Equal rows give equal bytes.
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry;
    }

    private void WritePart(string name, string text)
    {
        using var stream = Entry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
