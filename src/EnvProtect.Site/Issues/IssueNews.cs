using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Site.Issues;

/// <summary>One thing that was published of an issue, and where on its page it stands. A register has more of them than issues, so that each holds little.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Report">The report of progress; null where it is the issue's status.</param>
internal readonly record struct IssueNews(Issue Issue, Update? Report)
{
    public PartialDate On => Report?.On ?? Issue.StatusAsOf;

    public LocalizedText What => Report?.Title ?? Lists.Statuses.Label(Issue.Status);

    public Citation Source => Report?.Source ?? Issue.Source;

    /// <summary>The id of its place on the page of the issue; null for the status, which is told by the whole page.</summary>
    public string? Anchor => Report is null ? null : UpdateKey.Anchor(Issue, Report);

    /// <summary>Path of the place on the page of the issue.</summary>
    public string Path => Report is null ? IssueUrls.Issue(Issue) : UpdateKey.Path(Issue, Report);

    /// <summary>What was published of an issue and when, latest first: its reports of progress, of one day the lower first, and its status.</summary>
    public static IEnumerable<IssueNews> Of(Issue issue)
    {
        var all = IsStatusReported(issue) ? Reports(issue) : Reports(issue).Append(new(issue, null));
        return all.OrderByDescending(news => news.On.First);
    }

    /// <summary>The reports of progress, the lower first.</summary>
    public static IEnumerable<IssueNews> Reports(Issue issue) => issue.Updates.OrderByDescending(update => update.Sequence).Select(update => new IssueNews(issue, update));

    /// <summary>How many <see cref="Of"/> gives.</summary>
    public static int CountOf(Issue issue) => issue.Updates.Length + (IsStatusReported(issue) ? 0 : 1);

    /// <summary>The last day of which anything was published.</summary>
    public static PartialDate Last(Issue issue) => issue.Updates.Select(update => update.On).Append(issue.StatusAsOf).MaxBy(on => on.First)!;

    private static bool IsStatusReported(Issue issue) => issue.Updates.Any(update => update.ToStatus == issue.Status && update.On.First == issue.StatusAsOf.First);
}
