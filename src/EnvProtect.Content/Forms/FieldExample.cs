using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Content;

/// <summary>Shows how a key is written, with the value that somebody wrote in another shape.</summary>
internal static class FieldExample
{
    private const string Unknown = "…";

    public static LocalizedText Hint(Field field, Node written)
    {
        var example = $"{field.Name}: {Of(field.Type, TextOf(written))}";
        return new($"写成 {example}", $"Write it as {example}");
    }

    private static string Of(FieldType type, string text) => type switch
    {
        ListType list => $"[{Of(list.Item, text)}]",
        GroupType group => Of(group.Fields, text),
        _ => text,
    };

    /// <summary>The keys that must stand there, or all where none must; the first that it fits has the value.</summary>
    private static string Of(FieldList fields, string text)
    {
        var needed = fields.Where(field => field.IsRequired || field.Name == fields.Choice?.Needed).ToList();
        var shown = needed.Count == 0 ? [.. fields] : needed;
        var place = Math.Max(0, shown.FindIndex(field => Fits(field.Type, text)));
        return $"{{ {string.Join(", ", shown.Select((field, index) => $"{field.Name}: {Of(field.Type, index == place ? text : Unknown)}"))} }}";
    }

    /// <summary>Whether a value is hardly meant for something else: words are no day, however much of a day they say.</summary>
    private static bool Fits(FieldType type, string text) => type is not DayType || PartialDate.Parse(text) is not null;

    private static string TextOf(Node written) => written switch
    {
        ScalarNode { Text.Length: > 0 } scalar => scalar.Text,
        SequenceNode { Items: [ScalarNode only] } => only.Text,
        _ => Unknown,
    };
}
