using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Issues;

/// <summary>What follows from the facts of an issue; never typed in. All functions are pure.</summary>
public static class IssueDerivation
{
    /// <summary>Whether a source says that the work is done.</summary>
    public static bool IsFinished(this Issue issue) => IsFinished(issue.Status);

    /// <summary>
    /// The overall verdict that the allegations give: all one value gives that value; a mixture gives partly
    /// substantiated, unless something is at least largely so and nothing is unsubstantiated, which gives largely
    /// substantiated. Null where there is no allegation, or where any lacks a verdict: what is still open may turn the whole.
    /// </summary>
    public static Verdict? DerivedVerdict(this Issue issue)
    {
        var verdicts = issue.Allegations.Select(allegation => allegation.Verdict).OfType<Verdict>().ToHashSet();
        if (verdicts.Count == 0 || issue.Allegations.Any(allegation => allegation.Verdict is null)) return null;
        if (verdicts.Count == 1) return verdicts.Single();
        var anyTrue = verdicts.Contains(Verdict.Substantiated) || verdicts.Contains(Verdict.LargelySubstantiated);
        return anyTrue && !verdicts.Contains(Verdict.Unsubstantiated) ? Verdict.LargelySubstantiated : Verdict.PartlySubstantiated;
    }

    /// <summary>
    /// True only where a source dated on or after the due date says unfinished; false where the due date has not
    /// passed or a source says finished; null where the due date has passed and no source says what became of it, or
    /// where there is no due date.
    /// </summary>
    public static bool? IsOverdue(this Issue issue, DateOnly asOf)
    {
        if (issue.Deadline?.Due is not { } due) return null;
        if (issue.IsFinished() || asOf <= due) return false;
        return issue.IsSaidUnfinishedOn(due) ? true : null;
    }

    /// <summary>Whether the due date has passed and nothing published here says how it ended.</summary>
    public static bool IsPassedWithoutResult(this Issue issue, DateOnly asOf) =>
        issue.Deadline?.Due is { } due && asOf > due && issue.IsOverdue(asOf) is null;

    /// <summary>Days from receipt to resolution, where both are known to the day.</summary>
    public static int? DaysToResolve(this Issue issue) =>
        issue.Received?.Exact is { } from && issue.Resolved?.Exact is { } to ? to.DayNumber - from.DayNumber : null;

    /// <summary>Days from resolution to publication, where both are known to the day.</summary>
    public static int? DaysToPublish(this Issue issue) =>
        issue.Resolved?.Exact is { } from && issue.Published?.Exact is { } to ? to.DayNumber - from.DayNumber : null;

    // A plan that lists a problem sets its deadline and does not report on it, even where it was published after the
    // deadline. For problems and commitments only a dated report of progress says that they are unfinished.
    private static bool IsSaidUnfinishedOn(this Issue issue, DateOnly due) =>
        issue.Updates.Any(update => update.On.First >= due
            && (update.Percent < 100 || (update.ToStatus is { } status && !IsFinished(status))))
        || (issue.Kind is IssueKind.Case or IssueKind.Task && issue.StatusAsOf.First >= due);

    private static bool IsFinished(IssueStatus status) =>
        status is IssueStatus.PhasedClosure or IssueStatus.Closed or IssueStatus.SignedOff;
}
