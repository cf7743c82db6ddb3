using EnvProtect.Model.Issues;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>What must agree within one issue.</summary>
internal static class IssueRules
{
    /// <param name="issue">The issue as it was read.</param>
    /// <param name="at">Where the value of a front matter key was read.</param>
    /// <param name="log">Takes the faults.</param>
    public static void Check(Issue issue, Func<string, Position> at, FileLog log)
    {
        CheckOrderOfDates(issue, at, log);
        CheckStatus(issue, at("status"), log);
        if (issue.Resolved is { } resolved && issue.StatusAsOf != IssueFields.Unknown && resolved.First > issue.StatusAsOf.Last) log.Add(DiagnosticCodes.ResolvedAfterStatus, at("resolved"), resolved, issue.StatusAsOf);
        if (issue.PrintedVerdict is { } printed && issue.DerivedVerdict() is { } derived && printed != derived)
        {
            log.Add(DiagnosticCodes.VerdictContradicted, at("verdict"),
                Lists.Verdicts.Label(printed), Lists.Verdicts.Label(derived));
        }
    }

    private static void CheckOrderOfDates(Issue issue, Func<string, Position> at, FileLog log)
    {
        Date received = new("received", issue.Received), assigned = new("assigned", issue.Assigned), resolved = new("resolved", issue.Resolved);
        Date accepted = new("accepted", issue.Accepted), signedOff = new("signedOff", issue.SignedOff);
        Date from = new("objection", issue.ObjectionFrom), to = new("objection", issue.ObjectionTo);
        CheckOrder(at, log, assigned, received);
        CheckOrder(at, log, resolved, received, assigned);
        CheckOrder(at, log, accepted, received, assigned, resolved);
        CheckOrder(at, log, signedOff, received, assigned, resolved, accepted, to);
        CheckOrder(at, log, to, from);
        CheckOrder(at, log, new("published", issue.Published), received, assigned, resolved);
        CheckOrder(at, log, new("reopened", issue.Reopened), received);
    }

    /// <summary>Reports a date that lies, on any reading of both, before one that it should follow.</summary>
    private static void CheckOrder(Func<string, Position> at, FileLog log, Date date, params ReadOnlySpan<Date> earlier)
    {
        foreach (var other in earlier)
        {
            if (date.On is null || other.On is null || date.On.Last >= other.On.First) continue;
            log.Add(DiagnosticCodes.DatesOutOfOrder, at(date.Key), date.Key, date.On, other.Key, other.On);
            return;
        }
    }

    private static void CheckStatus(Issue issue, Position at, FileLog log)
    {
        var code = Lists.Statuses.Label(issue.Status);
        switch (issue.Status)
        {
            case IssueStatus.Closed or IssueStatus.SignedOff
                when issue.Handling is null && issue.Updates.Length == 0 && issue.Outcomes.All(outcome => outcome.Text is null):
                log.Add(DiagnosticCodes.FinishedWithoutStatement, at, code);
                break;
            case IssueStatus.PhasedClosure when issue.Resolved is null && issue.Deadline?.Due is null:
                log.Add(DiagnosticCodes.PhasedWithoutDate, at, code);
                break;
            case IssueStatus.Reopened when issue.Reopened is null && issue.ReopenOfId is null:
                log.Add(DiagnosticCodes.ReopenedWithoutDate, at, code);
                break;
            default:
                break;
        }
    }

    private sealed record Date(string Key, PartialDate? On);
}
