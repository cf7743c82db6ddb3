using System.Text.Json;
using System.Text.Json.Nodes;
using EnvProtect.Content.Schemas;

namespace EnvProtect.Tests.Content.Schemas;

/// <summary>Ajv, a validator that editors use, over our schemas.</summary>
internal static class EditorValidator
{
    /// <summary>For each document what its schema has against it; empty where it fits.</summary>
    public static Task<IReadOnlyList<string>> FaultsOf(IEnumerable<(string Schema, JsonNode Document)> documents)
    {
        var schemas = new JsonObject(SchemaFiles.All().Where(file => file.Name.EndsWith(".schema.json", StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create(file.Name[..^".schema.json".Length], JsonNode.Parse(file.Text))));
        return FaultsOf(schemas, documents);
    }

    /// <summary>As above, with other schemas by name.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOf(JsonObject schemas, IEnumerable<(string Schema, JsonNode Document)> documents)
    {
        var input = new JsonObject
        {
            ["schemas"] = schemas,
            ["documents"] = new JsonArray([.. documents.Select(one => new JsonArray(one.Schema, one.Document))]),
        };
        var faults = await NodeProgram.Run(Repository.PathOf("tests", "EnvProtect.Tests", "Content", "Schemas"), ["validate.mjs"], input.ToJsonString());
        return JsonSerializer.Deserialize<string[]>(faults)!;
    }
}
