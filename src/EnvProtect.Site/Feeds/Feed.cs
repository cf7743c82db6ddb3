using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.About;
using EnvProtect.Site.Categories;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Layout;
using EnvProtect.Site.Places;
using EnvProtect.Site.Plans;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Feeds;

/// <summary>The news of one page.</summary>
/// <param name="Page">Path of the page.</param>
/// <param name="Title">What it is about; null for the whole site.</param>
/// <param name="Issues">The issues whose news it tells.</param>
/// <param name="HasJson">Whether it is also offered as JSON.</param>
/// <param name="HasCalendar">Whether the deadlines are also offered as a calendar, where there are any.</param>
internal sealed record Feed(string Page, LocalizedText? Title, IEnumerable<Issue> Issues, bool HasJson, bool HasCalendar)
{
    /// <summary>Every feed: the whole site, each area, unit, plan and category with issues, and each unfinished issue.</summary>
    public static IEnumerable<Feed> All(SiteData data)
    {
        var dataset = data.Dataset;
        return new[] { new Feed(AboutUrls.Home, null, dataset.Issues, HasJson: true, HasCalendar: true) }
            .Concat(dataset.Areas.Select(area => Of(PlaceUrls.Area(area.Code), area.Name, data.IssuesByArea[area.Code], hasCalendar: true)))
            .Concat(dataset.Units.Select(unit => Of(PlaceUrls.Unit(unit.Id), unit.Name, data.IssuesByUnit[unit.Id], hasCalendar: true)))
            .Concat(dataset.Plans.Select(plan => Of(PlanUrls.Plan(plan.Id), plan.Title, data.IssuesByPlan[plan.Id], hasCalendar: false)))
            .Concat(Enum.GetValues<Category>().Select(category =>
                Of(CategoryUrls.Category(category), Lists.Categories.Label(category), data.IssuesByCategory[category], hasCalendar: false)))
            .Where(feed => feed.Issues.Any() || feed.Title is null)
            .Concat(dataset.Issues.Where(issue => !issue.IsFinished()).Select(issue => new Feed(IssueUrls.Issue(issue), issue.Title, [issue], HasJson: false, HasCalendar: false)));
    }

    /// <summary>The name of the feed in a reader.</summary>
    public string Name(Language language) =>
        Title is { } title ? $"{title.In(language)} · {LayoutText.SiteName.In(language)}" : LayoutText.SiteName.In(language);

    /// <summary>A name that stays the same wherever the site stands.</summary>
    public string Urn(Language language)
    {
        // These words are in names that readers know, and change no more.
        var word = language == Language.English ? "English" : "Chinese";
        return FeedEntry.UrnOf(Title is null ? $"feed/{word}" : $"feed{Page}/{word}");
    }

    private static Feed Of(string page, LocalizedText title, IEnumerable<Issue> issues, bool hasCalendar) => new(page, title, issues, HasJson: true, hasCalendar);
}
