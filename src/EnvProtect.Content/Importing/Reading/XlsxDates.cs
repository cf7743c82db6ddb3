using System.Globalization;
using System.Xml;

namespace EnvProtect.Content.Importing;

/// <summary>Which cell styles of a workbook show dates. A date is stored as a day count, which only the style gives away.</summary>
internal sealed class XlsxDates
{
    private readonly HashSet<int> dateStyles = [];

    public static XlsxDates Read(OfficePackage package)
    {
        var dates = new XlsxDates();
        var formats = new HashSet<int>(Enumerable.Range(14, 4).Concat([22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]));
        using var xml = package.Open("xl/styles.xml");
        var (isInCells, index) = (false, 0);
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs") isInCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element) continue;
            var format = int.TryParse(DocxReader.Attribute(xml, "numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
            if (xml.LocalName == "numFmt" && DocxReader.Attribute(xml, "formatCode") is { } code && code.Contains('y', StringComparison.OrdinalIgnoreCase) && code.Contains('m', StringComparison.OrdinalIgnoreCase)) formats.Add(format);
            if (isInCells && xml.LocalName == "xf" && formats.Contains(format)) dates.dateStyles.Add(index);
            if (isInCells && xml.LocalName == "xf") index++;
        }

        return dates;
    }

    /// <summary>The day in ISO form for a date; anything else as it is stored.</summary>
    public string Show(string value, string? style)
    {
        if (!int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || !dateStyles.Contains(index)) return value;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days is >= 1 and < 200_000
            ? DateTime.FromOADate(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : value;
    }
}
