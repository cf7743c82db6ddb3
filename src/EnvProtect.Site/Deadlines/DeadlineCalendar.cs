using System.Globalization;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Deadlines;

/// <summary>Deadlines as iCalendar (RFC 5545): one all-day event an issue, those nearest to the day of the data.</summary>
internal static class DeadlineCalendar
{
    // A calendar is fetched whole again and again; what lies furthest from today is left out of a very long one.
    private const int Most = 500;

    // Octets of a line without its end; longer ones are folded.
    private const int LineLength = 75;

    /// <summary>
    /// The calendar of some issues; nothing where none has a due date, since a calendar may not be empty. The title says what
    /// they have in common; it is null for the whole site.
    /// </summary>
    public static void Write(IEnumerable<Issue> issues, LocalizedText? title, SiteContext site, Language language, Stream output)
    {
        var data = site.Data;
        var due = issues.Where(issue => issue.Deadline?.Due is not null)
            .OrderBy(issue => Math.Abs(issue.Deadline!.Due!.Value.DayNumber - data.AsOf.DayNumber)).ThenBy(issue => issue.Id, StringComparer.Ordinal)
            .Take(Most)
            .OrderBy(issue => issue.Deadline!.Due).ThenBy(issue => issue.Id, StringComparer.Ordinal)
            .ToArray();
        if (due.Length == 0) return;
        using var text = new StreamWriter(output, leaveOpen: true);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//EnvProtect//Deadlines//" + (language == Language.English ? "EN" : "ZH"));
        Line("CALSCALE:GREGORIAN");
        Line("X-WR-CALNAME:" + Escape(title is null ? DeadlineText.CalendarName.In(language) : $"{title.In(language)} · {DeadlineText.CalendarName.In(language)}"));
        foreach (var issue in due)
        {
            var day = issue.Deadline!.Due!.Value;
            Line("BEGIN:VEVENT");
            Line($"UID:{issue.Id}@envprotect");
            Line($"DTSTAMP:{Compact(data.AsOf)}T000000Z");
            Line($"DTSTART;VALUE=DATE:{Compact(day)}");
            Line($"DTEND;VALUE=DATE:{Compact(day.AddDays(1))}");
            Line("SUMMARY:" + Escape(issue.Title.In(language)));
            Line("DESCRIPTION:" + Escape($"{issue.Deadline.Text.In(language)} · {IssueText.Short(Standings.Of(issue, data.AsOf)).In(language)}"));
            if (site.Address.IsAbsolute) Line("URL:" + site.Address.Canonical(language, IssueUrls.Issue(issue)));
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");

        void Line(string line) => Fold(text, line);
    }

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Folds between characters, never inside one.
    private static void Fold(TextWriter text, string line)
    {
        var (written, at, length) = (0, 0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LineLength)
            {
                text.Write(line.AsSpan(written, at - written));
                text.Write("\r\n ");
                (written, length) = (at, 1);
            }

            at += rune.Utf16SequenceLength;
            length += rune.Utf8SequenceLength;
        }

        text.Write(line.AsSpan(written));
        text.Write("\r\n");
    }
}
