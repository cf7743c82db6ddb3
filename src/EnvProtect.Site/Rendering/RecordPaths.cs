using EnvProtect.Model;
using EnvProtect.Site.Categories;
using EnvProtect.Site.Documents;
using EnvProtect.Site.Explanations;
using EnvProtect.Site.Indicators;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Mechanisms;
using EnvProtect.Site.Places;
using EnvProtect.Site.Plans;

namespace EnvProtect.Site.Rendering;

/// <summary>The path of any record by its id, for <c>xref:</c> links in running text.</summary>
internal static class RecordPaths
{
    // Ids are unique within a table only. Where two tables share one, the earlier here is meant.
    public static IReadOnlyDictionary<string, string> Of(Dataset dataset) => dataset.Issues.Select(issue => (issue.Id, IssueUrls.Issue(issue.Id)))
        .Concat(dataset.Plans.Select(plan => (plan.Id, PlanUrls.Plan(plan.Id))))
        .Concat(dataset.Pages.Select(page => (page.Id, ExplanationUrls.Page(page.Id))))
        .Concat(dataset.Campaigns.Select(campaign => (campaign.Id, MechanismUrls.Campaign(campaign.Id))))
        .Concat(dataset.Mechanisms.Select(mechanism => (mechanism.Id, MechanismUrls.Mechanism(mechanism))))
        .Concat(dataset.Bulletins.Select(bulletin => (bulletin.Id, DocumentUrls.Bulletin(bulletin.Id))))
        .Concat(dataset.Sources.Select(source => (source.Id, DocumentUrls.Source(source.Id))))
        .Concat(dataset.Areas.Select(area => (area.Code, PlaceUrls.Area(area.Code))))
        .Concat(dataset.Units.Select(unit => (unit.Id, PlaceUrls.Unit(unit.Id))))
        .Concat(dataset.Indicators.Select(indicator => (indicator.Code, IndicatorUrls.Indicator(indicator.Code))))
        .Concat(dataset.Sites.Select(site => (site.Id, PlaceUrls.Site(site.Id))))
        .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
}
