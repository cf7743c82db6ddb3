using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Site.Issues;

/// <summary>One thing that was published of an issue, and where on its page it stands.</summary>
internal sealed record IssueNews(Issue Issue, PartialDate On, LocalizedText What, Citation Source, string? Anchor)
{
    /// <summary>Path of the place on the page of the issue.</summary>
    public string Path => Anchor is null ? IssueUrls.Issue(Issue) : $"{IssueUrls.Issue(Issue)}#{Anchor}";

    /// <summary>What was published of an issue and when, latest first: its reports of progress, of one day the lower first, and its status.</summary>
    public static IEnumerable<IssueNews> Of(Issue issue)
    {
        var reports = issue.Updates.OrderByDescending(update => update.Sequence).Select(update => new IssueNews(issue, update.On, update.Title, update.Source, UpdateKey.Anchor(issue, update)));
        var status = new IssueNews(issue, issue.StatusAsOf, Lists.Statuses.Label(issue.Status), issue.Source, null);
        return (IsStatusReported(issue) ? reports : reports.Append(status)).OrderByDescending(news => news.On.First);
    }

    /// <summary>How many <see cref="Of"/> gives.</summary>
    public static int CountOf(Issue issue) => issue.Updates.Length + (IsStatusReported(issue) ? 0 : 1);

    /// <summary>The last day of which anything was published.</summary>
    public static PartialDate Last(Issue issue) => issue.Updates.Select(update => update.On).Append(issue.StatusAsOf).MaxBy(on => on.First)!;

    private static bool IsStatusReported(Issue issue) => issue.Updates.Any(update => update.ToStatus == issue.Status && update.On.First == issue.StatusAsOf.First);
}
