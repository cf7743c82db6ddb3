using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Charts;

/// <summary>When issues were resolved, and how long it took; from the dates that sources print, and only from those.</summary>
internal static class ResolutionCharts
{
    private const int MostMonths = 36;

    // Days, each bound within its row; the last row is open.
    private static readonly int[] Bounds = [7, 15, 30, 60, 90, 180, 365];

    /// <summary>Resolved by month, from the first month to the last of at most three years; null where no month is known.</summary>
    public static Chart? OverTime(IEnumerable<Issue> issues)
    {
        var months = issues.Select(issue => issue.Resolved)
            .Where(on => on?.Month is not null)
            .CountBy(on => (on!.Year * 12) + on.Month!.Value - 1)
            .ToDictionary();
        if (months.Count == 0) return null;
        var last = months.Keys.Max();
        var first = Math.Max(months.Keys.Min(), last - MostMonths + 1);
        var isCut = months.Keys.Min() < first;
        return new(
            ChartKind.OverTime, isCut ? ChartText.OverTimeCut(MostMonths) : ChartText.OverTime, ChartText.Month, [ChartText.Resolved.Text],
            [.. Enumerable.Range(first, last - first + 1).Select(month => new ChartRow(Label(month), [months.GetValueOrDefault(month)]))]);
    }

    /// <summary>How many took how long from receipt to resolution; null where both days are known of none.</summary>
    public static Chart? Distribution(IEnumerable<Issue> issues)
    {
        var days = issues.Select(issue => issue.DaysToResolve()).OfType<int>().Order().ToArray();
        if (days.Length == 0) return null;
        var rows = new List<ChartRow>();
        var from = 0;
        foreach (var to in Bounds)
        {
            rows.Add(new(ChartText.Between(from, to).Text, [days.Count(count => count >= from && count <= to)]));
            from = to + 1;
        }

        rows.Add(new(ChartText.AtLeast(from).Text, [days.Count(count => count >= from)]));
        return new(ChartKind.Distribution, ChartText.Distribution(days.Length, days[(days.Length - 1) / 2]), ChartText.Days, [ChartText.Issues.Text], rows);
    }

    private static LocalizedText Label(int month)
    {
        var day = new DateOnly(month / 12, (month % 12) + 1, 1);
        return new(Dates.Month(day, Language.Chinese), Dates.Month(day, Language.English));
    }
}
