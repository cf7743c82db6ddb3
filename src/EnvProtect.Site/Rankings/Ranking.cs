using System.Collections.Immutable;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.Issues;

namespace EnvProtect.Site.Rankings;

/// <summary>Areas or units compared by how much of what is known to have ended ended in time.</summary>
/// <param name="Rows">The ranked first, best first; then those of whom too little is known, by number of issues.</param>
/// <param name="LeftOut">How many with few issues are not shown.</param>
public sealed record Ranking(ImmutableArray<RankingRow> Rows, int LeftOut)
{
    /// <summary>With fewer known results a share says more about chance than about work.</summary>
    public const int FewestKnown = 10;

    private const int Most = 60;

    internal static Ranking Of(IEnumerable<(LocalizedText Name, string Path, IEnumerable<Issue> Issues)> parties, DateOnly asOf)
    {
        var rows = parties.Select(party => Count(party.Name, party.Path, party.Issues, asOf)).Where(row => row.Total > 0).ToArray();
        var ranked = rows.Where(row => row.Known >= FewestKnown).OrderByDescending(row => row.Share).ThenBy(row => row.Path, StringComparer.Ordinal).ToArray();
        var others = rows.Where(row => row.Known < FewestKnown).OrderByDescending(row => row.Total).ThenBy(row => row.Path, StringComparer.Ordinal).ToArray();
        return new(
            [
                .. ranked.Select(row => row with { Rank = 1 + ranked.Count(other => other.Share > row.Share) }).Take(Most),
                .. others.Take(Math.Max(0, Most - ranked.Length)),
            ],
            Math.Max(0, rows.Length - Most));
    }

    private static RankingRow Count(LocalizedText name, string path, IEnumerable<Issue> issues, DateOnly asOf)
    {
        var all = issues.ToArray();
        var known = all.Select(issue => InTime(issue, asOf)).OfType<bool>().ToArray();
        return new(name, path)
        {
            Total = all.Length,
            Counts = all.CountBy(issue => Standings.Of(issue, asOf)).ToDictionary(),
            InTime = known.Count(isInTime => isInTime),
            Known = known.Length,
        };
    }

    // Null where the sources leave open whether it ended in time: a missing report is never counted against anyone.
    private static bool? InTime(Issue issue, DateOnly asOf)
    {
        if (issue.Deadline?.Due is not { } due) return null;
        if (issue.IsOverdue(asOf) == true) return false;
        if (!issue.IsFinished()) return null;
        var ended = issue.Resolved ?? issue.SignedOff;
        if (ended is not null) return ended.Last <= due ? true : ended.First > due ? false : null;
        return issue.StatusAsOf.Last <= due ? true : null;
    }
}

/// <summary>How one area or unit stands.</summary>
public sealed record RankingRow(LocalizedText Name, string Path)
{
    public int Total { get; init; }

    /// <summary>How many stand where, as on the pages of areas; together <see cref="Total"/>.</summary>
    public IReadOnlyDictionary<Standing, int> Counts { get; init; } = ImmutableDictionary<Standing, int>.Empty;

    /// <summary>Ended by the due date, says a source.</summary>
    public int InTime { get; init; }

    /// <summary>Of which a source says whether it ended by the due date; those without one are none of them.</summary>
    public int Known { get; init; }

    /// <summary>Place among the ranked; null where too little is known.</summary>
    public int? Rank { get; init; }

    /// <summary>Ended in time of those known.</summary>
    public double Share => Known == 0 ? 0 : (double)InTime / Known;
}
