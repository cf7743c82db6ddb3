using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Benchmarks.Build;

/// <summary>A moment in the life of an issue.</summary>
/// <param name="On">When.</param>
/// <param name="Form">How it is drawn.</param>
/// <param name="Reach">How the water after it is drawn.</param>
/// <param name="Label">Its name among the words.</param>
/// <param name="Detail">More of it.</param>
/// <param name="Between">Days to the next one.</param>
internal sealed record OtherMoment(string On, string Form, string Reach, string Label, string? Detail, int? Between);

/// <summary>The moments of a made-up issue, earliest first: those that the generator knows, which is fewer than our model does.</summary>
internal static class OtherLife
{
    public static OtherMoment[] Of(Dataset dataset, Issue issue, Language language)
    {
        var today = dataset.AsOf;
        var moments = Moments(dataset, issue, language).Where(moment => moment.On is not null)
            .Select((moment, order) => (On: moment.On!.Value, moment.Form, moment.Label, moment.Detail, order))
            .OrderBy(moment => moment.On).ThenBy(moment => moment.order).ToArray();
        return [.. moments.Select((moment, i) =>
        {
            var (isLast, next) = (i + 1 == moments.Length, moments[Math.Min(i + 1, moments.Length - 1)]);
            var reach = isLast ? "end"
                : next.On > today ? "ahead"
                : next.Form == "today" && issue.IsPassedWithoutResult(today) ? "silent"
                : "flowing";
            var days = next.On.DayNumber - moment.On.DayNumber;
            return new OtherMoment(OtherIssue.Iso(moment.On), moment.On > today ? "ahead" : moment.Form, reach, moment.Label, moment.Detail, isLast || days == 0 ? null : days);
        })];
    }

    private static IEnumerable<(DateOnly? On, string Form, string Label, string? Detail)> Moments(Dataset dataset, Issue issue, Language language)
    {
        yield return Reported(dataset.Plans.FirstOrDefault(plan => plan.Id == issue.PlanId)?.Issued, "planIssued");
        yield return Reported(issue.Received, "received");
        yield return Reported(issue.Assigned, "assigned");
        yield return (issue.StatusAsOf.First, "status", "status", Lists.Statuses.Label(issue.Status).In(language));
        yield return (issue.Deadline?.Due, "planned", "due", issue.Deadline?.Text.In(language));
        yield return Reported(issue.Resolved, "resolved");
        yield return Reported(issue.Published, "published");
        if (!issue.IsFinished()) yield return (dataset.AsOf, "today", "today", OtherNames.Standing(OtherIssue.Standing(issue, dataset.AsOf)).In(language));
    }

    private static (DateOnly?, string, string, string?) Reported(PartialDate? on, string label) => (on?.First, "reported", label, null);
}
