using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Feeds;

/// <summary>One piece of news: progress that was reported, or the status that an issue was published with.</summary>
/// <param name="IssueId">The issue.</param>
/// <param name="Report">What the report is known by within the issue; null for the status.</param>
/// <param name="On">When.</param>
/// <param name="Path">Path of its place.</param>
/// <param name="Title">The issue, and what was published.</param>
/// <param name="Summary">More of it.</param>
internal sealed record FeedEntry(string IssueId, string? Report, PartialDate On, string Path, LocalizedText Title, LocalizedText Summary)
{
    private const int Most = 50;

    /// <summary>A name that stays the same wherever the site stands.</summary>
    public string Urn => UrnOf(Report is null ? $"entry/{IssueId}" : $"entry/{IssueId}/{Report}");

    /// <summary>Midnight in China on the first day that the date can mean; feeds have no vaguer form.</summary>
    public string Instant => InstantOf(On.First);

    /// <summary>The newest entries of some issues, newest first; of one day the status of an issue stands before its reports, and of those the lower first.</summary>
    public static ImmutableArray<FeedEntry> Newest(IEnumerable<Issue> issues) =>
    [
        .. issues.SelectMany(issue => IssueNews.Reports(issue).Prepend(new(issue, null)))
            .OrderByDescending(news => news.On.First)
            .ThenBy(news => news.Issue.Id, StringComparer.Ordinal)
            .Take(Most)
            .Select(Of),
    ];

    public static string InstantOf(DateOnly day) => Dates.Iso(day) + "T00:00:00+08:00";

    public static string UrnOf(string name)
    {
        // A name-based UUID (RFC 9562, version 8: a hash of our own choice).
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("envprotect/" + name)).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true).ToString("D");
    }

    private static FeedEntry Of(IssueNews news)
    {
        var ((issue, update), what) = (news, news.What);
        return update is null
            ? new(
                issue.Id, null, news.On, news.Path,
                new($"{issue.Title.Zh}（{what.Zh}）", issue.Title.En is { } name ? $"{name} ({what.En})" : null), issue.Summary)
            : new(
                issue.Id, UpdateKey.Of(issue, update), news.On, news.Path,
                new($"{issue.Title.Zh}：{what.Zh}", issue.Title.En is { } title && what.En is { } progress ? $"{title}: {progress}" : null), update.Text.Plain);
    }
}
