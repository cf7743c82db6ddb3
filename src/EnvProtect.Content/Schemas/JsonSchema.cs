using System.Text.Json.Nodes;
using EnvProtect.Model.Time;

namespace EnvProtect.Content.Schemas;

/// <summary>
/// Field lists as JSON Schema, draft 7, which is what editors read. It says of one file what can be said without knowing
/// the others: references must look like ids, and <c>check</c> says whether they exist.
/// </summary>
internal static class JsonSchema
{
    // Every scalar is a text to the reader, however YAML would take it.
    private static JsonArray Scalar => new("string", "number", "boolean");

    /// <summary>A schema of its own for a whole file.</summary>
    /// <param name="name">Its file name.</param>
    /// <param name="title">What it describes.</param>
    /// <param name="fields">The keys.</param>
    /// <param name="mayBeEmpty">Whether a key may stand without a value.</param>
    public static JsonObject Document(string name, string title, FieldList fields, bool mayBeEmpty = false)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["$id"] = name, ["title"] = title };
        foreach (var (key, value) in Mapping(fields, mayBeEmpty)) schema[key] = value?.DeepClone();
        return schema;
    }

    private static JsonObject Mapping(FieldList fields, bool mayBeEmpty = false)
    {
        var properties = new JsonObject();
        foreach (var field in fields) properties[field.Name] = Property(field, mayBeEmpty);
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (fields.Any(field => field.IsRequired)) schema["required"] = Names(fields.Where(field => field.IsRequired).Select(field => field.Name));
        if (fields.Together.Length > 0)
        {
            schema["dependencies"] = new JsonObject(fields.Together.GroupBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create<string, JsonNode?>(group.Key, Names(group.Select(pair => pair.Needs)))));
        }

        if (fields.Choice is not { } choice) return schema;
        schema["if"] = new JsonObject { ["properties"] = new JsonObject { [choice.Key] = new JsonObject { ["const"] = choice.Value } } };
        schema["then"] = new JsonObject { ["required"] = Names([choice.Needed]) };
        schema["else"] = new JsonObject { ["required"] = Names([choice.NeededOtherwise]), ["not"] = new JsonObject { ["required"] = Names([choice.Needed]) } };
        return schema;
    }

    private static JsonObject Property(Field field, bool mayBeEmpty)
    {
        var schema = Of(field.Type);
        if (field is { IsRequired: true, Type: ListType }) schema["minItems"] = 1;
        if (mayBeEmpty) schema = new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["enum"] = new JsonArray(null, "") }) };
        schema["title"] = $"{field.Zh} / {field.En}";
        if (field.Note is { } note) schema["description"] = $"{note.Zh}\n{note.En}";
        return schema;
    }

    private static JsonObject Of(FieldType type) => type switch
    {
        FixedType fixedValue => new() { ["const"] = fixedValue.Value },
        TextType { Pattern: null } => new() { ["type"] = Scalar, ["minLength"] = 1 },
        TextType { Pattern: { } pattern } => Matching(pattern),
        IdType id => Matching(id.Pattern),
        ReferenceType => Matching(Patterns.Code),
        DateType { IsPlain: true } => AnyOf(Day(), Year(), Matching(Patterns.YearOrMonth, "string")),
        DateType => AnyOf(Day(), Year(), Matching(Patterns.YearOrMonth, "string"), Mapping(DateType.Parts)),
        MomentType => AnyOf(Day(), Year(), Matching(Patterns.YearOrMonth, "string"), Matching(Patterns.Moment, "string"), Mapping(DateType.Parts)),
        DayType => Day(),
        IntegerType range => new() { ["type"] = new JsonArray("integer", "string"), ["minimum"] = range.Least, ["maximum"] = range.Most, ["pattern"] = Patterns.Integer },
        NumberType range => Number(range),
        FlagType => new() { ["enum"] = new JsonArray(true, false, "true", "false") },
        CodeType code => new()
        {
            ["enum"] = Names(code.Vocabulary.Terms.Select(term => term.Code)),
            ["enumDescriptions"] = Names(code.Vocabulary.Terms.Select(term => $"{term.Label.Zh} / {term.Label.En}")),
        },
        WordType words => new() { ["enum"] = Names(words.Words) },
        OffsetType => Matching(Patterns.Offset, "string"),
        NamesType => new() { ["type"] = "object", ["additionalProperties"] = Matching(Patterns.Code) },
        GroupType group => Mapping(group.Fields),
        EitherType either => AnyOf(Of(either.Single), Of(either.Mapping)),
        ListType list => new() { ["type"] = "array", ["items"] = Of(list.Item), ["uniqueItems"] = list.Item is not GroupType },
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static JsonObject Day() => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = Patterns.Date };

    private static JsonObject Year() => new() { ["type"] = "integer", ["minimum"] = PartialDate.FirstYear, ["maximum"] = PartialDate.LastYear };

    private static JsonObject Number(NumberType range)
    {
        var schema = new JsonObject { ["type"] = new JsonArray("number", "string"), ["pattern"] = Patterns.Number };
        if (range.Least is { } least) schema["minimum"] = least;
        if (range.Most is { } most) schema["maximum"] = most;
        return schema;
    }

    private static JsonObject Matching(string pattern) => new() { ["type"] = Scalar, ["pattern"] = pattern };

    private static JsonObject Matching(string pattern, string type) => new() { ["type"] = type, ["pattern"] = pattern };

    private static JsonObject AnyOf(params IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
