using System.Globalization;
using System.Text;
using System.Xml;

namespace EnvProtect.Content.Importing;

/// <summary>
/// The automatic numbers of a Word document. They stand nowhere in its text, and without them a list of problems would
/// come in unnumbered.
/// </summary>
internal sealed class DocxNumbering
{
    private readonly Dictionary<string, string> abstractOfNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Abstract, int Level), Level> levels = [];
    private readonly Dictionary<string, (string NumberId, int Level)> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Abstract, int Level), int> counters = [];

    private sealed record Level(int Start, string Format, string Text);

    public static DocxNumbering Read(OfficePackage package)
    {
        var numbering = new DocxNumbering();
        using (var xml = package.Open("word/numbering.xml")) numbering.ReadNumbers(xml);
        using (var xml = package.Open("word/styles.xml")) numbering.ReadStyles(xml);
        return numbering;
    }

    public (string NumberId, int Level)? OfStyle(string style) => styles.TryGetValue(style, out var found) ? found : null;

    /// <summary>The next number at a level, as displayed; empty for bullets and unknown lists.</summary>
    public string Next(string numberId, int level)
    {
        if (!abstractOfNumber.TryGetValue(numberId, out var list) || !levels.TryGetValue((list, level), out var wanted)) return "";
        counters[(list, level)] = counters.TryGetValue((list, level), out var last) ? last + 1 : wanted.Start;
        for (var deeper = level + 1; deeper <= 8; deeper++) counters.Remove((list, deeper));
        if (wanted.Format is "bullet" or "none") return "";
        var text = new StringBuilder(wanted.Text);
        for (var i = 0; i <= level; i++)
        {
            var shown = levels.TryGetValue((list, i), out var at) ? Show(counters.GetValueOrDefault((list, i), at.Start), at.Format) : "";
            text.Replace(string.Create(CultureInfo.InvariantCulture, $"%{i + 1}"), shown);
        }

        return text.ToString();
    }

    private static string Show(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "ideographDigital" or "japaneseCounting" or "taiwaneseCountingThousand" => ChineseNumeral.Format(number),
        "decimalEnclosedCircleChinese" or "decimalEnclosedCircle" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "upperLetter" when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "lowerLetter" when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private void ReadNumbers(XmlReader? xml)
    {
        string? list = null, number = null;
        int level = 0, start = 1;
        var format = "decimal";
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "abstractNum": list = DocxReader.Attribute(xml, "abstractNumId"); break;
                case "lvl": (level, start, format) = (Integer(DocxReader.Attribute(xml, "ilvl")), 1, "decimal"); break;
                case "start": start = Integer(DocxReader.Attribute(xml, "val")); break;
                case "numFmt": format = DocxReader.Attribute(xml, "val") ?? format; break;
                case "lvlText" when list is not null: levels[(list, level)] = new(start, format, DocxReader.Attribute(xml, "val") ?? ""); break;
                case "num": number = DocxReader.Attribute(xml, "numId"); break;
                case "abstractNumId" when number is not null: abstractOfNumber[number] = DocxReader.Attribute(xml, "val") ?? ""; break;
                default: break;
            }
        }
    }

    private void ReadStyles(XmlReader? xml)
    {
        string? style = null;
        var level = 0;
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "style") (style, level) = (DocxReader.Attribute(xml, "styleId"), 0);
            else if (xml.LocalName == "ilvl") level = Integer(DocxReader.Attribute(xml, "val"));
            else if (xml.LocalName == "numId" && style is not null && DocxReader.Attribute(xml, "val") is { } number) styles[style] = (number, level);
        }
    }

    private static int Integer(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
