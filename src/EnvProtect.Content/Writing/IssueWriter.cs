using System.Globalization;
using System.Text;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Writing;

/// <summary>
/// An issue as the Markdown files that editors write. What the reader reads back has the same facts and words; texts lose
/// their formatting and links, and pictures are left out, since their files are not written either.
/// </summary>
public static class IssueWriter
{
    /// <summary>The Chinese file, with all facts.</summary>
    public static string Chinese(Issue issue)
    {
        var front = new FrontMatter()
            .Code("kind", Lists.Kinds.Code(issue.Kind))
            .Code("plan", issue.PlanId)
            .Code("campaign", issue.CampaignId)
            .Word("number", issue.Number)
            .Number("chapter", issue.Chapter)
            .Code("channel", issue.Channel is { } channel ? Lists.Channels.Code(channel) : null)
            .Code("medium", issue.Medium is { } medium ? Lists.Media.Code(medium) : null)
            .Text("batch", issue.Batch)
            .Code("key", issue.IsKey ? "true" : null)
            .Items("areas", [.. issue.Areas.Select(area => area.GroupId ?? area.AreaCode).Distinct()])
            .Items("categories", [.. issue.Categories.Select(Category)])
            .Code("units", issue.Units.Length == 0 ? null : Units(issue))
            .Code("leader", issue.Leader is { } leader ? FrontMatter.Both(leader) : null)
            .Code("responsibility", Responsibility(issue))
            .Code("deadline", issue.Deadline is { } deadline ? Deadline(deadline) : null)
            .Block("milestones", [.. issue.Milestones.Select(milestone => $"{{ on: {FrontMatter.Date(milestone.On)}, {Inner(milestone.Text)} }}")])
            .Code("status", $"{{ value: {Lists.Statuses.Code(issue.Status)}, asOf: {FrontMatter.Date(issue.StatusAsOf)} }}")
            .Date("received", issue.Received)
            .Date("assigned", issue.Assigned)
            .Date("resolved", issue.Resolved)
            .Date("accepted", issue.Accepted)
            .Date("signedOff", issue.SignedOff)
            .Date("published", issue.Published)
            .Date("reopened", issue.Reopened)
            .Code("objection", Objection(issue))
            .Code("verdict", issue.PrintedVerdict is { } verdict ? Lists.Verdicts.Code(verdict) : null)
            .Code("reopenOf", issue.ReopenOfId)
            .Code("duplicateOf", issue.DuplicateOfId)
            .Code("splitOf", issue.SplitOfId)
            .Number("progress", issue.ProgressPercent)
            .Code("satisfaction", issue.Satisfaction is { } satisfaction
                ? string.Create(CultureInfo.InvariantCulture, $"{{ percent: {satisfaction.Percent}, printed: {FrontMatter.Quote(satisfaction.Printed)} }}")
                : null)
            .Block("outcomes", [.. issue.Outcomes.Select(Outcome)])
            .Block("related", [.. issue.Links.Select(link => $"{{ issue: {link.IssueId}, relation: {Lists.Relations.Code(link.Relation)}, {Inner(link.Reason)} }}")])
            .Items("mechanisms", issue.MechanismIds)
            .Code("source", FrontMatter.Source(issue.Source))
            .Block("moreSources", [.. issue.MoreSources.Select(FrontMatter.Source)])
            .Items("redirectFrom", [.. issue.RedirectFrom.Select(FrontMatter.Quote)])
            .Text("title", issue.Title.Zh)
            .Text("summary", issue.Summary.Zh);
        return front + Body(issue, Language.Chinese);
    }

    /// <summary>The translation, or null where there is none.</summary>
    public static string? English(Issue issue) => issue.Title.En is null || issue.Summary.En is null
        ? null
        : new FrontMatter().Text("title", issue.Title.En).Text("summary", issue.Summary.En) + Body(issue, Language.English);

    private static string Body(Issue issue, Language language)
    {
        var zh = language == Language.Chinese;
        var body = new StringBuilder();
        Section(zh ? "整改目标" : "Goal", issue.Goal);
        Items(zh ? "整改措施" : "Measures", issue.Measures.Select(measure => (Tags(measure.Due?.ToString(), measure.State is { } state ? Lists.MeasureStates.Label(state).Zh : null), measure.Text, (LocalizedProse?)null)));
        Items(zh ? "举报内容" : "Allegations", issue.Allegations.Select(allegation => (Tags(allegation.Verdict is { } verdict ? Lists.Verdicts.Label(verdict).Zh : null), allegation.Text, allegation.Finding)));
        Section(zh ? "调查核实情况" : "Findings", issue.Finding);
        Section(zh ? "处理和整改情况" : "Handling", issue.Handling);
        Section(zh ? "问责情况" : "Accountability", issue.Accountability);
        if (issue.Updates.Length > 0) body.Append(zh ? "\n## 进展\n" : "\n## Progress\n");
        foreach (var update in issue.Updates)
        {
            var source = update.Source == issue.Source ? null : $"{update.Source.SourceId}:{update.Source.Locator}";
            var percent = update.Percent is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}%") : null;
            var tags = zh ? Tags(update.ToStatus is { } status ? Lists.Statuses.Label(status).Zh : null, percent, source) : "";
            body.Append(CultureInfo.InvariantCulture, $"\n### {update.On} {tags}{MarkdownText.Escape(update.Title.In(language))}\n{MarkdownText.Escape(update.Text.In(language).Plain)}\n");
        }

        return body.ToString();

        void Section(string heading, LocalizedProse? prose)
        {
            if (prose is not null) body.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n{MarkdownText.Escape(prose.In(language).Plain)}\n");
        }

        void Items(string heading, IEnumerable<(string Tags, LocalizedProse Text, LocalizedProse? More)> items)
        {
            var number = 0;
            foreach (var (tags, text, more) in items)
            {
                if (number++ == 0) body.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n");
                var marker = string.Create(CultureInfo.InvariantCulture, $"{number}. ");
                body.Append(marker).Append(zh ? tags : "").Append(MarkdownText.EscapeItem(text.In(language).Plain)).Append('\n');
                if (more is not null) body.Append('\n').Append(' ', marker.Length).Append(MarkdownText.Escape(more.In(language).Plain)).Append('\n');
            }
        }
    }

    private static string Tags(params ReadOnlySpan<string?> tags)
    {
        var text = "";
        foreach (var tag in tags) text += tag is null ? "" : $"【{tag}】";
        return text;
    }

    private static string Category(IssueCategory category) => category.Printed is null
        ? Lists.Categories.Code(category.Category)
        : $"{{ code: {Lists.Categories.Code(category.Category)}, printed: {FrontMatter.Quote(category.Printed)} }}";

    private static string Units(Issue issue) => $"{{ {string.Join(", ", issue.Units.GroupBy(unit => unit.Role)
        .Select(role => $"{Lists.UnitRoles.Code(role.Key)}: {FrontMatter.List(role.Select(unit => unit.GroupId ?? unit.UnitId).Distinct())}"))} }}";

    private static string? Responsibility(Issue issue)
    {
        var officials = issue.Officials.Where(official => official.Role != OfficialRole.Leader).ToArray();
        return officials.Length == 0 ? null
            : $"{{ {string.Join(", ", officials.Select(official => $"{Lists.OfficialRoles.Code(official.Role)}: {FrontMatter.Both(official.Name)}"))} }}";
    }

    private static string Deadline(Deadline deadline)
    {
        var when = deadline.Kind == DeadlineKind.Date ? $"due: {deadline.Due:yyyy-MM-dd}" : $"kind: {Lists.DeadlineKinds.Code(deadline.Kind)}";
        // Of a date the reader says the English itself, unless somebody gave other words.
        var english = deadline.Text.En is not { } words || deadline == Model.Issues.Deadline.Of(deadline.Kind, deadline.Due, deadline.Text.Zh) ? "" : $", en: {FrontMatter.Quote(words)}";
        return $"{{ {when}, printed: {FrontMatter.Quote(deadline.Text.Zh)}{english} }}";
    }

    private static string? Objection(Issue issue)
    {
        var ends = new List<string>();
        if (issue.ObjectionFrom is { } from) ends.Add($"from: {FrontMatter.Date(from)}");
        if (issue.ObjectionTo is { } to) ends.Add($"to: {FrontMatter.Date(to)}");
        return ends.Count == 0 ? null : $"{{ {string.Join(", ", ends)} }}";
    }

    private static string Outcome(Outcome outcome)
    {
        var parts = new List<string> { $"kind: {Lists.Outcomes.Code(outcome.Kind)}" };
        if (outcome.Count is { } count) parts.Add(string.Create(CultureInfo.InvariantCulture, $"count: {count}"));
        if (outcome.Amount is { } amount) parts.Add(string.Create(CultureInfo.InvariantCulture, $"amount: {amount}"));
        if (outcome.DocumentNumber is { } number) parts.Add($"number: {FrontMatter.Quote(number)}");
        if (outcome.On is { } on) parts.Add($"on: {FrontMatter.Date(on)}");
        if (outcome.Printed is { } printed) parts.Add($"printed: {FrontMatter.Quote(printed)}");
        if (outcome.Text is { } text) parts.Add(Inner(text));
        return $"{{ {string.Join(", ", parts)} }}";
    }

    private static string Inner(LocalizedText text) => text.En is null
        ? $"zh: {FrontMatter.Quote(text.Zh)}"
        : $"zh: {FrontMatter.Quote(text.Zh)}, en: {FrontMatter.Quote(text.En)}";
}
