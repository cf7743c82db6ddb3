using EnvProtect.Model.Mechanisms;
using EnvProtect.Site.Layout;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Mechanisms;

/// <summary>Campaigns, consultations and hand-overs, one page each, and their indexes.</summary>
internal static class MechanismPages
{
    public static IEnumerable<PageJob> All(SiteData data)
    {
        var dataset = data.Dataset;
        if (dataset.Campaigns.Length > 0)
        {
            yield return new SinglePage(MechanismUrls.Campaigns, () => new MechanismIndex
            {
                Title = MechanismText.Campaigns,
                Lead = MechanismText.CampaignsLead,
                Entries = [.. dataset.Campaigns.Select(campaign => new MechanismEntry(campaign.Id, MechanismUrls.Campaign(campaign.Id), campaign.Title, campaign.Summary, campaign.From))],
            });
        }

        foreach (var campaign in dataset.Campaigns) yield return new SinglePage(MechanismUrls.Campaign(campaign.Id), () => new CampaignPage { Campaign = campaign }) { HeldBack = data.HeldBack(campaign.Id) };

        foreach (var page in Of(data, MechanismKind.Consultation, MechanismUrls.Consultations, Navigation.Consultations, MechanismText.ConsultationsLead)) yield return page;
        foreach (var page in Of(data, MechanismKind.Handover, MechanismUrls.Handovers, Navigation.Handovers, MechanismText.HandoversLead)) yield return page;
    }

    private static IEnumerable<PageJob> Of(SiteData data, MechanismKind kind, string index, NavigationItem section, Phrase lead)
    {
        var mechanisms = data.Dataset.MechanismsOf(kind);
        if (mechanisms.IsEmpty) yield break;
        yield return new SinglePage(index, () => new MechanismIndex
        {
            Title = section.Label,
            Lead = lead,
            Entries = [.. mechanisms.Select(mechanism => new MechanismEntry(mechanism.Id, index + mechanism.Id, mechanism.Title, mechanism.Summary, mechanism.From))],
        });
        foreach (var mechanism in mechanisms) yield return new SinglePage(index + mechanism.Id, () => new MechanismPage { Mechanism = mechanism, Section = section }) { HeldBack = data.HeldBack(mechanism.Id) };
    }
}
