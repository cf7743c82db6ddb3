using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EnvProtect.Model;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Benchmarks.Build;

/// <summary>What the codes in the facts are called, and in which order lists offer them: a data file a language.</summary>
internal static class OtherNames
{
    private static readonly (string Code, LocalizedText Label)[] Standings =
    [
        ("finished", new("来源称已完成", "Finished, says a source")),
        ("upcoming", new("未到期", "Not yet due")),
        ("overdue", new("已逾期", "Overdue")),
        ("passed", new("到期后未见公布结果", "Due date passed; no result published here")),
        ("none", new("没有截止日期", "No due date")),
    ];

    public static LocalizedText Standing(string code) => Standings.First(standing => standing.Code == code).Label;

    /// <returns>JSON.</returns>
    public static string Of(Dataset dataset, Language language, ImmutableArray<OtherSet> sets)
    {
        // In the order of our register; those after the campaigns have lists that it does not offer.
        (string Facet, (string Code, string Name)[] Values)[] facets =
        [
            ("deadline", [.. Standings.Select(standing => (standing.Code, standing.Label.In(language)))]),
            ("status", Terms(Lists.Statuses)),
            ("kind", Terms(Lists.Kinds)),
            ("area", [.. dataset.Areas.Select(area => (area.Code, area.Name.In(language)))]),
            ("category", Terms(Lists.Categories)),
            ("channel", Terms(Lists.Channels)),
            ("due", [.. Years().Select(year => (year, language == Language.English ? year : year + "年"))]),
            ("plan", [.. dataset.Plans.Select(plan => (plan.Id, plan.Title.In(language)))]),
            ("campaign", [.. dataset.Campaigns.Select(campaign => (campaign.Id, campaign.Title.In(language)))]),
            ("unit", [.. dataset.Units.Select(unit => (unit.Id, unit.Name.In(language)))]),
            ("source", [.. dataset.Sources.Select(source => (source.Id, source.Title.In(language)))]),
            ("medium", Terms(Lists.Media)),
            ("verdict", Terms(Lists.Verdicts)),
            ("unitRole", Terms(Lists.UnitRoles)),
        ];
        var names = facets.ToDictionary(facet => facet.Facet, facet => (object)facet.Values.ToDictionary(value => value.Code, value => value.Name));
        names["asOf"] = OtherIssue.Iso(dataset.AsOf);
        names["groups"] = facets.TakeWhile(facet => facet.Facet != "unit").Select(facet => new { facet.Facet, Values = facet.Values.Select(value => value.Code) });
        names["sets"] = sets;
        return JsonSerializer.Serialize(names, FrontMatter.Json);

        (string, string)[] Terms(Vocabulary vocabulary) => [.. vocabulary.Terms.Select(term => (term.Code, term.Label.In(language)))];

        IEnumerable<string> Years() => dataset.Issues.Select(issue => issue.Deadline?.Due?.Year).OfType<int>().Distinct().Order().Select(year => year.ToString(CultureInfo.InvariantCulture));
    }
}
