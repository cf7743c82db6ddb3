using System.Collections.Immutable;
using EnvProtect.Model;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Mechanisms;
using EnvProtect.Model.Places;
using EnvProtect.Model.Plans;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Indicators;
using EnvProtect.Site.Issues;
using MonitoringSite = EnvProtect.Model.Places.Site;

namespace EnvProtect.Site.Rendering;

/// <summary>The dataset with the ways through it that pages need. Lists keep the order of the dataset.</summary>
public sealed class SiteData
{
    private readonly Dictionary<string, Issue> issues;
    private readonly Dictionary<string, Plan> plans;
    private readonly Dictionary<string, Area> areas;
    private readonly Dictionary<string, Unit> units;
    private readonly Dictionary<string, Group> groups;
    private readonly Dictionary<string, Source> sources;
    private readonly Dictionary<string, Indicator> indicators;
    private readonly Dictionary<string, MonitoringSite> sites;
    private readonly Dictionary<string, Campaign> campaigns;
    private readonly Dictionary<string, Figure> figures;
    private readonly Lazy<RegisterFacets> facets;

    internal SiteData(Dataset dataset)
    {
        Dataset = dataset;
        Standards = new(dataset.Standards);
        facets = new(() => RegisterFacets.Of(this));
        issues = ById(dataset.Issues, issue => issue.Id);
        plans = ById(dataset.Plans, plan => plan.Id);
        areas = ById(dataset.Areas, area => area.Code);
        units = ById(dataset.Units, unit => unit.Id);
        groups = ById(dataset.Groups, group => group.Id);
        sources = ById(dataset.Sources, source => source.Id);
        indicators = ById(dataset.Indicators, indicator => indicator.Code);
        sites = ById(dataset.Sites, site => site.Id);
        campaigns = ById(dataset.Campaigns, campaign => campaign.Id);
        figures = ById(dataset.Figures, figure => figure.Id);

        IssuesByPlan = dataset.Issues.ToLookup(issue => issue.PlanId, StringComparer.Ordinal);
        IssuesByCampaign = dataset.Issues.ToLookup(issue => issue.CampaignId, StringComparer.Ordinal);
        IssuesByArea = new(dataset.Issues, issue => issue.Areas.Select(area => area.AreaCode), StringComparer.Ordinal);
        IssuesByUnit = new(dataset.Issues, issue => issue.Units.Select(unit => unit.UnitId), StringComparer.Ordinal);
        IssuesByCategory = new(dataset.Issues, issue => issue.Categories.Select(category => category.Category));
        IssuesBySource = new(dataset.Issues, CitedBy, StringComparer.Ordinal);
        IssuesByMechanism = new(dataset.Issues, issue => issue.MechanismIds, StringComparer.Ordinal);
        MechanismsByIssue = dataset.Mechanisms
            .SelectMany(mechanism => mechanism.IssueIds.Concat(IssuesByMechanism[mechanism.Id].Select(issue => issue.Id)).Distinct(StringComparer.Ordinal), (mechanism, id) => (mechanism, id))
            .ToLookup(pair => pair.id, pair => pair.mechanism, StringComparer.Ordinal);
        HasDueDates = dataset.Issues.Any(issue => issue.Deadline?.Due is not null);
        LinksTo = dataset.Issues.SelectMany(issue => issue.Links, (issue, link) => (Issue: issue, Link: link))
            .ToLookup(pair => pair.Link.IssueId, StringComparer.Ordinal);

        FiguresByBulletin = dataset.Figures.ToLookup(figure => figure.BulletinId, StringComparer.Ordinal);
        FiguresByIssue = dataset.Figures.ToLookup(figure => figure.IssueId, StringComparer.Ordinal);
        FiguresByCampaign = dataset.Figures.ToLookup(figure => figure.CampaignId, StringComparer.Ordinal);
        FiguresBySource = dataset.Figures.ToLookup(figure => figure.Source.SourceId, StringComparer.Ordinal);
        FiguresByArea = dataset.Figures.ToLookup(figure => figure.AreaCode, StringComparer.Ordinal);
        FiguresByUnit = dataset.Figures.ToLookup(figure => figure.UnitId, StringComparer.Ordinal);
        ChecksByFigure = dataset.Checks.ToLookup(check => check.FigureId, StringComparer.Ordinal);
        TargetsByIssue = dataset.Targets.ToLookup(target => target.IssueId, StringComparer.Ordinal);
        TargetsByIndicator = dataset.Targets.ToLookup(target => target.IndicatorCode, StringComparer.Ordinal);
        TargetsByArea = dataset.Targets.ToLookup(target => target.AreaCode, StringComparer.Ordinal);
        TargetsBySource = dataset.Targets.ToLookup(target => target.Source.SourceId, StringComparer.Ordinal);
        SitesByArea = dataset.Sites.ToLookup(site => site.AreaCode, StringComparer.Ordinal);
        AreasByParent = dataset.Areas.ToLookup(area => area.ParentCode, StringComparer.Ordinal);
        UnitsByArea = dataset.Units.ToLookup(unit => unit.AreaCode, StringComparer.Ordinal);
        Observations = ObservationDigest.Of(dataset);
        DaysBySite = dataset.Monitoring.Days.ToLookup(day => day.SiteId, StringComparer.Ordinal);
        AirDaysBySite = dataset.Monitoring.AirDays.ToLookup(day => day.SiteId, StringComparer.Ordinal);
        AirYearsBySite = dataset.Monitoring.AirYears.ToLookup(year => year.SiteId, StringComparer.Ordinal);
        YearsBySite = dataset.Monitoring.Years.ToLookup(year => year.SiteId, StringComparer.Ordinal);
        YearsByIndicator = dataset.Monitoring.Years.ToLookup(year => year.IndicatorCode, StringComparer.Ordinal);
        WatersBySite = dataset.Monitoring.Waters.ToLookup(period => period.SiteId, StringComparer.Ordinal);
        CoverageBySite = dataset.Monitoring.Coverage.ToLookup(series => series.SiteId, StringComparer.Ordinal);
    }

    public Dataset Dataset { get; }

    public StandardBook Standards { get; }

    /// <summary>The day for which everything derived is computed.</summary>
    public DateOnly AsOf => Dataset.AsOf;

    /// <summary>Whether any issue is to be done by some day.</summary>
    public bool HasDueDates { get; }

    /// <summary>The ways to narrow the register down.</summary>
    public RegisterFacets Facets => facets.Value;

    public ILookup<string?, Issue> IssuesByPlan { get; }
    public ILookup<string?, Issue> IssuesByCampaign { get; }
    public IssueIndex<string> IssuesByArea { get; }
    public IssueIndex<string> IssuesByUnit { get; }
    public IssueIndex<Category> IssuesByCategory { get; }
    public IssueIndex<string> IssuesBySource { get; }
    public IssueIndex<string> IssuesByMechanism { get; }

    /// <summary>The consultations and hand-overs that an issue went through, whichever side names the other.</summary>
    public ILookup<string, Mechanism> MechanismsByIssue { get; }
    public ILookup<string, (Issue Issue, IssueLink Link)> LinksTo { get; }
    public ILookup<string?, Figure> FiguresByBulletin { get; }
    public ILookup<string?, Figure> FiguresByIssue { get; }
    public ILookup<string?, Figure> FiguresByCampaign { get; }
    public ILookup<string, Figure> FiguresBySource { get; }
    public ILookup<string?, Figure> FiguresByArea { get; }
    public ILookup<string?, Figure> FiguresByUnit { get; }
    public ILookup<string, Check> ChecksByFigure { get; }
    public ILookup<string?, Target> TargetsByIssue { get; }
    public ILookup<string, Target> TargetsByIndicator { get; }
    public ILookup<string, Target> TargetsByArea { get; }
    public ILookup<string, Target> TargetsBySource { get; }
    public ILookup<string, MonitoringSite> SitesByArea { get; }
    public ILookup<string?, Area> AreasByParent { get; }
    public ILookup<string, Unit> UnitsByArea { get; }
    public ObservationDigest Observations { get; }
    public ILookup<string, DailyValue> DaysBySite { get; }
    public ILookup<string, AirDay> AirDaysBySite { get; }
    public ILookup<string, AirYear> AirYearsBySite { get; }
    public ILookup<string, YearlyValue> YearsBySite { get; }
    public ILookup<string, YearlyValue> YearsByIndicator { get; }
    public ILookup<string, WaterPeriod> WatersBySite { get; }
    public ILookup<string, SeriesCoverage> CoverageBySite { get; }

    /// <summary>Why the document of that id is not public yet; null where it is.</summary>
    public HeldBack? HeldBack(string id) => Dataset.HeldBack.GetValueOrDefault(id);

    public Issue Issue(string id) => issues[id];

    public Plan Plan(string id) => plans[id];

    public Area Area(string code) => areas[code];

    public Unit Unit(string id) => units[id];

    public Group Group(string id) => groups[id];

    public Source Source(string id) => sources[id];

    public Indicator Indicator(string code) => indicators[code];

    public MonitoringSite MonitoringSite(string id) => sites[id];

    public Campaign Campaign(string id) => campaigns[id];

    /// <summary>The campaign of that id; null where the id names something else.</summary>
    public Campaign? FindCampaign(string id) => campaigns.GetValueOrDefault(id);

    public Figure Figure(string id) => figures[id];

    /// <summary>Its tasks, and other issues that went through it.</summary>
    public IEnumerable<Issue> IssuesOfCampaign(string id) => IssuesByCampaign[id].Concat(IssuesByMechanism[id]).Distinct<Issue>(ReferenceEqualityComparer.Instance);

    /// <summary>Those that it names, and those that name it.</summary>
    public IEnumerable<Issue> IssuesOfMechanism(Mechanism mechanism) => mechanism.IssueIds.Select(Issue).Concat(IssuesByMechanism[mechanism.Id]).Distinct<Issue>(ReferenceEqualityComparer.Instance);

    private static Dictionary<string, T> ById<T>(ImmutableArray<T> records, Func<T, string> id) =>
        records.ToDictionary(id, StringComparer.Ordinal);

    private static IEnumerable<string> CitedBy(Issue issue) =>
        issue.MoreSources.Prepend(issue.Source).Concat(issue.Updates.Select(update => update.Source)).Select(source => source.SourceId);
}
