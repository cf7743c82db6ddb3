using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Scaffolding;

/// <summary>
/// Writes new documents that are ready to be filled in: refuses what <c>check</c> would refuse afterwards (RequestRules), decides
/// where the document stands (Placement), writes the front matter and headings of its form (ScaffoldText), and never over a file
/// that exists.
/// </summary>
public static class Scaffolder
{
    /// <summary>What can be begun: every kind of document, and <c>update</c> for a report of progress in an issue that exists.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. DocumentForms.All.Select(form => form.Code), UpdateScaffold.Kind];

    public static ScaffoldResult Write(ScaffoldRequest request)
    {
        try
        {
            var missing = new List<Diagnostic>();
            if (Surroundings.Read(request, missing) is not { } around) return new([], Refusal.Of(missing));
            var form = DocumentForms.All.FirstOrDefault(form => form.Code == request.Kind);
            var rules = new RequestRules(request, form, around);
            if (rules.Misplaced() is { } misplaced) return new([], misplaced);
            if (rules.Faults() is { IsEmpty: false } faults) return new([], Refusal.Of(faults));
            if (form is null) return UpdateScaffold.Write(request, around);
            var placement = Placement.Of(form, request, around);
            return placement.Refusal is { } refusal ? new([], refusal) : Create(form, request, placement, rules);
        }
        catch (Exception failure) when (SystemFault.Is(failure))
        {
            var words = SystemFault.Words(failure);
            return new([], new($"无法写入：{words.Zh}", $"Cannot be written: {words.En}"));
        }
    }

    private static ScaffoldResult Create(Form form, ScaffoldRequest request, Placement placement, RequestRules rules)
    {
        var text = new ScaffoldText(form, request.Language);
        var path = Path.Combine(request.ContentDirectory, placement.Path);
        List<(string Path, string Text)> files = [(path + ".md", text.Chinese(placement.Known))];
        if (request.WithEnglish) files.Add((path + ".en.md", text.English()));
        if (files.Find(file => File.Exists(file.Path)) is { Path: { } existing })
        {
            return new([], new($"{existing} 已经存在，没有改动。", $"{existing} exists already and was left as it is."));
        }

        if (rules.Faults(placement.Path + ".md") is { IsEmpty: false } faults) return new([], Refusal.Of(faults));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        foreach (var file in files) WholeFile.Create(file.Path, file.Text);
        return new([.. files.Select(file => file.Path)], null);
    }
}
