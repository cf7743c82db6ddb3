using System.Globalization;
using System.Text;
using EnvProtect.Content.Writing;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Scaffolding;

/// <summary>A document of a form, with what is known filled in, what is required left open, and the rest as comments.</summary>
internal sealed class ScaffoldText(Form form, Language language)
{
    /// <summary>The Chinese file.</summary>
    /// <param name="known">Values by key, as they are written in YAML.</param>
    public string Chinese(IReadOnlyDictionary<string, string> known)
    {
        var front = new FrontMatter();
        foreach (var field in form.Front)
        {
            if (field.Type is FixedType fixedValue) front.Raw(field.Name, fixedValue.Value);
            else if (known.TryGetValue(field.Name, out var value)) front.Raw(field.Name, value);
            else if (field.IsRequired) front.Raw(field.Name, $"{Open(field.Type)}  # {Explained(field)}".TrimStart());
        }

        front.Comment(language == Language.Chinese ? "以下各项需要时去掉行首的 #，不需要的可以删去。" : "Take the # off where one of these is needed; the others may be deleted.");
        foreach (var field in form.Front.Where(field => !field.IsRequired && !known.ContainsKey(field.Name)))
        {
            front.Comment($"{field.Name}: {Open(field.Type)}  # {Explained(field)}");
        }

        return front + Body(heading => heading.Zh);
    }

    /// <summary>The translation.</summary>
    public string English()
    {
        var front = new FrontMatter();
        foreach (var field in DocumentForms.Translation) front.Raw(field.Name, $"  # {Explained(field)}".TrimStart());
        return front + Body(heading => heading.En);
    }

    private string Body(Func<Heading, string> words)
    {
        var body = new StringBuilder();
        foreach (var heading in form.FirstHeadings) body.Append(CultureInfo.InvariantCulture, $"\n## {words(heading)}\n\n");
        return body.ToString();
    }

    private string Explained(Field field)
    {
        var label = field.Label.In(language);
        var more = field.Note?.In(language) ?? Codes(field.Type);
        return more is null ? label : language == Language.Chinese ? $"{label}：{more}" : $"{label}: {more}";
    }

    private string? Codes(FieldType type) => type switch
    {
        CodeType code => string.Join(language == Language.Chinese ? "、" : ", ", code.Vocabulary.Terms.Select(term => $"{term.Code} {term.Label.In(language)}")),
        EitherType either => Codes(either.Single),
        ListType { Item: CodeType or EitherType } list => Codes(list.Item),
        _ => null,
    };

    /// <summary>The shape of a value, still empty.</summary>
    private static string Open(FieldType type) => type switch
    {
        GroupType group => $"{{ {string.Join(", ", group.Fields.Select(field => $"{field.Name}: {Open(field.Type)}")).TrimEnd()} }}",
        ListType { Item: GroupType group } => $"[{Open(group)}]",
        ListType => "[]",
        _ => "",
    };
}
