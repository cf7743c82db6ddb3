using EnvProtect.Content.Importing;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>
/// Official numbers of cases, each of which one case has. A case that was begun as a copy of another keeps its number
/// unnoticed; parts of a split case and cases that name each other share one rightly.
/// </summary>
internal static class CaseNumbers
{
    /// <summary>Reports the later, by id, of two cases with one number. Numbers that are not of the official form are those of their source.</summary>
    public static void Check(IEnumerable<DocumentResult> documents, IEnumerable<LedgerResult> ledgers)
    {
        var first = new Dictionary<(string Source, string Number), (Issue Issue, string Path)>();
        foreach (var (issue, path) in ledgers.SelectMany(ledger => ledger.Cases.Select(found => (found.Issue, ledger.Log.Path))))
        {
            if (KeyOf(issue) is { } key) first.TryAdd(key, (issue, path));
        }

        foreach (var document in documents.OrderBy(document => document.File.Id, StringComparer.Ordinal))
        {
            if (document.Record is not Issue { Kind: IssueKind.Case, SplitOfId: null } issue || KeyOf(issue) is not { } key) continue;
            if (first.TryAdd(key, (issue, document.Log.Path))) continue;
            var other = first[key];
            if (Names(issue, other.Issue) || Names(other.Issue, issue)) continue;
            document.Log.AddWithHint(DiagnosticCodes.NumberTwice, PlaceOf(document.File), TakenIds.Hint(other.Path), issue.Number!);
        }
    }

    private static (string Source, string Number)? KeyOf(Issue issue) =>
        issue.Number is { } number ? (CaseNumber.Parse(number) is null ? issue.Source.SourceId : "", number) : null;

    private static bool Names(Issue issue, Issue other) =>
        issue.SplitOfId == other.Id || issue.DuplicateOfId == other.Id || issue.ReopenOfId == other.Id || issue.Links.Any(link => link.IssueId == other.Id);

    // Where keys stand is not kept with what was read, and seldom asked for.
    private static Position PlaceOf(ContentFile file) =>
        Manuscript.Open(file.Original, DocumentForms.Of(file.Kind).Front, new(file.Original.ShownPath))?.Fields.At("number") ?? Position.Start;
}
