using EnvProtect.Model.Text;
using EnvProtect.Site.Explanations;
using EnvProtect.Site.Mechanisms;
using EnvProtect.Site.Places;
using EnvProtect.Site.Plans;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Documents;

/// <summary>Records made from a source, other than issues, figures, targets and observations, which have tables.</summary>
internal sealed record SourceRecords(Phrase Heading, string Anchor, IReadOnlyList<(string Path, LocalizedText Title, string? Locator)> Records)
{
    public static IEnumerable<SourceRecords> Of(string sourceId, SiteData data)
    {
        var dataset = data.Dataset;
        return new SourceRecords[]
        {
            new(DocumentText.Plans, "plans", [.. dataset.Plans.Where(plan => plan.Source.SourceId == sourceId)
                .Select(plan => (PlanUrls.Plan(plan.Id), plan.Title, plan.Source.Locator))]),
            new(DocumentText.Promises, "promises", [.. dataset.Plans.Where(plan => plan.Source.SourceId == sourceId)
                .SelectMany(plan => plan.Promises, (plan, promise) =>
                    ($"{PlanUrls.Plan(plan.Id)}#promise-{promise.Sequence}", Opening(promise.Text.Plain), promise.Locator))]),
            new(DocumentText.Bulletins, "bulletins", [.. dataset.Bulletins.Where(bulletin => bulletin.Source.SourceId == sourceId)
                .Select(bulletin => (DocumentUrls.Bulletin(bulletin.Id), bulletin.Title, bulletin.Source.Locator))]),
            new(DocumentText.Mechanisms, "mechanisms",
            [
                .. dataset.Campaigns.Where(campaign => campaign.Source.SourceId == sourceId)
                    .Select(campaign => (MechanismUrls.Campaign(campaign.Id), campaign.Title, campaign.Source.Locator)),
                .. dataset.Mechanisms.Where(mechanism => mechanism.Source.SourceId == sourceId)
                    .Select(mechanism => (MechanismUrls.Mechanism(mechanism), mechanism.Title, mechanism.Source.Locator)),
            ]),
            new(DocumentText.Sites, "sites", [.. dataset.Sites.Where(site => site.Source.SourceId == sourceId)
                .Select(site => (PlaceUrls.Site(site.Id), site.Name, site.Source.Locator))]),
            new(DocumentText.Pages, "pages", [.. dataset.Pages.Where(page => page.Source?.SourceId == sourceId)
                .Select(page => (ExplanationUrls.Page(page.Id), page.Title, page.Source!.Locator))]),
        }.Where(records => records.Records.Count > 0);
    }

    // A promise has no title; its first words stand for it.
    private static LocalizedText Opening(LocalizedText text) => new(Cut(text.Zh, 24), text.En is { } en ? Cut(en, 60) : null);

    private static string Cut(string text, int length)
    {
        var end = text.IndexOfAny(['：', ':', '。', '\n']);
        var first = end > 0 ? text[..end] : text;
        return first.Length <= length ? first : first[..length] + "…";
    }
}
