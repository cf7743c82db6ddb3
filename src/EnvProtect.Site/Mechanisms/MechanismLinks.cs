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
        .. data.Dataset.Consultations.Where(consultation => issue.MechanismIds.Contains(consultation.Id) || consultation.IssueIds.Contains(issue.Id))
            .Select(consultation => (MechanismUrls.Consultation(consultation.Id), consultation.Title)),
        .. data.Dataset.Handovers.Where(handover => issue.MechanismIds.Contains(handover.Id) || handover.IssueIds.Contains(issue.Id))
            .Select(handover => (MechanismUrls.Handover(handover.Id), handover.Title)),
    ];
}
