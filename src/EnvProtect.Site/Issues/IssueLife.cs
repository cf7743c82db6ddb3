using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Issues;

/// <summary>What sort of moment it is, which decides how it is drawn.</summary>
public enum LifeEventKind
{
    /// <summary>Something that a source reports.</summary>
    Reported,

    /// <summary>A date by which something is to be done.</summary>
    Planned,

    /// <summary>The last status that was registered.</summary>
    Status,

    /// <summary>The day of the data.</summary>
    Today,
}

/// <summary>One moment in the life of an issue.</summary>
/// <param name="On">When, as precisely as known.</param>
/// <param name="Kind">What sort of moment.</param>
/// <param name="Label">What it is.</param>
/// <param name="Detail">More of it, in the words of the data.</param>
/// <param name="Source">Where it says so, if elsewhere than the issue's own source.</param>
/// <param name="DaysBefore">Days since the moment before, where both are known to the day.</param>
/// <param name="IsAhead">Whether it lies after the day of the data.</param>
public sealed record LifeEvent(
    PartialDate On, LifeEventKind Kind, LocalizedText Label, LocalizedText? Detail, Citation? Source, int? DaysBefore, bool IsAhead);

/// <summary>The life of an issue as one line of moments, earliest first.</summary>
internal static class IssueLife
{
    public static ImmutableArray<LifeEvent> Of(Issue issue, SiteData data)
    {
        var moments = Moments(issue, data).Where(moment => moment.On is not null)
            .Select((moment, order) => (On: moment.On!, moment.Kind, moment.Label, moment.Detail, moment.Source, Order: order))
            .OrderBy(moment => Day(moment.On, moment.Kind)).ThenBy(moment => moment.Order)
            .ToArray();
        var events = ImmutableArray.CreateBuilder<LifeEvent>(moments.Length);
        foreach (var (on, kind, label, detail, source, _) in moments)
        {
            var before = events.Count == 0 ? null : events[^1].On.Exact;
            int? days = on.Exact is { } day && before is { } previous ? day.DayNumber - previous.DayNumber : null;
            events.Add(new(on, kind, label, detail, source, days, Day(on, kind) > data.AsOf));
        }

        return events.ToImmutable();
    }

    // What is planned for 2018 may be done by its last day; what happened in 2018 happened on its first day at the earliest.
    private static DateOnly Day(PartialDate on, LifeEventKind kind) => kind == LifeEventKind.Planned ? on.Last : on.First;

    private static IEnumerable<(PartialDate? On, LifeEventKind Kind, LocalizedText Label, LocalizedText? Detail, Citation? Source)> Moments(
        Issue issue, SiteData data)
    {
        if (issue.PlanId is { } planId)
        {
            var plan = data.Plan(planId);
            yield return Report(plan.Inspection?.Feedback, LifeText.Feedback, source: plan.Source);
            yield return Report(plan.Approved, LifeText.PlanApproved, source: plan.Source);
            yield return Report(plan.Issued, LifeText.PlanIssued, source: plan.Source);
        }

        yield return Report(issue.Received, LifeText.Received);
        yield return Report(issue.Assigned, LifeText.Assigned);
        yield return (issue.StatusAsOf, LifeEventKind.Status, IssueText.LastStatus.Text, Lists.Statuses.Label(issue.Status), null);
        foreach (var milestone in issue.Milestones) yield return Plan(milestone.On, LifeText.Milestone, milestone.Text);
        if (issue.Deadline is { Due: { } due } deadline) yield return Plan(PartialDate.FromDay(due), LifeText.Due, deadline.Text);
        foreach (var update in issue.Updates) yield return Report(update.On, LifeText.Update, update.Title, update.Source);
        foreach (var outcome in issue.Outcomes) yield return (outcome.On, LifeEventKind.Reported, Lists.Outcomes.Label(outcome.Kind), outcome.Text, null);
        yield return Report(issue.Resolved, LifeText.Resolved);
        yield return Report(issue.Accepted, LifeText.Accepted);
        yield return Report(issue.ObjectionFrom, LifeText.ObjectionFrom);
        yield return Report(issue.ObjectionTo, LifeText.ObjectionTo);
        yield return Report(issue.SignedOff, LifeText.SignedOff);
        yield return Report(issue.Published, LifeText.Published);
        yield return Report(issue.Reopened, LifeText.Reopened);
        if (!issue.IsFinished())
            yield return (PartialDate.FromDay(data.AsOf), LifeEventKind.Today, LifeText.Today.Text, IssueText.Short(Standings.Of(issue, data.AsOf)).Text, null);
    }

    private static (PartialDate?, LifeEventKind, LocalizedText, LocalizedText?, Citation?) Report(
        PartialDate? on, Phrase label, LocalizedText? detail = null, Citation? source = null) =>
        (on, LifeEventKind.Reported, label.Text, detail, source);

    private static (PartialDate?, LifeEventKind, LocalizedText, LocalizedText?, Citation?) Plan(PartialDate? on, Phrase label, LocalizedText detail) =>
        (on, LifeEventKind.Planned, label.Text, detail, null);
}

internal static class LifeText
{
    public static Phrase Feedback { get; } = new("督察反馈意见", "Inspection feedback");
    public static Phrase PlanApproved { get; } = new("整改方案获批复", "Plan approved");
    public static Phrase PlanIssued { get; } = new("方案公开", "Plan published");
    public static Phrase Received { get; } = new("受理", "Received");
    public static Phrase Assigned { get; } = new("交办", "Handed over");
    public static Phrase Milestone { get; } = new("分步期限", "Step due");
    public static Phrase Due { get; } = new("整改期限", "Due");
    public static Phrase Update { get; } = new("进展", "Progress");
    public static Phrase Resolved { get; } = new("办结", "Resolved");
    public static Phrase Accepted { get; } = new("验收", "Accepted");
    public static Phrase ObjectionFrom { get; } = new("公示开始，可提异议", "Objection window opens");
    public static Phrase ObjectionTo { get; } = new("公示结束", "Objection window closes");
    public static Phrase SignedOff { get; } = new("销号", "Signed off");
    public static Phrase Published { get; } = new("结果公布", "Result published");
    public static Phrase Reopened { get; } = new("重新办理", "Reopened");
    public static Phrase Today { get; } = new("数据截至这一天", "The day of this data");

    public static Phrase DaysBetween(int days) => new($"{days}天后", days == 1 ? "1 day later" : $"{days} days later");
}
