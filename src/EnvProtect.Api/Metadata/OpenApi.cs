using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnvProtect.Api.Model;
using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Metadata;

/// <summary>Describes the service as OpenAPI 3.1, for tools that do not read OData's own metadata.</summary>
internal static class OpenApi
{
    private static readonly ImmutableArray<(string Name, string Type, string Zh, string En)> ListOptions =
    [
        ("$filter", "string", "筛选条件，如 Id eq 'x'", "Condition, such as Id eq 'x'"),
        ("$search", "string", "全文查找", "Full-text search"),
        ("$select", "string", "要显示的属性", "Properties to show"),
        ("$expand", "string", "要展开的导航属性", "Navigation properties to expand"),
        ("$orderby", "string", "排序", "Order"),
        ("$top", "integer", "最多几行", "Number of rows at most"),
        ("$skip", "integer", "跳过几行", "Rows to pass over"),
        ("$count", "boolean", "是否给出总数", "Whether to tell the number of rows"),
        ("$compute", "string", "计算的属性", "Computed properties"),
        ("$apply", "string", "汇总", "Aggregation"),
        ("$format", "string", "json、csv 或 xlsx", "json, csv or xlsx"),
    ];

    public static byte[] Write(EntityModel model, string root)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("openapi", "3.1.0");
            json.WriteStartObject("info");
            json.WriteString("title", model.Catalogue.Namespace);
            json.WriteString("version", "1.0");
            json.WriteEndObject();
            json.WriteStartArray("servers");
            json.WriteStartObject();
            json.WriteString("url", root);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("paths");
            foreach (var table in model.Catalogue.Tables) Paths(json, model[table.Name]);
            json.WriteEndObject();
            Components(json, model);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Paths(Utf8JsonWriter json, EntitySet set)
    {
        json.WriteStartObject("/" + set.Name);
        json.WriteStartObject("get");
        json.WriteString("summary", $"{set.Table.Label.Zh} / {set.Table.Label.En}");
        json.WriteStartArray("parameters");
        foreach (var (name, type, zh, en) in ListOptions)
        {
            if (name != "$search" || !set.Table.SearchColumns.IsEmpty) Parameter(json, name, "query", type, $"{zh} / {en}");
        }

        json.WriteEndArray();
        Responses(json, () =>
        {
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            Property(json, "@odata.count", "integer");
            Property(json, "@odata.nextLink", "string");
            json.WriteStartObject("value");
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            json.WriteString("$ref", "#/components/schemas/" + set.Table.EntityName);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();

        var key = set.Key is [var only]
            ? Template(only)
            : string.Join(',', set.Key.Select(part => $"{part.Name}={Template(part)}"));
        json.WriteStartObject($"/{set.Name}({key})");
        json.WriteStartObject("get");
        json.WriteString("summary", $"{set.Table.Label.Zh}：一条 / One of {set.Table.Label.En}");
        json.WriteStartArray("parameters");
        foreach (var part in set.Key) Parameter(json, part.Name, "path", part.Type == EdmType.Int64 ? "integer" : "string", $"{part.Column!.Label.Zh} / {part.Column.Label.En}");
        Parameter(json, "$select", "query", "string", "要显示的属性 / Properties to show");
        Parameter(json, "$expand", "query", "string", "要展开的导航属性 / Navigation properties to expand");
        json.WriteEndArray();
        Responses(json, () => json.WriteString("$ref", "#/components/schemas/" + set.Table.EntityName));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Template(Field part) => part.Type == EdmType.String ? $"'{{{part.Name}}}'" : $"{{{part.Name}}}";

    private static void Parameter(Utf8JsonWriter json, string name, string place, string type, string description)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("in", place);
        if (place == "path") json.WriteBoolean("required", true);
        json.WriteString("description", description);
        json.WriteStartObject("schema");
        json.WriteString("type", type);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Responses(Utf8JsonWriter json, Action schema)
    {
        json.WriteStartObject("responses");
        Response(json, "200", "OK", schema);
        Response(json, "default", "Error", () => json.WriteString("$ref", "#/components/schemas/Error"));
        json.WriteEndObject();
    }

    private static void Response(Utf8JsonWriter json, string status, string description, Action schema)
    {
        json.WriteStartObject(status);
        json.WriteString("description", description);
        json.WriteStartObject("content");
        json.WriteStartObject("application/json");
        json.WriteStartObject("schema");
        schema();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Components(Utf8JsonWriter json, EntityModel model)
    {
        json.WriteStartObject("components");
        json.WriteStartObject("schemas");
        foreach (var table in model.Catalogue.Tables)
        {
            json.WriteStartObject(table.EntityName);
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var property in model[table.Name].Fields) EntityProperty(json, property);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteStartObject("Error");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WriteStartObject("error");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        Property(json, "code", "string");
        Property(json, "message", "string");
        Property(json, "target", "string");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void EntityProperty(Utf8JsonWriter json, Field property)
    {
        var (type, format) = property.Type switch
        {
            EdmType.Int64 => ("integer", "int64"),
            EdmType.Double => ("number", "double"),
            EdmType.Boolean => ("boolean", null),
            EdmType.Date => ("string", "date"),
            EdmType.DateTimeOffset => ("string", "date-time"),
            _ => ("string", (string?)null),
        };
        json.WriteStartObject(property.Name);
        if (property.IsNullable)
        {
            json.WriteStartArray("type");
            json.WriteStringValue(type);
            json.WriteStringValue("null");
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", type);
        }

        if (format is not null) json.WriteString("format", format);
        json.WriteString("description", $"{property.Column!.Label.Zh} / {property.Column.Label.En}");
        json.WriteEndObject();
    }

    private static void Property(Utf8JsonWriter json, string name, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}
