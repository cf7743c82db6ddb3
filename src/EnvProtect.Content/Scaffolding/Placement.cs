using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Content.Importing;
using EnvProtect.Content.Writing;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Scaffolding;

/// <summary>Where a new document stands, and the values that follow from there, from what is there already and from the day.</summary>
/// <param name="Path">Below the content folder, without an ending.</param>
/// <param name="Known">Values by key, as they are written in YAML.</param>
/// <param name="Refusal">What is missing; the rest then means nothing.</param>
internal sealed record Placement(string Path, IReadOnlyDictionary<string, string> Known, LocalizedText? Refusal)
{
    public static Placement Of(Form form, ScaffoldRequest request, ImmutableArray<ContentFile> files)
    {
        var known = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (request.Title is { } title) known["title"] = FrontMatter.Quote(title);
        if (request.Source is { } source) known["source"] = $"{{ document: {source}, locator: }}";
        if (request.Area is { } area) known[form.Front.Contains("areas") ? "areas" : "area"] = form.Front.Contains("areas") ? FrontMatter.List([area]) : area;
        var today = request.Today.ToString("O", CultureInfo.InvariantCulture);
        if (form.Front.Contains("status")) known["status"] = $"{{ value: {Lists.Statuses.Code(IssueStatus.Assigned)}, asOf: {today} }}";
        return form.Kind switch
        {
            DocumentKind.Problem => InFolder(request, files, DocumentKind.Plan, DocumentKind.Problem, "", known),
            DocumentKind.Commitment => InFolder(request, files, DocumentKind.Plan, DocumentKind.Commitment, "c", known),
            DocumentKind.Task => InFolder(request, files, DocumentKind.Campaign, DocumentKind.Task, "", known),
            DocumentKind.Case => Case(request, today, known),
            DocumentKind.Bulletin => Bulletin(request, files, today, known),
            DocumentKind.Consultation or DocumentKind.Handover => Mechanism(form, request, today, known),
            _ => Named(form, request, today, known),
        };
    }

    /// <summary>A document with the next number in the folder of its plan or campaign.</summary>
    private static Placement InFolder(
        ScaffoldRequest request, ImmutableArray<ContentFile> files, DocumentKind parentKind, DocumentKind kind, string prefix, SortedDictionary<string, string> known)
    {
        var parents = files.Where(file => file.Kind == parentKind).ToList();
        var key = Form.CodeOf(parentKind);
        var ids = string.Join(", ", parents.Select(file => file.Id));
        var parent = request.Parent is { } named ? parents.Find(file => file.Id == named) : parents.Count == 1 ? parents[0] : null;
        if (parent is null)
        {
            return request.Parent is { } unknown
                ? Refused($"没有“{unknown}”；现有：{ids}", $"There is no '{unknown}'; there are: {ids}")
                : Refused($"请用 --{key} 说明属于哪一个：{ids}", $"Say with --{key} to which it belongs: {ids}");
        }

        var number = files.Where(file => file.Kind == kind && file.Folder == parent.Id).Select(file => file.Number ?? 0).DefaultIfEmpty().Max() + 1;
        var written = number.ToString("D2", CultureInfo.InvariantCulture);
        known[key] = parent.Id;
        known["number"] = number.ToString(CultureInfo.InvariantCulture);
        if (!known.ContainsKey("source") && SourceOf(parent) is { } source) known["source"] = $"{{ document: {source}, locator: }}";
        var folder = DocumentForms.Of(kind).Folder;
        return new($"{folder}/{parent.Id}/{prefix}{written}", known, null);
    }

    /// <summary>By its official number, which says year and channel; or by the city, the year and a name.</summary>
    private static Placement Case(ScaffoldRequest request, string today, SortedDictionary<string, string> known)
    {
        if (request.Name is not { } name)
        {
            return Refused("请写受理编号，例如 new case D1YZ202000131；没有编号时写英文短名", "Give the official number, such as new case D1YZ202000131, or a short name where it has none");
        }

        if (CaseNumber.Parse(name) is { } number)
        {
            known["number"] = name;
            known["channel"] = Lists.Channels.Code(Channel.InspectionTeam);
            known["medium"] = Lists.Media.Code(number.Medium);
            if (number.Date.Day is not null) known["received"] = number.Date.ToString();
            return new($"cases/{number.Date.Year.ToString(CultureInfo.InvariantCulture)}/{name}", known, null);
        }

        if (!ContentLayout.IsId(name)) return NotAnId(name);
        known["received"] = today;
        return City.Of(request) is { Slug: { } city }
            ? new($"cases/{today[..4]}/{city}-{today[..4]}-{name}", known, null)
            : Refused("请用 --area 给出区域代码，编号以所在市开头", "Give the code of the area with --area; the id begins with its city");
    }

    private static Placement Bulletin(ScaffoldRequest request, ImmutableArray<ContentFile> files, string today, SortedDictionary<string, string> known)
    {
        if (City.Of(request) is not { } city) return NoCity();
        known["area"] = request.Area ?? city.Code;
        known["issued"] = today;
        var beginning = $"{city.Slug}-{today[..4]}-";
        var last = files.Where(file => file.Kind == DocumentKind.Bulletin && file.Id.StartsWith(beginning, StringComparison.Ordinal))
            .Select(file => int.TryParse(file.Id.AsSpan(beginning.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty().Max();
        var next = request.Name ?? (last + 1).ToString(CultureInfo.InvariantCulture);
        if (!ContentLayout.IsId(next)) return NotAnId(next);
        known["number"] = next;
        return new($"bulletins/{beginning}{next}", known, null);
    }

    private static Placement Mechanism(Form form, ScaffoldRequest request, string today, SortedDictionary<string, string> known)
    {
        if (City.Of(request) is not { } city) return NoCity();
        var name = request.Name ?? $"{form.Code}-{today}";
        if (!ContentLayout.IsId(name)) return NotAnId(name);
        known["area"] = request.Area ?? city.Code;
        known["from"] = today;
        return new($"{form.Folder}/{city.Slug}-{name}", known, null);
    }

    /// <summary>Plans, campaigns and pages, whose id is chosen.</summary>
    private static Placement Named(Form form, ScaffoldRequest request, string today, SortedDictionary<string, string> known)
    {
        if (request.Name is not { } name) return Refused($"请写编号，例如 new {form.Code} hengyang-2026", $"Give an id, such as new {form.Code} hengyang-2026");
        if (!ContentLayout.IsId(name)) return NotAnId(name);
        if (form.Front.Contains("area") && !known.ContainsKey("area") && City.Of(request) is { } city) known["area"] = city.Code;
        if (form.Kind == DocumentKind.Plan) known["issued"] = today;
        if (form.Kind == DocumentKind.Campaign) known["from"] = today;
        if (form.Kind == DocumentKind.Page) known.Remove("area");
        return new(form.Kind == DocumentKind.Page ? $"pages/{name}" : $"{form.Folder}/{name}/_{form.Code}", known, null);
    }

    /// <summary>The document from which the plan or campaign itself is known.</summary>
    private static string? SourceOf(ContentFile parent)
    {
        var log = new FileLog(parent.Original.ShownPath);
        return Manuscript.Open(parent.Original, DocumentForms.Of(parent.Kind).Front, log)?.Fields.Mapping("source")?.Text("document");
    }

    private static Placement NoCity() => Refused("请用 --area 给出区域代码", "Give the code of the area with --area");

    private static Placement NotAnId(string name) => Refused(
        $"“{name}”不能作编号：只用小写英文字母、数字和连字符", $"'{name}' cannot be an id: use lower-case ASCII letters, digits and hyphens");

    private static Placement Refused(string zh, string en) => new("", new Dictionary<string, string>(), new(zh, en));
}
