using EnvProtect.Model.Mechanisms;
using EnvProtect.Site.About;
using EnvProtect.Site.Categories;
using EnvProtect.Site.Changes;
using EnvProtect.Site.Deadlines;
using EnvProtect.Site.Documents;
using EnvProtect.Site.Explanations;
using EnvProtect.Site.Indicators;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Mechanisms;
using EnvProtect.Site.Places;
using EnvProtect.Site.Plans;
using EnvProtect.Site.Rankings;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Layout;

/// <summary>A link of the navigation.</summary>
public sealed record NavigationItem(string Path, Phrase Label);

/// <summary>The sections that the dataset fills; an empty one has no page and no link.</summary>
internal static class Navigation
{
    public static NavigationItem Issues { get; } = new(IssueUrls.Register, new("事项", "Issues"));
    public static NavigationItem Plans { get; } = new(PlanUrls.Index, new("方案", "Plans"));
    public static NavigationItem Areas { get; } = new(PlaceUrls.Areas, new("区域", "Areas"));
    public static NavigationItem Units { get; } = new(PlaceUrls.Units, new("单位", "Units"));
    public static NavigationItem Deadlines { get; } = new(DeadlineUrls.Index, new("期限", "Deadlines"));
    public static NavigationItem Indicators { get; } = new(IndicatorUrls.Index, new("指标", "Indicators"));
    public static NavigationItem Categories { get; } = new(CategoryUrls.Index, new("污染类别", "Categories"));
    public static NavigationItem Sources { get; } = new(DocumentUrls.Sources, new("来源文件", "Sources"));
    public static NavigationItem Bulletins { get; } = new(DocumentUrls.Bulletins, new("工作简报", "Bulletins"));
    public static NavigationItem Campaigns { get; } = new(MechanismUrls.Campaigns, new("专项行动", "Campaigns"));
    public static NavigationItem Consultations { get; } = new(MechanismUrls.Consultations, new("环境会诊日", "Consultation days"));
    public static NavigationItem Handovers { get; } = new(MechanismUrls.Handovers, new("紧急交办", "Urgent hand-overs"));
    public static NavigationItem Sites { get; } = new(PlaceUrls.Sites, new("监测点位", "Monitoring sites"));
    public static NavigationItem Explanations { get; } = new(ExplanationUrls.Index, new("名词解释", "Explanations"));
    public static NavigationItem Rankings { get; } = new(RankingPages.Index, new("对照", "Comparison"));
    public static NavigationItem Changes { get; } = new(ChangePages.Index, new("公布动态", "What was published"));
    public static NavigationItem Search { get; } = new(AboutUrls.Search, new("查找", "Find"));
    public static NavigationItem Data { get; } = new(AboutUrls.Data, new("数据", "Data"));
    public static NavigationItem About { get; } = new(AboutUrls.About, new("关于", "About"));

    /// <summary>In the header of every page.</summary>
    public static IEnumerable<NavigationItem> Main(SiteData data) => Filled(data, Issues, Plans, Areas, Deadlines, Indicators, Search);

    /// <summary>In the footer of every page.</summary>
    public static IEnumerable<NavigationItem> More(SiteData data) => Filled(
        data, Changes, Rankings, Units, Categories, Campaigns, Consultations, Handovers, Bulletins, Sites, Sources, Explanations, Data, About);

    private static List<NavigationItem> Filled(SiteData data, params ReadOnlySpan<NavigationItem> items)
    {
        var filled = new List<NavigationItem>();
        foreach (var item in items)
        {
            if (IsFilled(data, item)) filled.Add(item);
        }

        return filled;
    }

    private static bool IsFilled(SiteData data, NavigationItem item)
    {
        var dataset = data.Dataset;
        return item.Path switch
        {
            RankingPages.Index or ChangePages.Index => dataset.Issues.Length > 0,
            PlanUrls.Index => dataset.Plans.Length > 0,
            PlaceUrls.Areas => dataset.Areas.Length > 0,
            PlaceUrls.Units => dataset.Units.Length > 0,
            PlaceUrls.Sites => dataset.Sites.Length > 0,
            DeadlineUrls.Index => data.HasDueDates,
            IndicatorUrls.Index => dataset.Indicators.Length > 0,
            CategoryUrls.Index => data.IssuesByCategory.Count > 0,
            DocumentUrls.Sources => dataset.Sources.Length > 0,
            DocumentUrls.Bulletins => dataset.Bulletins.Length > 0,
            MechanismUrls.Campaigns => dataset.Campaigns.Length > 0,
            MechanismUrls.Consultations => dataset.Mechanisms.Any(mechanism => mechanism.Kind == MechanismKind.Consultation),
            MechanismUrls.Handovers => dataset.Mechanisms.Any(mechanism => mechanism.Kind == MechanismKind.Handover),
            ExplanationUrls.Index => dataset.Pages.Length > 0,
            _ => true,
        };
    }
}
