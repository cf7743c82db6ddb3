using System.Text.Encodings.Web;
using System.Text.Json;
using EnvProtect.Api.Model;
using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Metadata;

/// <summary>Writes the entity data model as CSDL JSON.</summary>
internal static class CsdlJson
{
    public static byte[] Write(Csdl csdl)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$Version", "4.01");
            json.WriteString("$EntityContainer", csdl.Namespace + ".Container");
            json.WriteStartObject("$Reference");
            foreach (var (address, name, alias) in Vocabularies.References)
            {
                json.WriteStartObject(address.Replace(".xml", ".json", StringComparison.Ordinal));
                json.WriteStartArray("$Include");
                json.WriteStartObject();
                json.WriteString("$Namespace", name);
                json.WriteString("$Alias", alias);
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartObject(csdl.Namespace);
            foreach (var table in csdl.Model.Catalogue.Tables) EntityType(json, csdl, table);
            Container(json, csdl);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void EntityType(Utf8JsonWriter json, Csdl csdl, Table table)
    {
        json.WriteStartObject(table.EntityName);
        json.WriteString("$Kind", "EntityType");
        json.WriteStartArray("$Key");
        foreach (var name in table.Key) json.WriteStringValue(name);
        json.WriteEndArray();
        foreach (var property in csdl.Model[table.Name].Fields)
        {
            json.WriteStartObject(property.Name);
            if (property.Type != EdmType.String) json.WriteString("$Type", property.Type.QualifiedName());
            if (property.IsNullable) json.WriteBoolean("$Nullable", true);
            if (property.Type == EdmType.DateTimeOffset) json.WriteNumber("$Precision", 0);
            Annotations(json, csdl.Property(property));
            json.WriteEndObject();
        }

        foreach (var navigation in table.Navigations) NavigationProperty(json, csdl, table, navigation);
        Annotations(json, Csdl.Labels(table.Label));
        json.WriteEndObject();
    }

    private static void NavigationProperty(Utf8JsonWriter json, Csdl csdl, Table table, Navigation navigation)
    {
        json.WriteStartObject(navigation.Name);
        json.WriteString("$Kind", "NavigationProperty");
        json.WriteString("$Type", csdl.Model.Target(navigation).QualifiedTypeName);
        if (navigation.IsCollection) json.WriteBoolean("$Collection", true);
        else if (Csdl.IsOptional(table, navigation)) json.WriteBoolean("$Nullable", true);
        if (csdl.Partner(navigation) is { } partner) json.WriteString("$Partner", partner);
        if (!navigation.IsCollection)
        {
            json.WriteStartObject("$ReferentialConstraint");
            foreach (var pair in navigation.Join) json.WriteString(pair.Column, pair.TargetColumn);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Container(Utf8JsonWriter json, Csdl csdl)
    {
        json.WriteStartObject("Container");
        json.WriteString("$Kind", "EntityContainer");
        foreach (var table in csdl.Model.Catalogue.Tables)
        {
            json.WriteStartObject(table.Name);
            json.WriteBoolean("$Collection", true);
            json.WriteString("$Type", csdl.Model[table.Name].QualifiedTypeName);
            json.WriteStartObject("$NavigationPropertyBinding");
            foreach (var navigation in table.Navigations) json.WriteString(navigation.Name, navigation.Target);
            json.WriteEndObject();
            Annotations(json, csdl.Set(table));
            json.WriteEndObject();
        }

        Annotations(json, Csdl.Container());
        json.WriteEndObject();
    }

    private static void Annotations(Utf8JsonWriter json, IEnumerable<Annotation> annotations)
    {
        foreach (var annotation in annotations)
        {
            json.WritePropertyName($"@{annotation.Term}{(annotation.Qualifier is { } qualifier ? "#" + qualifier : "")}");
            Value(json, annotation.Value);
        }
    }

    private static void Value(Utf8JsonWriter json, AnnotationValue value)
    {
        switch (value)
        {
            case TextValue text:
                json.WriteStringValue(text.Text);
                break;
            case FlagValue flag:
                json.WriteBooleanValue(flag.Flag);
                break;
            case NumberValue number:
                json.WriteNumberValue(number.Number);
                break;
            case MemberValue member:
                json.WriteStringValue(member.Member);
                break;
            case ListValue list:
                json.WriteStartArray();
                foreach (var item in list.Items) Value(json, item);
                json.WriteEndArray();
                break;
            case RecordValue record:
                json.WriteStartObject();
                foreach (var (name, property) in record.Properties)
                {
                    json.WritePropertyName(name);
                    Value(json, property);
                }

                Annotations(json, record.Annotations);
                json.WriteEndObject();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }
}
