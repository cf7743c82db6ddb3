using System.Collections.Immutable;
using EnvProtect.Model;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Benchmarks.Build;

/// <summary>A page of its own for what many issues share: an area, a unit, a category, a plan, a campaign, a source.</summary>
/// <param name="Section">Folder of the page.</param>
/// <param name="Id">Its name there.</param>
/// <param name="Facet">By which its issues are found.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kicker">What it is.</param>
/// <param name="Summary">More of it.</param>
/// <param name="Feed">Whether it has feeds.</param>
internal sealed record OtherSet(string Section, string Id, string Facet, string Title, string? Kicker, string? Summary, bool Feed);

/// <summary>Every such page, whether anything is in its set or not, as ours has them.</summary>
internal static class OtherSets
{
    public static ImmutableArray<OtherSet> Of(Dataset dataset, Language language)
    {
        var used = dataset.Issues.SelectMany(issue => issue.Areas.Select(area => area.AreaCode).Concat(issue.Units.Select(unit => unit.UnitId)).Concat(issue.Categories.Select(category => Lists.Categories.Code(category.Category))))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. dataset.Areas.Select(area => Set("areas", area.Code, "area", area.Name, Lists.AreaLevels.Label(area.Level))),
            .. dataset.Units.Select(unit => Set("units", unit.Id, "unit", unit.Name, Lists.UnitKinds.Label(unit.Kind))),
            .. Lists.Categories.Terms.Select(term => Set("categories", term.Code, "category", term.Label)),
            .. dataset.Plans.Select(plan => Set("plans", plan.Id, "plan", plan.Title, Lists.PlanKinds.Label(plan.Kind), plan.Summary) with { Feed = true }),
            .. dataset.Campaigns.Select(campaign => Set("campaigns", campaign.Id, "campaign", campaign.Title, null, campaign.Summary)),
            .. dataset.Sources.Select(source => Set("sources", source.Id, "source", source.Title, Lists.SourceKinds.Label(source.Kind))),
        ];

        OtherSet Set(string section, string id, string facet, LocalizedText title, LocalizedText? kicker = null, LocalizedText? summary = null) =>
            new(section, id, facet, title.In(language), kicker?.In(language), summary?.In(language), used.Contains(id));
    }

    /// <summary>As pages of Hugo, from which it makes those of their sections.</summary>
    public static void Write(ImmutableArray<OtherSet> sets, string folder)
    {
        foreach (var (place, set) in sets.Index())
        {
            var text = new FrontMatter()
                .Add("weight", place + 1)
                .Add("layout", "set")
                .Add("outputs", set.Feed ? new[] { "html", "atom", "jsonfeed" } : null)
                .Add("facet", set.Facet)
                .Add("id", set.Id)
                .Add("title", set.Title)
                .Add("kicker", set.Kicker)
                .Add("summary", set.Summary);
            var section = Directory.CreateDirectory(Path.Combine(folder, set.Section)).FullName;
            File.WriteAllText(Path.Combine(section, set.Id + ".md"), $"---\n{text}---\n");
        }

        // A section without pages of its own.
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "changes")).FullName, "_index.md"), "---\ntitle: changes\n---\n");
    }
}
