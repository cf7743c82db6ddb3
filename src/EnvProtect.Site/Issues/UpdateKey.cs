using System.Globalization;
using EnvProtect.Model.Issues;

namespace EnvProtect.Site.Issues;

/// <summary>
/// What a report of progress is known by within its issue: its date, and from the second of one date on the number among
/// them. So it stays the same when others are written above or below, of which editors do both.
/// </summary>
internal static class UpdateKey
{
    /// <summary>Such as <c>2021-06-30</c> or <c>2021-06-30.2</c>; the dot keeps the second of 2021 apart from February.</summary>
    public static string Of(Issue issue, Update update)
    {
        var date = update.On.ToString();
        var number = 1 + issue.Updates.Count(other => other.Sequence < update.Sequence && other.On.First == update.On.First && other.On.ToString() == date);
        return number == 1 ? date : string.Create(CultureInfo.InvariantCulture, $"{date}.{number}");
    }

    /// <summary>The id of its place on the page of the issue.</summary>
    public static string Anchor(Issue issue, Update update) => "update-" + Of(issue, update);

    /// <summary>Path of its place on the page of the issue.</summary>
    public static string Path(Issue issue, Update update) => $"{IssueUrls.Issue(issue)}#{Anchor(issue, update)}";
}
