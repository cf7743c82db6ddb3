using System.Text.Json.Nodes;

namespace EnvProtect.Content.Schemas;

/// <summary>The columns of a table as Table Schema (https://specs.frictionlessdata.io/table-schema/).</summary>
internal static class TableSchema
{
    public static JsonObject Of(TableForm form)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://specs.frictionlessdata.io/schemas/table-schema.json",
            ["title"] = $"{form.Label.Zh} / {form.Label.En}",
            ["description"] = $"data/{form.Path}",
            ["fields"] = new JsonArray([.. form.Columns.Select(Column)]),
            ["missingValues"] = new JsonArray(""),
        };
        if (form.Columns.FirstOrDefault(field => field.Type is IdType) is { } key) schema["primaryKey"] = key.Name;
        return schema;
    }

    private static JsonObject Column(Field field)
    {
        var column = new JsonObject { ["name"] = field.Name, ["title"] = $"{field.Zh} / {field.En}", ["type"] = TypeOf(field.Type) };
        if (field.Note is { } note) column["description"] = $"{note.Zh}\n{note.En}";
        if (field.Type is FlagType)
        {
            column["trueValues"] = new JsonArray("true");
            column["falseValues"] = new JsonArray("false");
        }

        var constraints = Constraints(field.Type);
        if (field.IsRequired) constraints["required"] = true;
        if (field.Type is IdType) constraints["unique"] = true;
        if (constraints.Count > 0) column["constraints"] = constraints;
        return column;
    }

    private static string TypeOf(FieldType type) => type switch
    {
        DayType => "date",
        IntegerType => "integer",
        NumberType => "number",
        FlagType => "boolean",
        _ => "string",
    };

    private static JsonObject Constraints(FieldType type) => type switch
    {
        IdType id => new() { ["pattern"] = id.Pattern },
        TextType { Pattern: { } pattern } => new() { ["pattern"] = pattern },
        DateType => new() { ["pattern"] = Patterns.Date },
        MomentType => new() { ["pattern"] = $"{Patterns.Date}|{Patterns.Moment}" },
        IntegerType range => new() { ["minimum"] = range.Least, ["maximum"] = range.Most },
        CodeType code => new() { ["enum"] = new JsonArray([.. code.Vocabulary.Terms.Select(term => JsonValue.Create(term.Code))]) },
        WordType words => new() { ["enum"] = new JsonArray([.. words.Words.Select(word => JsonValue.Create(word))]) },
        ReferenceType { Target: not (ReferenceTarget.Figure or ReferenceTarget.Figures) } => new() { ["pattern"] = Patterns.Code },
        _ => new(),
    };
}
