using System.Globalization;
using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Benchmarks.Build;

/// <summary>
/// The facts of an issue as front matter: codes, whose names are in the data files, and the days between moments. Keys are
/// in lower case, since Hugo makes them so.
/// </summary>
internal static class OtherIssue
{
    public static string Facts(Dataset dataset, Issue issue, Language language) => new FrontMatter()
        .Add("date", Iso(issue.StatusAsOf.First))
        .Add("title", issue.Title.In(language))
        .Add("summary", issue.Summary.In(language))
        .Add("number", issue.Number)
        .Add("kind", Lists.Kinds.Code(issue.Kind))
        .Add("status", Lists.Statuses.Code(issue.Status))
        .Add("deadline", Standing(issue, dataset.AsOf))
        .Add("key", issue.IsKey ? true : null)
        .Add("area", issue.Areas.Select(area => area.AreaCode).Distinct().ToArray())
        .Add("unit", issue.Units.Select(unit => unit.UnitId).Distinct().ToArray())
        .Add("units", issue.Units.GroupBy(unit => unit.Role).OrderBy(role => role.Key).ToDictionary(role => Lists.UnitRoles.Code(role.Key), role => role.Select(unit => unit.UnitId).ToArray()))
        .Add("category", issue.Categories.Select(category => Lists.Categories.Code(category.Category)).Distinct().ToArray())
        .Add("due", issue.Deadline?.Due?.Year.ToString(CultureInfo.InvariantCulture))
        .Add("dueon", issue.Deadline?.Due is { } due ? Iso(due) : null)
        .Add("duedays", issue.Deadline?.Due is { } last ? Math.Abs(dataset.AsOf.DayNumber - last.DayNumber) : null)
        .Add("printed", issue.Deadline?.Text.Zh)
        .Add("plan", issue.PlanId)
        .Add("chapter", ChapterOf(dataset, issue) is { } chapter ? $"{chapter.Number}. {chapter.Title.In(language)}" : null)
        .Add("campaign", issue.CampaignId)
        .Add("channel", issue.Channel is { } channel ? Lists.Channels.Code(channel) : null)
        .Add("medium", issue.Medium is { } medium ? Lists.Media.Code(medium) : null)
        .Add("batch", issue.Batch)
        .Add("verdict", issue.PrintedVerdict is { } printed ? Lists.Verdicts.Code(printed) : null)
        .Add("derivedverdict", issue.DerivedVerdict() is { } derived ? Lists.Verdicts.Code(derived) : null)
        .Add("daystoresolve", issue.DaysToResolve())
        .Add("daystopublish", issue.DaysToPublish())
        .Add("source", issue.Source.SourceId)
        .Add("locator", issue.Source.Locator)
        .Add("life", OtherLife.Of(dataset, issue, language))
        .ToString();

    /// <summary>As addresses of our lists call it.</summary>
    public static string Standing(Issue issue, DateOnly asOf) => issue switch
    {
        _ when issue.IsFinished() => "finished",
        { Deadline: null } or { Deadline.Due: null } => "none",
        _ when issue.IsPassedWithoutResult(asOf) => "passed",
        _ when issue.IsOverdue(asOf) == true => "overdue",
        _ => "upcoming",
    };

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static Model.Plans.Chapter? ChapterOf(Dataset dataset, Issue issue) => dataset.Plans
        .FirstOrDefault(plan => plan.Id == issue.PlanId)?.Chapters.FirstOrDefault(chapter => chapter.Number == issue.Chapter);
}
