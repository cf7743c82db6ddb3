using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Content.Importing;
using EnvProtect.Content.Writing;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Scaffolding;

/// <summary>Where a new document stands, and the values that follow from there, from what is there already and from the day.</summary>
/// <param name="Path">Below the content folder, without an ending.</param>
/// <param name="Known">Values by key, as they are written in YAML.</param>
/// <param name="Refusal">What is missing; the rest then means nothing.</param>
internal sealed partial record Placement(string Path, IReadOnlyDictionary<string, string> Known, LocalizedText? Refusal)
{
    /// <summary>What six digits hold, which the layout allows.</summary>
    private const int LastNumber = 999_999;

    public static Placement Of(Form form, ScaffoldRequest request, Surroundings around)
    {
        var known = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (request.Title is { } title) known["title"] = FrontMatter.Quote(title);
        if (request.Source is { } source) known["source"] = $"{{ document: {source}, locator: }}";
        if (request.Area is { } area) known[form.Front.Contains("areas") ? "areas" : "area"] = form.Front.Contains("areas") ? FrontMatter.List([area]) : area;
        var today = request.Today.ToString("O", CultureInfo.InvariantCulture);
        if (form.Front.Contains("status")) known["status"] = $"{{ value: {Lists.Statuses.Code(IssueStatus.Assigned)}, asOf: {today} }}";
        return form.Kind switch
        {
            DocumentKind.Problem => InFolder(request, around.Files, DocumentKind.Plan, request.Plan, DocumentKind.Problem, "", known),
            DocumentKind.Commitment => InFolder(request, around.Files, DocumentKind.Plan, request.Plan, DocumentKind.Commitment, "c", known),
            DocumentKind.Task => InFolder(request, around.Files, DocumentKind.Campaign, request.Campaign, DocumentKind.Task, "", known),
            DocumentKind.Case => Case(request, around, today, known),
            DocumentKind.Bulletin => Bulletin(request, around, today, known),
            DocumentKind.Consultation or DocumentKind.Handover => Mechanism(form, request, around, today, known),
            _ => Named(form, request, around, today, known),
        };
    }

    /// <summary>A document in the folder of its plan or campaign, with the number that is asked for or the next.</summary>
    private static Placement InFolder(
        ScaffoldRequest request, ImmutableArray<ContentFile> files, DocumentKind parentKind, string? asked, DocumentKind kind, string prefix, SortedDictionary<string, string> known)
    {
        var parents = files.Where(file => file.Kind == parentKind).ToList();
        var key = Form.CodeOf(parentKind);
        var ids = parents.Select(file => file.Id).ToList();
        var parent = asked is { } named ? parents.Find(file => file.Id == named) : parents.Count == 1 ? parents[0] : null;
        if (parent is null)
        {
            if (asked is null) return Refused($"请用 --{key} 说明属于哪一个：{string.Join('、', ids)}", $"Say with --{key} to which it belongs: {string.Join(", ", ids)}");
            var unknown = parentKind == DocumentKind.Plan ? DiagnosticCodes.UnknownPlan : DiagnosticCodes.UnknownCampaign;
            return Refused(unknown.At($"--{key}", Position.None, Suggestion.For(asked, ids) ?? Value.OneOf(ids), [asked]));
        }

        var printed = 0;
        if (request.Name is { } name && !(int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out printed) && printed is > 0 and <= LastNumber))
        {
            return Refused(DiagnosticCodes.NotAWholeNumber.At("NAME", Position.None, null, [name, "1", LastNumber.ToString(CultureInfo.InvariantCulture)]));
        }

        var number = printed > 0 ? printed : files.Where(file => file.Kind == kind && file.Folder == parent.Id).Select(file => file.Number ?? 0).DefaultIfEmpty().Max() + 1;
        var written = number.ToString("D2", CultureInfo.InvariantCulture);
        known[key] = parent.Id;
        known["number"] = number.ToString(CultureInfo.InvariantCulture);
        if (!known.ContainsKey("source") && SourceOf(parent) is { } source) known["source"] = $"{{ document: {source}, locator: }}";
        var folder = DocumentForms.Of(kind).Folder;
        return new($"{folder}/{parent.Id}/{prefix}{written}", known, null);
    }

    /// <summary>By its official number, which says year and channel; or by the city, the year and a name.</summary>
    private static Placement Case(ScaffoldRequest request, Surroundings around, string today, SortedDictionary<string, string> known)
    {
        if (request.Name is not { } name)
        {
            return Refused("请写受理编号，例如 new case D1YZ202000131；没有编号时写英文短名", "Give the official number, such as new case D1YZ202000131, or a short name where it has none");
        }

        if (CaseNumber.Parse(name) is { } number)
        {
            if (number.Date.First > request.Today) return Refused(DiagnosticCodes.NotYet.At("NAME", Position.None, null, ["received", number.Date]));
            known["number"] = name;
            known["channel"] = Lists.Channels.Code(Channel.InspectionTeam);
            known["medium"] = Lists.Media.Code(number.Medium);
            if (number.Date.Day is not null) known["received"] = number.Date.ToString();
            return new($"cases/{number.Date.Year.ToString(CultureInfo.InvariantCulture)}/{name}", known, null);
        }

        // Nobody names a case so; the number was mistyped, and would be hidden in an id of our own.
        if (NearNumber().IsMatch(name))
        {
            return CaseNumber.Parse(name.ToUpperInvariant()) is null
                ? Refused($"“{name}”不是完整的受理编号；写成 D1YZ202000131、D2HN202104150023 这样", $"'{name}' is no complete official number; write it as D1YZ202000131 or D2HN202104150023")
                : Refused($"受理编号用大写字母：{name.ToUpperInvariant()}", $"Official numbers have capitals: {name.ToUpperInvariant()}");
        }

        if (!ContentLayout.IsId(name)) return NotAnId(name);
        if (City.Of(request, around.Registry.Cities) is not { Slug: { } city }) return NoCity(request);
        var (year, ending) = WithoutBeginning(name, city, request.Today.Year);
        if (year > request.Today.Year) return Refused(DiagnosticCodes.NotYet.At("NAME", Position.None, null, ["received", year.ToString(CultureInfo.InvariantCulture)]));
        if (year == request.Today.Year) known["received"] = today;
        return new(string.Create(CultureInfo.InvariantCulture, $"cases/{year}/{city}-{year}-{ending}"), known, null);
    }

    private static Placement Bulletin(ScaffoldRequest request, Surroundings around, string today, SortedDictionary<string, string> known)
    {
        if (City.Of(request, around.Registry.Cities) is not { } city) return NoCity(request);
        known["area"] = request.Area ?? city.Code;
        var (year, named) = request.Name is { } name ? WithoutBeginning(name, city.Slug, request.Today.Year) : (request.Today.Year, null);
        if (year == request.Today.Year) known["issued"] = today;
        var beginning = string.Create(CultureInfo.InvariantCulture, $"{city.Slug}-{year}-");
        var last = around.Files.Where(file => file.Kind == DocumentKind.Bulletin && file.Id.StartsWith(beginning, StringComparison.Ordinal))
            .Select(file => int.TryParse(file.Id.AsSpan(beginning.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty().Max();
        var next = named ?? (last + 1).ToString(CultureInfo.InvariantCulture);
        if (!ContentLayout.IsId(next)) return NotAnId(next);
        known["number"] = next;
        return new($"bulletins/{beginning}{next}", known, null);
    }

    private static Placement Mechanism(Form form, ScaffoldRequest request, Surroundings around, string today, SortedDictionary<string, string> known)
    {
        if (City.Of(request, around.Registry.Cities) is not { } city) return NoCity(request);
        var name = request.Name ?? $"{form.Code}-{today}";
        if (!ContentLayout.IsId(name)) return NotAnId(name);
        known["area"] = request.Area ?? city.Code;
        known["from"] = today;
        var isWhole = name.StartsWith(city.Slug + "-", StringComparison.Ordinal);
        return new($"{form.Folder}/{(isWhole ? name : $"{city.Slug}-{name}")}", known, null);
    }

    /// <summary>Plans, campaigns and pages, whose id is chosen.</summary>
    private static Placement Named(Form form, ScaffoldRequest request, Surroundings around, string today, SortedDictionary<string, string> known)
    {
        if (request.Name is not { } name) return Refused($"请写编号，例如 new {form.Code} hengyang-2026", $"Give an id, such as new {form.Code} hengyang-2026");
        if (!ContentLayout.IsId(name)) return NotAnId(name);
        if (form.Front.Contains("area") && !known.ContainsKey("area") && City.Of(request, around.Registry.Cities) is { } city) known["area"] = city.Code;
        if (form.Kind == DocumentKind.Plan) known["issued"] = today;
        if (form.Kind == DocumentKind.Campaign) known["from"] = today;
        return new(form.Kind == DocumentKind.Page ? $"pages/{name}" : $"{form.Folder}/{name}/_{form.Code}", known, null);
    }

    /// <summary>The document from which the plan or campaign itself is known.</summary>
    private static string? SourceOf(ContentFile parent)
    {
        var log = new FileLog(parent.Original.ShownPath);
        return Manuscript.Open(parent.Original, DocumentForms.Of(parent.Kind).Front, log)?.Fields.Mapping("source")?.Text("document");
    }

    /// <summary>The year and the last words of an id, of which people give either those alone or the whole, <c>hengyang-2021-yanqi-lake</c>.</summary>
    private static (int Year, string Ending) WithoutBeginning(string name, string city, int thisYear) =>
        WholeId().Match(name) is { Success: true } id && id.Groups["city"].Value == city
            ? (int.Parse(id.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), id.Groups["ending"].Value)
            : (thisYear, name);

    private static Placement NoCity(ScaffoldRequest request) => request.Area is { } area
        ? Refused($"编号以所在市开头，而“{area}”不在任何一个市之内；请用 --area 另给一个区域代码", $"The id begins with the city, and '{area}' lies in none; give another code with --area")
        : Refused("请用 --area 给出区域代码，编号以所在市开头", "Give the code of the area with --area; the id begins with its city");

    private static Placement NotAnId(string name) => Refused(
        $"“{name}”不能作编号：只用小写英文字母、数字和连字符", $"'{name}' cannot be an id: use lower-case ASCII letters, digits and hyphens");

    private static Placement Refused(string zh, string en) => Refused(new LocalizedText(zh, en));

    private static Placement Refused(Diagnostic fault) => Refused(Scaffolding.Refusal.Of(fault));

    private static Placement Refused(LocalizedText refusal) => new("", new Dictionary<string, string>(), refusal);

    [GeneratedRegex("^[DXdx][0-9][A-Za-z]{2,4}[0-9]+$")]
    private static partial Regex NearNumber();

    [GeneratedRegex("^(?<city>[a-z0-9-]+?)-(?<year>20[0-9]{2})-(?<ending>.+)$")]
    private static partial Regex WholeId();
}
