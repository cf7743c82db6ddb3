using EnvProtect.Model.Issues;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>What must agree within one issue.</summary>
internal static class IssueRules
{
    public static void Check(Document document, Issue issue)
    {
        CheckOrderOfDates(document, issue);
        CheckStatus(document, issue);
        if (issue.PrintedVerdict is { } printed && issue.DerivedVerdict() is { } derived && printed != derived)
        {
            document.Log.Add(DiagnosticCodes.VerdictContradicted, document.Fields.At("verdict"),
                Lists.Verdicts.Label(printed), Lists.Verdicts.Label(derived));
        }
    }

    private static void CheckOrderOfDates(Document document, Issue issue)
    {
        Date received = new("received", issue.Received), assigned = new("assigned", issue.Assigned), resolved = new("resolved", issue.Resolved);
        Date accepted = new("accepted", issue.Accepted), signedOff = new("signedOff", issue.SignedOff);
        Date from = new("objection", issue.ObjectionFrom), to = new("objection", issue.ObjectionTo);
        CheckOrder(document, assigned, received);
        CheckOrder(document, resolved, received, assigned);
        CheckOrder(document, accepted, received, assigned, resolved);
        CheckOrder(document, signedOff, received, assigned, resolved, accepted, to);
        CheckOrder(document, to, from);
        CheckOrder(document, new("published", issue.Published), received, assigned, resolved);
        CheckOrder(document, new("reopened", issue.Reopened), received);
    }

    /// <summary>Reports a date that lies, on any reading of both, before one that it should follow.</summary>
    private static void CheckOrder(Document document, Date date, params ReadOnlySpan<Date> earlier)
    {
        foreach (var other in earlier)
        {
            if (date.On is null || other.On is null || date.On.Last >= other.On.First) continue;
            document.Log.Add(DiagnosticCodes.DatesOutOfOrder, document.Fields.At(date.Key), date.Key, date.On, other.Key, other.On);
            return;
        }
    }

    private static void CheckStatus(Document document, Issue issue)
    {
        var code = Lists.Statuses.Label(issue.Status);
        var at = document.Fields.At("status");
        switch (issue.Status)
        {
            case IssueStatus.Closed or IssueStatus.SignedOff
                when issue.Handling is null && issue.Updates.Length == 0 && issue.Outcomes.All(outcome => outcome.Text is null):
                document.Log.Add(DiagnosticCodes.FinishedWithoutStatement, at, code);
                break;
            case IssueStatus.PhasedClosure when issue.Resolved is null && issue.Deadline?.Due is null:
                document.Log.Add(DiagnosticCodes.PhasedWithoutDate, at, code);
                break;
            case IssueStatus.Reopened when issue.Reopened is null && issue.ReopenOfId is null:
                document.Log.Add(DiagnosticCodes.ReopenedWithoutDate, at, code);
                break;
            default:
                break;
        }
    }

    private sealed record Date(string Key, PartialDate? On);
}
