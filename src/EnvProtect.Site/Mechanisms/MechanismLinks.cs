using EnvProtect.Model;
using EnvProtect.Model.Text;

namespace EnvProtect.Site.Mechanisms;

/// <summary>The campaigns, consultations and hand-overs that issues went through, whichever side names the other.</summary>
internal static class MechanismLinks
{
    /// <summary>Path and title of each mechanism by the id of the issue; the campaign that an issue is a task of aside.</summary>
    public static ILookup<string, (string Path, LocalizedText Title)> Of(Dataset dataset)
    {
        var named = dataset.Issues.SelectMany(issue => issue.MechanismIds, (issue, id) => (issue, id)).ToLookup(pair => pair.id, pair => pair.issue, StringComparer.Ordinal);
        var campaigns = dataset.Campaigns.SelectMany(
            campaign => named[campaign.Id].Where(issue => issue.CampaignId != campaign.Id),
            (campaign, issue) => (issue.Id, MechanismUrls.Campaign(campaign.Id), campaign.Title));
        var consultations = dataset.Consultations.SelectMany(
            consultation => named[consultation.Id].Select(issue => issue.Id).Concat(consultation.IssueIds),
            (consultation, issue) => (issue, MechanismUrls.Consultation(consultation.Id), consultation.Title));
        var handovers = dataset.Handovers.SelectMany(
            handover => named[handover.Id].Select(issue => issue.Id).Concat(handover.IssueIds),
            (handover, issue) => (issue, MechanismUrls.Handover(handover.Id), handover.Title));
        return campaigns.Concat(consultations).Concat(handovers).Distinct()
            .ToLookup(link => link.Item1, link => (link.Item2, link.Item3), StringComparer.Ordinal);
    }
}
