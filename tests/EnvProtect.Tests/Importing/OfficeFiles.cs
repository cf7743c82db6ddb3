using System.IO.Compression;
using System.Security;
using System.Text;

namespace EnvProtect.Tests.Importing;

/// <summary>Makes the smallest Word documents and workbooks that office programs open.</summary>
internal static class OfficeFiles
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Document(string body, string? numbering = null)
    {
        List<(string, string)> parts = [("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>")];
        if (numbering is not null) parts.Add(("word/numbering.xml", $"<w:numbering xmlns:w=\"{Word}\">{numbering}</w:numbering>"));
        return Zip([.. parts]);
    }

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    /// <summary>A paragraph with an automatic number.</summary>
    public static string Numbered(string text, int list, int level = 0) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    public static string Table(IEnumerable<IEnumerable<string>> rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{string.Concat(cell.Split('\n').Select(Paragraph))}</w:tc>"))}</w:tr>"))}</w:tbl>";

    /// <summary>A workbook of one sheet. A cell that begins with '=' is a formula; what follows a tab in it is its saved value.</summary>
    public static byte[] Workbook(IEnumerable<IEnumerable<string>> rows, string after = "")
    {
        var data = string.Concat(rows.Select((row, i) => $"<row r=\"{i + 1}\">{string.Concat(row.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{i + 1}")))}</row>"));
        return Zip(
            ("xl/workbook.xml", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Sheet}\"><sheetData>{data}</sheetData>{after}</worksheet>"));
    }

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Cell(string text, string at)
    {
        if (text.Length == 0) return "";
        if (!text.StartsWith('=')) return $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";
        var formula = text[1..].Split('\t');
        var value = formula.Length > 1 ? $"<v>{SecurityElement.Escape(formula[1])}</v>" : "";
        return $"<c r=\"{at}\" t=\"str\"><f>{SecurityElement.Escape(formula[0])}</f>{value}</c>";
    }
}
