using System.Globalization;
using System.Text;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Deadlines;

/// <summary>The deadlines as iCalendar (RFC 5545): one all-day event an issue.</summary>
internal static class DeadlineCalendar
{
    // Octets of a line without its end; longer ones are folded.
    private const int LineLength = 75;

    public static string Write(SiteContext site, Language language)
    {
        var data = site.Data;
        var text = new StringBuilder();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//EnvProtect//Deadlines//" + (language == Language.English ? "EN" : "ZH"));
        Line("CALSCALE:GREGORIAN");
        Line("X-WR-CALNAME:" + Escape(DeadlineText.CalendarName.In(language)));
        foreach (var issue in data.Dataset.Issues.Where(issue => issue.Deadline?.Due is not null))
        {
            var due = issue.Deadline!.Due!.Value;
            Line("BEGIN:VEVENT");
            Line($"UID:{issue.Id}@envprotect");
            Line($"DTSTAMP:{Compact(data.AsOf)}T000000Z");
            Line($"DTSTART;VALUE=DATE:{Compact(due)}");
            Line($"DTEND;VALUE=DATE:{Compact(due.AddDays(1))}");
            Line("SUMMARY:" + Escape(issue.Title.In(language)));
            Line("DESCRIPTION:" + Escape($"{issue.Deadline.Text.In(language)} · {IssueText.Short(Standings.Of(issue, data.AsOf)).In(language)}"));
            if (site.Address.IsAbsolute) Line("URL:" + site.Address.Canonical(language, IssueUrls.Issue(issue)));
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();

        void Line(string line) => Fold(text, line);
    }

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Folds between characters, never inside one.
    private static void Fold(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LineLength)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
