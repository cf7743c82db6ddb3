using System.Collections.Immutable;
using EnvProtect.Api.Model;
using EnvProtect.Api.Translation.Functions;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Api.Metadata;

/// <summary>What is said about the elements of the entity data model.</summary>
internal sealed class Csdl(EntityModel model, ODataOptions options)
{
    public EntityModel Model { get; } = model;

    /// <summary>Labels in both languages.</summary>
    public static IEnumerable<Annotation> Labels(LocalizedText label)
    {
        yield return new Annotation("Core.Description", label.Zh);
        if (label.En is { } english) yield return new Annotation("Core.Description", english, "en");
    }

    public static IEnumerable<Annotation> Property(Field property)
    {
        foreach (var label in Labels(property.Column!.Label)) yield return label;
        if (property.Codes is { } list)
            yield return new Annotation("Validation.AllowedValues", new ListValue([.. list.Terms.Select(Value)]));
    }

    /// <summary>What cannot be done with a set.</summary>
    public IEnumerable<Annotation> Set(Table table)
    {
        yield return new("Capabilities.InsertRestrictions", new RecordValue(("Insertable", false)));
        yield return new("Capabilities.UpdateRestrictions", new RecordValue(("Updatable", false)));
        yield return new("Capabilities.DeleteRestrictions", new RecordValue(("Deletable", false)));
        yield return new("Capabilities.SearchRestrictions", new RecordValue(("Searchable", !table.SearchColumns.IsEmpty)));
        yield return new("Capabilities.ExpandRestrictions", new RecordValue(("Expandable", true), ("MaxLevels", options.Limits.ExpandDepth)));
    }

    /// <summary>What the service as a whole can do.</summary>
    public static IEnumerable<Annotation> Container()
    {
        yield return new("Capabilities.ConformanceLevel", new MemberValue("Capabilities.ConformanceLevelType", "Intermediate"));
        yield return new("Capabilities.SupportedFormats", Texts("application/json;odata.metadata=minimal;IEEE754Compatible=true", "application/json;odata.metadata=full", "application/json;odata.metadata=none", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        yield return new("Capabilities.FilterFunctions", Texts([.. FunctionTable.Names.Order(StringComparer.Ordinal)]));
        yield return new("Capabilities.BatchSupport", new RecordValue(("Supported", true), ("SupportedFormats", Texts("application/json", "multipart/mixed"))));
        yield return new("Capabilities.KeyAsSegmentSupported", true);
        yield return new("Capabilities.CrossJoinSupported", false);
        yield return new("Capabilities.AsynchronousRequestsSupported", false);
        yield return new("Aggregation.ApplySupportedDefaults", new RecordValue(("Transformations", Texts(
            "filter", "search", "compute", "aggregate", "groupby", "concat", "identity", "orderby", "top", "skip",
            "topcount", "topsum", "toppercent", "bottomcount", "bottomsum", "bottompercent"))));
    }

    private static RecordValue Value(Term term) => new([("Value", term.Code)], [.. Labels(term.Label)]);

    private static ListValue Texts(params ImmutableArray<string> texts) => new([.. texts.Select(text => (AnnotationValue)text)]);
}
