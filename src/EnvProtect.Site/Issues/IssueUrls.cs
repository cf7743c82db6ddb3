using System.Globalization;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Site.Issues;

/// <summary>Paths of the register and of its issues.</summary>
internal static class IssueUrls
{
    public const string Register = "/issues/";

    public static string Issue(string id) => Register + id;

    public static string Issue(Issue issue) => Issue(issue.Id);

    /// <summary>Whether a path is that of an issue and not of a list.</summary>
    public static bool IsIssue(string path) => path.Length > Register.Length && path.StartsWith(Register, StringComparison.Ordinal) && path.LastIndexOf('/') < Register.Length;

    /// <summary>A later page of a list that begins at <paramref name="list"/>.</summary>
    public static string Page(string list, int number) => number == 1 ? list : $"{list.TrimEnd('/')}/page/{number}";

    public static string Facet(string name, string value) => $"{Register}{name}/{value}";

    public static string Kind(IssueKind kind) => Facet("kind", Lists.Kinds.Code(kind));

    public static string Status(IssueStatus status) => Facet("status", Lists.Statuses.Code(status));

    public static string Area(string code) => Facet("area", code);

    public static string Unit(string id) => Facet("unit", id);

    public static string Category(Category category) => Facet("category", Lists.Categories.Code(category));

    public static string Plan(string id) => Facet("plan", id);

    public static string Channel(Channel channel) => Facet("channel", Lists.Channels.Code(channel));

    public static string Campaign(string id) => Facet("campaign", id);

    public static string Mechanism(string id) => Facet("mechanism", id);

    public static string Source(string id) => Facet("source", id);

    public static string Year(int year) => Facet("due", year.ToString(CultureInfo.InvariantCulture));

    public static string Standing(Standing standing) => Facet("deadline", standing switch
    {
        Issues.Standing.PassedWithoutResult => "passed",
        Issues.Standing.Overdue => "overdue",
        Issues.Standing.Finished => "finished",
        Issues.Standing.NotYetDue => "upcoming",
        _ => "none",
    });
}
