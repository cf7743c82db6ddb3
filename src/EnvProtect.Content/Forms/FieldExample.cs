using EnvProtect.Model.Text;

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

    /// <summary>The keys that must stand there, or all where none must; the first has the value.</summary>
    private static string Of(FieldList fields, string text)
    {
        var needed = fields.Where(field => field.IsRequired || field.Name == fields.Choice?.Needed).ToList();
        var shown = needed.Count == 0 ? [.. fields] : needed;
        return $"{{ {string.Join(", ", shown.Select((field, index) => $"{field.Name}: {Of(field.Type, index == 0 ? text : Unknown)}"))} }}";
    }

    private static string TextOf(Node written) => written switch
    {
        ScalarNode { Text.Length: > 0 } scalar => scalar.Text,
        SequenceNode { Items: [ScalarNode only] } => only.Text,
        _ => Unknown,
    };
}
