using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Plans;

/// <summary>One page a plan, and their index.</summary>
internal static class PlanPages
{
    public static IEnumerable<PageJob> All(SiteData data)
    {
        if (data.Dataset.Plans.IsEmpty) return [];
        return data.Dataset.Plans.Select(plan => new SinglePage(PlanUrls.Plan(plan.Id), () => new PlanPage { Plan = plan }) { UpdatedOn = plan.Issued?.First, HeldBack = data.HeldBack(plan.Id) })
            .Prepend(new SinglePage(PlanUrls.Index, () => new PlanIndex()));
    }
}
