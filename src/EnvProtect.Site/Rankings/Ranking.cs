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
        var row = new RankingRow(name, path);
        foreach (var issue in issues)
        {
            var inTime = InTime(issue, asOf);
            var isSilent = issue.IsPassedWithoutResult(asOf);
            row = row with
            {
                Total = row.Total + 1,
                Open = row.Open + (issue.IsFinished() || isSilent ? 0 : 1),
                Overdue = row.Overdue + (issue.IsOverdue(asOf) == true ? 1 : 0),
                Silent = row.Silent + (isSilent ? 1 : 0),
                InTime = row.InTime + (inTime == true ? 1 : 0),
                Known = row.Known + (inTime is null ? 0 : 1),
            };
        }

        return row;
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

    /// <summary>Not finished, says the last source; without <see cref="Silent"/>.</summary>
    public int Open { get; init; }

    /// <summary>Unfinished after the due date, says a source.</summary>
    public int Overdue { get; init; }

    /// <summary>Past the due date, and no source says how it ended.</summary>
    public int Silent { get; init; }

    /// <summary>Ended by the due date, says a source.</summary>
    public int InTime { get; init; }

    /// <summary>Of which a source says whether it ended by the due date.</summary>
    public int Known { get; init; }

    /// <summary>Place among the ranked; null where too little is known.</summary>
    public int? Rank { get; init; }

    /// <summary>Ended in time of those known.</summary>
    public double Share => Known == 0 ? 0 : (double)InTime / Known;
}
