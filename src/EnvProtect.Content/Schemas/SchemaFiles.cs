using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace EnvProtect.Content.Schemas;

/// <summary>The schemas that editors use, one file each: JSON Schema for front matter and settings, Table Schema for tables.</summary>
public static class SchemaFiles
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Every schema with its file name; always the same bytes.</summary>
    public static ImmutableArray<(string Name, string Text)> All()
    {
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var form in DocumentForms.All)
        {
            Add($"{form.Code}.schema.json", name => JsonSchema.Document(name, $"{form.Label.Zh} / {form.Label.En}", form.Front));
        }

        Add("translation.schema.json", name => JsonSchema.Document(name, "译文 / Translation", DocumentForms.Translation));
        Add("settings.schema.json", name => JsonSchema.Document(name, "网站设置 / Settings of the site", SettingsForm.Fields, mayBeEmpty: true));
        Add("layout.schema.json", name => JsonSchema.Document(name, "监测表的读法（_layout.yaml） / How tables of measurements are read (_layout.yaml)", LayoutForm.Fields));
        foreach (var form in TableForms.All) Add($"{form.Name}.table.json", _ => TableSchema.Of(form));
        return files.ToImmutable();

        void Add(string name, Func<string, JsonObject> schema) => files.Add((name, schema(name).ToJsonString(Indented) + "\n"));
    }
}
