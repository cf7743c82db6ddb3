using EnvProtect.Model.Issues;
using EnvProtect.Model.Mechanisms;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Mechanisms;

/// <summary>The campaigns, consultations and hand-overs that an issue went through, whichever side names the other.</summary>
internal static class MechanismLinks
{
    public static IReadOnlyList<(string Path, LocalizedText Title)> Of(Issue issue, SiteData data) =>
    [
        .. issue.MechanismIds.Order(StringComparer.Ordinal).Where(id => id != issue.CampaignId)
            .Select(data.FindCampaign).OfType<Campaign>().Select(campaign => (MechanismUrls.Campaign(campaign.Id), campaign.Title)),
        .. data.MechanismsByIssue[issue.Id].Select(mechanism => (MechanismUrls.Mechanism(mechanism), mechanism.Title)),
    ];
}
