using System.Globalization;
using System.Text;
using System.Text.Json;
using EnvProtect.Api.Execution;
using EnvProtect.Api.Model;
using EnvProtect.Api.Planning;
using EnvProtect.Api.Requests;
using EnvProtect.Api.Translation;
using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Json;

/// <summary>Writes rows as JSON objects, texts from SQLite's UTF-8 to the answer's without a detour.</summary>
/// <param name="root">The service root, with a slash at the end.</param>
internal sealed class EntityWriter(Utf8JsonWriter json, AnswerFormat format, string root)
{
    public void Write(Row row, Selection selection, ExpandedRow? expanded = null, string? context = null)
    {
        json.WriteStartObject();
        if (context is not null && format.Metadata != MetadataLevel.None) json.WriteString("@odata.context", context);
        var address = format.Metadata == MetadataLevel.Full && selection.Set is not null ? WriteIdentity(row, selection, selection.Set) : null;
        var open = "";
        for (var i = 0; i < selection.Fields.Length; i++)
        {
            var property = selection.Fields[i];
            open = Descend(open, property.Path);
            if (format.Metadata == MetadataLevel.Full && property.Type is EdmType.Int64 or EdmType.Date or EdmType.DateTimeOffset or EdmType.TimeOfDay or EdmType.Duration)
            {
                json.WriteString(property.LastName + "@odata.type", "#" + property.Type);
            }

            json.WritePropertyName(property.JsonName);
            WriteValue(row, i, property.Type);
        }

        Descend(open, "");
        if (address is not null)
        {
            foreach (var navigation in selection.Set!.Table.Navigations) json.WriteString(navigation.Name + "@odata.navigationLink", $"{address}/{navigation.Name}");
        }

        if (expanded is not null) WriteExpansions(expanded, selection);
        json.WriteEndObject();
    }

    public void WriteValue(Row row, int column, EdmType type)
    {
        if (row.IsNull(column))
        {
            json.WriteNullValue();
            return;
        }

        switch (type)
        {
            case EdmType.Int64 when format.LongsAsText:
                json.WriteStringValue(row.Integer(column).ToString(CultureInfo.InvariantCulture));
                break;
            case EdmType.Int64:
                json.WriteNumberValue(row.Integer(column));
                break;
            case EdmType.Double:
                WriteDouble(row.Number(column));
                break;
            case EdmType.Boolean:
                json.WriteBooleanValue(row.Integer(column) != 0);
                break;
            case EdmType.DateTimeOffset:
                json.WriteStringValue(EdmText.Instant(row.Number(column)));
                break;
            case EdmType.Duration:
                json.WriteStringValue(EdmText.Duration(row.Number(column)));
                break;
            default:
                json.WriteStringValue(row.Utf8(column));
                break;
        }
    }

    /// <summary>Closes and opens objects until those of <paramref name="path"/> are open, in which a grouped path is shown.</summary>
    private string Descend(string open, string path)
    {
        if (open == path) return path;
        var from = open.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var common = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        for (var i = from.Length; i > common; i--) json.WriteEndObject();
        foreach (var name in to[common..]) json.WriteStartObject(name);
        return path;
    }

    private void WriteDouble(double value)
    {
        if (double.IsFinite(value)) json.WriteNumberValue(value);
        else json.WriteStringValue(value > 0 ? "INF" : "-INF");
    }

    private string WriteIdentity(Row row, Selection selection, EntitySet set)
    {
        var address = root + CanonicalKey.Of(set, [.. selection.KeyColumns.Select(column => row.Value(column)!)]);
        json.WriteString("@odata.type", "#" + set.QualifiedTypeName);
        json.WriteString("@odata.id", address);
        return address;
    }

    private void WriteExpansions(ExpandedRow row, Selection selection)
    {
        for (var i = 0; i < selection.Expansions.Length; i++)
        {
            var (expansion, found) = (selection.Expansions[i], row.Expanded[i]);
            var name = expansion.Navigation.Name;
            if (found.Count is { } count && expansion.Count) json.WriteNumber(name + "@odata.count", count);
            json.WritePropertyName(name);
            if (!expansion.Navigation.IsCollection)
            {
                if (found.Rows is [var only]) Write(only.Row, expansion.Selection, only);
                else json.WriteNullValue();
                continue;
            }

            json.WriteStartArray();
            foreach (var child in found.Rows) Write(child.Row, expansion.Selection, child);
            json.WriteEndArray();
            if (found.HasMore && selection.Set is { } set) json.WriteString(name + "@odata.nextLink", NextLink(row, selection, set, expansion, found.Rows.Count));
        }
    }

    private string NextLink(ExpandedRow row, Selection selection, EntitySet set, Expansion expansion, int served)
    {
        var key = CanonicalKey.Of(set, [.. selection.KeyColumns.Select(column => row.Row.Value(column)!)]);
        var skip = (expansion.Skip + served).ToString(CultureInfo.InvariantCulture);
        var rest = expansion.Top is { } top ? "&$top=" + (top - served).ToString(CultureInfo.InvariantCulture) : "";
        return $"{root}{key}/{expansion.Navigation.Name}?{expansion.LinkOptions}$skip={skip}{rest}";
    }
}
