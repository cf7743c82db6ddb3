using System.Globalization;
using System.Text;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Content.Writing;

/// <summary>Writes front matter line by line. Texts are double-quoted, which YAML and JSON escape alike.</summary>
internal sealed class FrontMatter
{
    private readonly StringBuilder lines = new("---\n");

    /// <summary>A double-quoted scalar. Characters that YAML does not print are escaped; rare Chinese characters are not.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    public static string Source(Citation source) => source.Locator is null
        ? $"{{ document: {source.SourceId} }}"
        : $"{{ document: {source.SourceId}, locator: {Quote(source.Locator)} }}";

    public static string Both(LocalizedText text) => text.En is null
        ? $"{{ zh: {Quote(text.Zh)} }}"
        : $"{{ zh: {Quote(text.Zh)}, en: {Quote(text.En)} }}";

    public static string Date(PartialDate date) => date.Printed is null ? date.ToString() : $"{{ on: {date}, printed: {Quote(date.Printed)} }}";

    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public FrontMatter Raw(string key, string value)
    {
        lines.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
        return this;
    }

    public FrontMatter Comment(string text)
    {
        lines.Append(CultureInfo.InvariantCulture, $"# {text}\n");
        return this;
    }

    public FrontMatter Text(string key, string? value) => value is null ? this : Raw(key, Quote(value));

    public FrontMatter Code(string key, string? value) => value is null ? this : Raw(key, value);

    /// <summary>A word as it is printed: plain where it is only letters and digits.</summary>
    public FrontMatter Word(string key, string? value) =>
        value is null || value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? Code(key, value) : Text(key, value);

    public FrontMatter Number(string key, double? value) => value is { } number ? Raw(key, number.ToString(CultureInfo.InvariantCulture)) : this;

    public FrontMatter Date(string key, PartialDate? value) => value is null ? this : Raw(key, Date(value));

    public FrontMatter Items(string key, IReadOnlyCollection<string> items) => items.Count == 0 ? this : Raw(key, List(items));

    /// <summary>One item a line, for items that are mappings.</summary>
    public FrontMatter Block(string key, IReadOnlyCollection<string> items)
    {
        if (items.Count == 0) return this;
        lines.Append(CultureInfo.InvariantCulture, $"{key}:\n");
        foreach (var item in items) lines.Append(CultureInfo.InvariantCulture, $"  - {item}\n");
        return this;
    }

    public override string ToString() => lines + "---\n";
}
