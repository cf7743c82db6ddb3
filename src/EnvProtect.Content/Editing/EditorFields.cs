using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using EnvProtect.Model;

namespace EnvProtect.Content.Editing;

/// <summary>The fields of a form as the editor shows them, with what the register knows to choose from.</summary>
internal sealed class EditorFields(Dataset dataset)
{
    /// <summary>All fields of a form, and its body.</summary>
    /// <param name="form">The form.</param>
    /// <param name="parent">The plan or campaign that all documents of the collection belong to.</param>
    public JsonArray Of(Form form, string? parent)
    {
        // Title and text first; facts follow in the order of the file.
        JsonNode[] fields =
        [
            .. form.Front.Where(field => field.Type is FixedType).Select(Widget),
            .. DocumentForms.Translation.Select(field => Translated(Widget(field))),
            Translated(Text(form)),
            .. form.Front.Where(field => field.Type is not FixedType && !DocumentForms.Translation.Contains(field.Name))
                .Select(field => parent is not null && field.Type is ReferenceType { Target: ReferenceTarget.Plan or ReferenceTarget.Campaign } ? Hidden(field, parent) : Widget(field)),
        ];
        return new(fields);
    }

    private static JsonObject Translated(JsonObject field)
    {
        field["i18n"] = true;
        return field;
    }

    private static JsonObject Text(Form form)
    {
        var headings = new StringBuilder();
        foreach (var heading in form.FirstHeadings) headings.Append(CultureInfo.InvariantCulture, $"## {heading.Zh}\n\n");
        var field = Named("body", "正文 · Text", "markdown", isRequired: false);
        field["modes"] = new JsonArray("raw", "rich_text");
        field["default"] = headings.ToString();
        if (!form.Headings.IsEmpty)
        {
            field["hint"] = $"标题可用 · Headings: {string.Join("、", form.Headings.Select(heading => $"{heading.Zh} / {heading.En}"))}";
        }

        return field;
    }

    private JsonObject Widget(Field field)
    {
        var widget = Widget(field.Type, field);
        if (field.Note is { } note) widget["hint"] = $"{note.Zh} · {note.En}";
        return widget;
    }

    private JsonObject Widget(FieldType type, Field field) => type switch
    {
        FixedType value => Hidden(field, value.Value),
        TextType { IsLong: true } => Named(field, "text"),
        TextType { Pattern: { } pattern } => Matching(field, pattern),
        DateType or MomentType => Matching(field, type is DateType ? Patterns.Date : $"{Patterns.Date}|{Patterns.Moment}", "2021、2021-06 或 2021-06-30"),
        DayType => Matching(field, Patterns.Date, "2021-06-30"),
        IntegerType range => Number(field, "int", range.Least, range.Most == int.MaxValue ? null : range.Most),
        NumberType range => Number(field, "float", range.Least, range.Most),
        FlagType => Named(field, "boolean"),
        CodeType code => Select(field, code.Vocabulary.Terms.Select(term => (term.Code, $"{term.Label.Zh} · {term.Label.En}"))),
        WordType words => Select(field, words.Words.Select(word => (word, word))),
        ReferenceType reference when Choices(reference.Target) is { } choices => Select(field, choices),
        GroupType group => Group(field, "object", group.Fields),
        EitherType either => Widget(either.Single, field),
        ListType { Item: GroupType group } => Group(field, "list", group.Fields),
        ListType list when Widget(list.Item, field) is { } one && (string)one["widget"]! == "select" => Several(one, field),
        ListType => Named(field, "list"),
        _ => Named(field, "string"),
    };

    /// <summary>What the register knows; null where it is too much to choose from a list.</summary>
    private IEnumerable<(string Value, string Label)>? Choices(ReferenceTarget target) => target switch
    {
        ReferenceTarget.Area => dataset.Areas.Select(area => (area.Code, $"{area.Name.Zh}（{area.Code}）")),
        ReferenceTarget.AreaOrGroup => [.. Choices(ReferenceTarget.Area)!, .. dataset.Groups.Where(group => group.IsOfAreas).Select(group => (group.Id, group.Name.Zh))],
        ReferenceTarget.Unit => dataset.Units.Select(unit => (unit.Id, unit.Name.Zh)),
        ReferenceTarget.UnitOrGroup => [.. Choices(ReferenceTarget.Unit)!, .. dataset.Groups.Where(group => !group.IsOfAreas).Select(group => (group.Id, group.Name.Zh))],
        ReferenceTarget.Source => dataset.Sources.Select(source => (source.Id, source.Title.Zh)),
        ReferenceTarget.Plan => dataset.Plans.Select(plan => (plan.Id, plan.Title.Zh)),
        ReferenceTarget.Campaign => dataset.Campaigns.Select(campaign => (campaign.Id, campaign.Title.Zh)),
        ReferenceTarget.Mechanism => [.. dataset.Mechanisms.Select(mechanism => (mechanism.Id, mechanism.Title.Zh)), .. Choices(ReferenceTarget.Campaign)!],
        _ => null,
    };

    private JsonObject Group(Field field, string widget, FieldList parts)
    {
        var group = Named(field, widget);
        group["collapsed"] = "auto";
        group["fields"] = new JsonArray([.. parts.Select(part => Widget(part))]);
        return group;
    }

    private static JsonObject Several(JsonObject select, Field field)
    {
        select["multiple"] = true;
        if (field.IsRequired) select["min"] = 1;
        return select;
    }

    private static JsonObject Select(Field field, IEnumerable<(string Value, string Label)> options)
    {
        var select = Named(field, "select");
        select["options"] = new JsonArray([.. options.Select(option => new JsonObject { ["value"] = option.Value, ["label"] = option.Label })]);
        return select;
    }

    private static JsonObject Matching(Field field, string pattern, string? example = null)
    {
        var text = Named(field, "string");
        text["pattern"] = new JsonArray(pattern, example is null ? pattern : $"写成 {example}");
        return text;
    }

    private static JsonObject Number(Field field, string type, int? least, int? most)
    {
        var number = Named(field, "number");
        number["value_type"] = type;
        if (least is { } from) number["min"] = from;
        if (most is { } to) number["max"] = to;
        return number;
    }

    private static JsonObject Hidden(Field field, string value) => new() { ["name"] = field.Name, ["widget"] = "hidden", ["default"] = value };

    private static JsonObject Named(Field field, string widget) => Named(field.Name, $"{field.Zh} · {field.En}", widget, field.IsRequired);

    private static JsonObject Named(string name, string label, string widget, bool isRequired) =>
        new() { ["name"] = name, ["label"] = label, ["widget"] = widget, ["required"] = isRequired };
}
