using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Content.Privacy;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Scaffolding;

/// <summary>Holds what is asked for to the rules that <c>check</c> holds the document to afterwards: what it would refuse is not written.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="form">The form of the document; null for a report of progress.</param>
/// <param name="around">What is there already.</param>
internal sealed class RequestRules(ScaffoldRequest request, Form? form, Surroundings around)
{
    // An answer to a finding stands in a file, and there is none yet.
    private static readonly LocalizedText Redact = new("隐去它（某某、***）", "Redact it (某某, ***)");

    /// <summary>An option that documents of this kind have no key for; null where there is none.</summary>
    public LocalizedText? Misplaced()
    {
        foreach (var (option, value, keys) in Options())
        {
            if (value is null || keys.Any(key => form?.Front.Contains(key) == true)) continue;
            return new($"{option} 不用于 {request.Kind}。", $"{option} does not go with '{request.Kind}'.");
        }

        return null;
    }

    /// <summary>Ids that nothing has, and private information in the title.</summary>
    public ImmutableArray<Diagnostic> Faults()
    {
        var (area, source, title) = (new FileLog("--area"), new FileLog("--source"), new FileLog("--title"));
        if (request.Area is { } code) (form?.Front.Contains("areas") == true ? around.Registry.AreasAndGroups : around.Registry.Areas).Resolve(new(Position.None, code), area);
        if (request.Source is { } id) around.Registry.Sources.Resolve(new(Position.None, id), source);
        foreach (var finding in Scanner().Scan(request.Title ?? ""))
        {
            title.AddWithHint(DiagnosticCodes.Private(finding.Kind), Position.None, Redact, finding.Length.ToString(CultureInfo.InvariantCulture));
        }

        FileLog[] logs = [area, source, title];
        var faults = logs.SelectMany(log => log.Faults).ToList();
        if (faults.Count == 0) return [];
        // Where a table cannot be read, nobody knows its ids.
        return [.. faults, .. around.Data.Logs.SelectMany(log => log.Faults).Where(fault => fault.Severity == Severity.Error && IsOfNames(fault))];
    }

    /// <summary>What is wrong with the path of the document, and ids that are taken.</summary>
    public ImmutableArray<Diagnostic> Faults(string path)
    {
        var faults = new List<Diagnostic>();
        var shown = $"{FileTree.Shown(request.ContentDirectory)}/{path}";
        var document = ContentLayout.Documents([new(path, shown, shown)], faults).FirstOrDefault();
        if (document is not null && around.PlaceOf(document.Id) is { } other)
        {
            faults.Add(DiagnosticCodes.DuplicateId.At(shown, Position.None, TakenIds.Hint(other), [document.Id]));
        }

        var linted = new LintedFile(new(path, shown, shown), []);
        foreach (var finding in Scanner().Scan(path)) linted.AddName(finding);
        // The path itself would repeat what was found.
        return [.. faults, .. linted.Log.Faults.Select(fault => fault with { Path = "NAME", Line = Position.None.Line, Column = Position.None.Column })];
    }

    private ImmutableArray<(string Option, string? Value, string[] Keys)> Options() =>
        [("--plan", request.Plan, ["plan"]), ("--campaign", request.Campaign, ["campaign"]), ("--area", request.Area, ["area", "areas"]), ("--source", request.Source, ["source"])];

    private PrivacyScanner Scanner() => new(PrivacyTables.Officials(around.Data), PrivacyTables.RedactedNames(around.Data));

    private bool IsOfNames(Diagnostic fault) => new[] { TableForms.Areas, TableForms.Groups, TableForms.Sources }.Any(table => fault.Path == $"{FileTree.Shown(request.DataDirectory)}/{table.Path}");
}
