using EnvProtect.Model;
using EnvProtect.Model.Text;

namespace EnvProtect.Site.Mechanisms;

/// <summary>The campaigns, consultations and hand-overs that issues went through, whichever side names the other.</summary>
internal static class MechanismLinks
{
    /// <summary>Path and title of each mechanism by the id of the issue; the campaign that an issue is a task of aside.</summary>
    public static ILookup<string, (string Path, LocalizedText Title)> Of(Dataset dataset)
    {
        var naming = dataset.Issues.SelectMany(issue => issue.MechanismIds, (issue, id) => (issue, id)).ToLookup(pair => pair.id, pair => pair.issue, StringComparer.Ordinal);
        var campaigns = dataset.Campaigns.SelectMany(
            campaign => naming[campaign.Id].Where(issue => issue.CampaignId != campaign.Id),
            (campaign, issue) => (IssueId: issue.Id, Path: MechanismUrls.Campaign(campaign.Id), campaign.Title));
        var others = dataset.Mechanisms.SelectMany(
            mechanism => naming[mechanism.Id].Select(issue => issue.Id).Concat(mechanism.IssueIds),
            (mechanism, issue) => (IssueId: issue, Path: MechanismUrls.Mechanism(mechanism), mechanism.Title));
        return campaigns.Concat(others).Distinct().ToLookup(link => link.IssueId, link => (link.Path, link.Title), StringComparer.Ordinal);
    }
}
