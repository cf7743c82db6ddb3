using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace EnvProtect.Content.Importing;

/// <summary>
/// A Word document as lines and tables. Numbers that Word only displays are written out; deleted text, field codes and
/// the second copies of text boxes are left out. A table inside a cell is text of that cell.
/// </summary>
internal sealed class DocxReader
{
    private const int MostColumns = 256;
    private readonly DocxNumbering numbering;
    private readonly ImmutableArray<object>.Builder blocks = ImmutableArray.CreateBuilder<object>();
    private readonly StringBuilder paragraph = new();
    private readonly StringBuilder cell = new();
    private readonly List<ImmutableArray<SourceCell>.Builder> rows = [];
    private readonly List<List<bool>> continues = [];
    private int paragraphs;
    private int tables;
    private int depth;
    private int span = 1;
    private bool isContinued;
    private string? numberId;
    private int level;

    private DocxReader(DocxNumbering numbering) => this.numbering = numbering;

    public static SourceText Read(OfficePackage package, ImportLog log)
    {
        var reader = new DocxReader(DocxNumbering.Read(package));
        using var xml = package.Open("word/document.xml")!;
        reader.Body(xml, log);
        return new(reader.blocks.ToImmutable());
    }

    private void Body(XmlReader xml, ImportLog log)
    {
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Fallback" or "del" or "instrText" or "delText" or "moveFrom")
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element) Open(xml);
            else if (xml.NodeType == XmlNodeType.EndElement) Close(xml.LocalName);
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t" && !xml.IsEmptyElement)
            {
                paragraph.Append(xml.ReadElementContentAsString());
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "drawing" or "pict") log.AddOnce(ImportCodes.PictureNotRead, new(null, paragraphs + 1, 1));
            xml.Read();
        }
    }

    private void Open(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "tbl" when depth++ == 0:
                rows.Clear();
                continues.Clear();
                break;
            case "tr" when depth == 1:
                rows.Add(ImmutableArray.CreateBuilder<SourceCell>());
                continues.Add([]);
                break;
            case "tc" when depth == 1:
                cell.Clear();
                (span, isContinued) = (1, false);
                break;
            case "gridSpan" when depth == 1: span = Math.Clamp(Number(xml, 1), 1, MostColumns); break;
            case "vMerge" when depth == 1: isContinued = Value(xml) != "restart"; break;
            case "tab": paragraph.Append('\t'); break;
            case "br" or "cr": paragraph.Append('\n'); break;
            case "noBreakHyphen": paragraph.Append('-'); break;
            case "pStyle" when Value(xml) is { } style && numbering.OfStyle(style) is { } styled: (numberId, level) = styled; break;
            case "ilvl": level = Math.Clamp(Number(xml, 0), 0, 8); break;
            case "numId": numberId = Value(xml); break;
            case "p" when xml.IsEmptyElement: Close("p"); break;
            default: break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "p":
                if (paragraph.Length > 0 && numberId is not null) paragraph.Insert(0, numbering.Next(numberId, level));
                (numberId, level) = (null, 0);
                EndParagraph();
                break;
            case "tc" when depth == 1 && rows.Count > 0: EndCell(); break;
            case "tbl" when depth > 0 && --depth == 0: EndTable(); break;
            default: break;
        }
    }

    private void EndParagraph()
    {
        if (depth == 0)
        {
            paragraphs++;
            foreach (var line in paragraph.ToString().Split('\n')) blocks.Add(new SourceLine(new(null, paragraphs, 1), line));
        }
        else
        {
            if (cell.Length > 0) cell.Append('\n');
            cell.Append(paragraph);
        }

        paragraph.Clear();
    }

    private void EndCell()
    {
        var row = rows[^1];
        for (var i = 0; i < span && row.Count < MostColumns; i++)
        {
            row.Add(new(new(TableName, rows.Count, row.Count + 1), i == 0 ? cell.ToString().Trim() : ""));
            continues[^1].Add(isContinued);
        }
    }

    private string TableName => string.Create(CultureInfo.InvariantCulture, $"表{tables + 1}");

    /// <summary>Gives the continued cells of vertical merges the text of the first.</summary>
    private void EndTable()
    {
        for (var i = 1; i < rows.Count; i++)
        {
            for (var column = 0; column < rows[i].Count; column++)
            {
                if (continues[i][column] && column < rows[i - 1].Count) rows[i][column] = rows[i][column] with { Text = rows[i - 1][column].Text };
            }
        }

        blocks.Add(new SourceTable(TableName, [.. rows.Select((row, i) => new SourceRow(new(TableName, i + 1, 1), row.ToImmutable()))]));
        tables++;
    }

    private static string? Value(XmlReader xml) => Attribute(xml, "val");

    private static int Number(XmlReader xml, int otherwise) =>
        int.TryParse(Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>An attribute by its local name: files of the strict variant have another namespace.</summary>
    internal static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        if (!xml.MoveToFirstAttribute()) return null;
        do
        {
            if (xml.LocalName == name) value = xml.Value;
        }
        while (value is null && xml.MoveToNextAttribute());

        xml.MoveToElement();
        return value;
    }
}
