using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace EnvProtect.Content.Importing;

/// <summary>
/// A workbook as one table a sheet. Formulas are not computed: the value that was last saved is taken, and the cell is
/// reported. Cells of a vertical merge all get its text; hidden sheets are left out and reported.
/// </summary>
internal static class XlsxReader
{
    private const int MostColumns = 256;
    private const int MostRows = 100_000;

    public static SourceText Read(OfficePackage package, ImportLog log)
    {
        var strings = SharedStrings(package);
        var dates = XlsxDates.Read(package);
        var parts = Relationships(package);
        var tables = ImmutableArray.CreateBuilder<object>();
        foreach (var (name, id, isHidden) in Sheets(package))
        {
            if (isHidden)
            {
                log.Add(ImportCodes.HiddenSheet, new(name, 1, 1), name);
                continue;
            }

            if (parts.TryGetValue(id, out var part) && package.Has(part)) tables.Add(Sheet(package, part, name, strings, dates, log));
        }

        return new(tables.ToImmutable());
    }

    private static List<string> SharedStrings(OfficePackage package)
    {
        var strings = new List<string>();
        using var xml = package.Open("xl/sharedStrings.xml");
        while (xml is { EOF: false })
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") strings.Add(RichText(xml));
            else xml.Read();
        }

        return strings;
    }

    /// <summary>The runs of an element joined; the reader stands behind the element afterwards. Phonetic guides are left out.</summary>
    private static string RichText(XmlReader xml)
    {
        var text = new StringBuilder();
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") xml.Skip();
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t") text.Append(xml.ReadElementContentAsString());
            else xml.Read();
        }

        xml.Read();
        return text.ToString();
    }

    private static List<(string Name, string Id, bool IsHidden)> Sheets(OfficePackage package)
    {
        var sheets = new List<(string, string, bool)>();
        using var xml = package.Open("xl/workbook.xml");
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "sheet") continue;
            sheets.Add((DocxReader.Attribute(xml, "name") ?? "", DocxReader.Attribute(xml, "id") ?? "", DocxReader.Attribute(xml, "state") is "hidden" or "veryHidden"));
        }

        return sheets;
    }

    private static Dictionary<string, string> Relationships(OfficePackage package)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = package.Open("xl/_rels/workbook.xml.rels");
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element || DocxReader.Attribute(xml, "Id") is not { } id || DocxReader.Attribute(xml, "Target") is not { } target) continue;
            parts[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return parts;
    }

    private static SourceTable Sheet(OfficePackage package, string part, string name, List<string> strings, XlsxDates dates, ImportLog log)
    {
        using var xml = package.Open(part)!;
        var rows = new SortedDictionary<int, SortedDictionary<int, string>>();
        var merges = new List<(int Column, int FirstRow, int LastRow)>();
        int row = 0, column = 0;
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                row = Integer(DocxReader.Attribute(xml, "r")) ?? row + 1;
                column = 0;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                column = ColumnOf(DocxReader.Attribute(xml, "r")) ?? column + 1;
                var text = Cell(xml, new(name, row, column), strings, dates, log);
                if (text.Length == 0) continue;
                if (column > MostColumns || rows.Count > MostRows) throw new PackageTooLargeException();
                if (!rows.TryGetValue(row, out var cells)) rows.Add(row, cells = []);
                cells[column] = text;
                continue;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell" && Merge(DocxReader.Attribute(xml, "ref")) is { } merge)
            {
                merges.Add(merge);
            }

            xml.Read();
        }

        foreach (var (at, first, last) in merges) Fill(rows, at, first, last);
        return new(name, [.. rows.Select(pair => Row(name, pair.Key, pair.Value))]);
    }

    /// <summary>The text of a cell; the reader stands behind the cell afterwards.</summary>
    private static string Cell(XmlReader xml, Place at, List<string> strings, XlsxDates dates, ImportLog log)
    {
        var (type, style) = (DocxReader.Attribute(xml, "t"), DocxReader.Attribute(xml, "s"));
        string? value = null, formula = null;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            xml.Read();
            while (!xml.EOF && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element) xml.Read();
                else if (xml.LocalName == "v") value = xml.ReadElementContentAsString();
                else if (xml.LocalName == "f") formula = xml.ReadElementContentAsString();
                else if (xml.LocalName == "is") value = RichText(xml);
                else xml.Skip();
            }
        }

        xml.Read();
        if (formula is not null) log.Add(value is null ? ImportCodes.FormulaWithoutValue : ImportCodes.FormulaInCell, at, Excerpt.Of(formula));
        if (type == "e") log.Add(ImportCodes.ErrorInCell, at, value ?? "");
        return (type switch
        {
            "s" => Integer(value) is { } index && index < strings.Count ? strings[index] : "",
            "b" => value == "1" ? "是" : "否",
            "inlineStr" or "str" or "e" => value ?? "",
            _ => dates.Show(value ?? "", style),
        }).Replace("\r\n", "\n", StringComparison.Ordinal).Replace("_x000D_", "", StringComparison.Ordinal).Trim();
    }

    private static void Fill(SortedDictionary<int, SortedDictionary<int, string>> rows, int column, int first, int last)
    {
        if (!rows.TryGetValue(first, out var top) || !top.TryGetValue(column, out var text)) return;
        foreach (var (row, cells) in rows)
        {
            if (row > first && row <= last) cells[column] = text;
        }
    }

    private static SourceRow Row(string name, int row, SortedDictionary<int, string> cells) => new(new(name, row, 1),
        [.. Enumerable.Range(1, cells.Keys.Last()).Select(column => new SourceCell(new(name, row, column), cells.GetValueOrDefault(column, "")))]);

    private static (int Column, int FirstRow, int LastRow)? Merge(string? reference)
    {
        if (reference?.Split(':') is not [var from, var to] || ColumnOf(from) is not { } column || RowOf(from) is not { } first || RowOf(to) is not { } last) return null;
        return last > first ? (column, first, last) : null;
    }

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (c is < 'A' or > 'Z' || column > MostColumns) break;
            column = (column * 26) + c - 'A' + 1;
        }

        return column > 0 ? column : null;
    }

    private static int? RowOf(string reference) => Integer(reference.TrimStart([.. Enumerable.Range('A', 26).Select(c => (char)c)]));

    private static int? Integer(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
