using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Charts;

/// <summary>How the parts of a set stand against their due dates, one row a part.</summary>
internal static class ProgressChart
{
    /// <param name="heading">What the parts are.</param>
    /// <param name="parts">Label, address and issues of each.</param>
    /// <param name="total">Label and issues of the whole, where the parts do not overlap.</param>
    /// <param name="asOf">The day for which it is computed.</param>
    public static Chart Of(
        Phrase heading,
        IReadOnlyCollection<(LocalizedText Label, string? Address, IReadOnlyCollection<Issue> Issues)> parts,
        (Phrase Label, IReadOnlyCollection<Issue> Issues)? total,
        DateOnly asOf)
    {
        var counted = parts.Select(part => (part.Label, part.Address, Counts: Count(part.Issues, asOf))).ToArray();
        var whole = total is { } all ? Count(all.Issues, asOf) : [];
        var shown = Standings.All.Where(standing => whole.ContainsKey(standing) || counted.Any(part => part.Counts.ContainsKey(standing))).ToArray();
        return new(
            ChartKind.Progress,
            ChartText.Progress(Dates.Show(asOf, Language.Chinese), Dates.Show(asOf, Language.English)),
            heading,
            [.. shown.Select(standing => IssueText.Short(standing).Text)],
            [.. counted.Select(part => new ChartRow(part.Label, Values(part.Counts), part.Address))])
        {
            Total = total is { } sum ? new(sum.Label.Text, Values(whole)) : null,
        };

        double?[] Values(Dictionary<Standing, int> counts) => [.. shown.Select(standing => (double?)counts.GetValueOrDefault(standing))];
    }

    private static Dictionary<Standing, int> Count(IEnumerable<Issue> issues, DateOnly asOf) =>
        issues.CountBy(issue => Standings.Of(issue, asOf)).ToDictionary();
}
