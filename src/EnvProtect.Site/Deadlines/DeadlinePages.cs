using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Deadlines;

/// <summary>What is due when, by month.</summary>
internal static class DeadlinePages
{
    public static IEnumerable<PageJob> All(SiteData data) =>
        data.HasDueDates ? [new SinglePage(DeadlineUrls.Index, () => new DeadlinePage())] : [];
}
