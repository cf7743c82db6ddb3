using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EnvProtect.Model.Plans;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Writing;

/// <summary>A plan as the Markdown file that editors write.</summary>
public static class PlanWriter
{
    /// <summary>The Chinese file, with all facts.</summary>
    public static string Chinese(Plan plan)
    {
        var front = new FrontMatter()
            .Code("kind", "plan")
            .Code("planKind", Lists.PlanKinds.Code(plan.Kind))
            .Code("tier", Lists.Tiers.Code(plan.Tier))
            .Number("round", plan.Round)
            .Code("area", plan.AreaCode)
            .Items("issuer", plan.IssuerIds)
            .Date("issued", plan.Issued)
            .Date("approved", plan.Approved)
            .Code("inspection", plan.Inspection is { } inspection ? Inspection(inspection) : null)
            .Block("chapters", Chapters(plan.Chapters))
            .Block("groups", Chapters(plan.Groups))
            .Code("source", FrontMatter.Source(plan.Source))
            .Text("title", plan.Title.Zh)
            .Text("summary", plan.Summary.Zh);
        return front + Body(plan);
    }

    private static string Body(Plan plan)
    {
        var body = new StringBuilder();
        if (plan.Overview is { } overview) body.Append(CultureInfo.InvariantCulture, $"\n## 概况\n{MarkdownText.Escape(overview.Zh.Plain)}\n");
        if (plan.Promises.Length > 0) body.Append("\n## 组织保障\n");
        foreach (var promise in plan.Promises)
        {
            var tag = promise.Locator is null ? "" : $"【{promise.Locator}】";
            body.Append(CultureInfo.InvariantCulture, $"{promise.Sequence}. {tag}{MarkdownText.EscapeItem(promise.Text.Zh.Plain)}\n");
        }

        return body.ToString();
    }

    private static string Inspection(Inspection inspection)
    {
        var parts = new List<string>();
        if (inspection.UnitId is { } unit) parts.Add($"by: {unit}");
        if (inspection.From is { } from) parts.Add($"from: {FrontMatter.Date(from)}");
        if (inspection.To is { } to) parts.Add($"to: {FrontMatter.Date(to)}");
        if (inspection.Feedback is { } feedback) parts.Add($"feedback: {FrontMatter.Date(feedback)}");
        return $"{{ {string.Join(", ", parts)} }}";
    }

    private static ImmutableArray<string> Chapters(ImmutableArray<Chapter> chapters) =>
    [
        .. chapters.Select(chapter => string.Create(CultureInfo.InvariantCulture,
            $"{{ number: {chapter.Number}, zh: {FrontMatter.Quote(chapter.Title.Zh)}{(chapter.Title.En is null ? "" : $", en: {FrontMatter.Quote(chapter.Title.En)}")} }}")),
    ];
}
