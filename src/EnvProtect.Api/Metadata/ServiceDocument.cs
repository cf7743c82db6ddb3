using EnvProtect.Api.Http;
using EnvProtect.Api.Model;
using EnvProtect.Api.Requests;

namespace EnvProtect.Api.Metadata;

/// <summary>Writes the list of entity sets that the service root shows.</summary>
internal static class ServiceDocument
{
    public static void Write(Body body, EntityModel model, string root, AnswerFormat format)
    {
        using var json = body.Json();
        json.WriteStartObject();
        if (format.Metadata != MetadataLevel.None) json.WriteString("@odata.context", root + "$metadata");
        json.WriteStartArray("value");
        foreach (var table in model.Catalogue.Tables)
        {
            json.WriteStartObject();
            json.WriteString("name", table.Name);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", table.Name);
            json.WriteString("title", table.Label.Zh);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
