using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Content.Writing;

/// <summary>Writes front matter line by line. Texts are double-quoted, which YAML and JSON escape alike.</summary>
internal sealed class FrontMatter
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly StringBuilder lines = new("---\n");

    public static string Quote(string text) => JsonSerializer.Serialize(text, Quoting);

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

    public FrontMatter Text(string key, string? value) => value is null ? this : Raw(key, Quote(value));

    public FrontMatter Code(string key, string? value) => value is null ? this : Raw(key, value);

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
