using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Mechanisms;

/// <summary>The campaigns, consultations and hand-overs that an issue went through, whichever side names the other.</summary>
internal static class MechanismLinks
{
    public static IReadOnlyList<(string Path, LocalizedText Title)> Of(Issue issue, SiteData data) =>
    [
        .. data.Dataset.Campaigns.Where(campaign => issue.MechanismIds.Contains(campaign.Id) && campaign.Id != issue.CampaignId)
            .Select(campaign => (MechanismUrls.Campaign(campaign.Id), campaign.Title)),
        .. data.Dataset.Mechanisms.Where(mechanism => issue.MechanismIds.Contains(mechanism.Id) || mechanism.IssueIds.Contains(issue.Id))
            .Select(mechanism => (MechanismUrls.Mechanism(mechanism), mechanism.Title)),
    ];
}
