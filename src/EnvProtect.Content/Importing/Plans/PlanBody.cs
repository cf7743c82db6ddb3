using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Model.Plans;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>What the words before a plan's list say of the plan itself.</summary>
internal static partial class PlanBody
{
    private const int TitleWithin = 100;

    /// <summary>The words from the start up to 整改方案 and the like, else the first line.</summary>
    public static Stretch Title(RunningText text, int end)
    {
        var start = text.Text.AsSpan(0, Math.Min(end, TitleWithin));
        if (Heading().Match(start.ToString()) is { Success: true } match) return new(0, match.Length);
        var line = 1;
        while (line < start.Length && !text.IsLineStart(line)) line++;
        return new(0, Math.Min(line, start.Length));
    }

    /// <summary>The day of issue: a date that stands before an appendix, or at the end of the body.</summary>
    public static (PartialDate Date, Stretch At)? Issued(RunningText text, int end)
    {
        var body = text.Text[..end];
        foreach (var match in ChineseDate.FullDay().Matches(body).Reverse())
        {
            var after = body.AsSpan(match.Index + match.Length);
            if ((after.IsEmpty || after[0] == '附' || after.StartsWith("（此件") || text.IsLineStart(match.Index + match.Length)) && ChineseDate.ToDay(match, null) is { } day)
            {
                return (PartialDate.FromDay(day), new(match.Index, match.Index + match.Length));
            }
        }

        return null;
    }

    /// <summary>The signature before the day of issue.</summary>
    public static Stretch Issuer(RunningText text, int titleEnd, int date)
    {
        var start = date;
        while (start > titleEnd && date - start < 60 && text.Text[start - 1] is not ('。' or '》' or '：' or ':' or '；' or '”')) start--;
        return new(start, date);
    }

    public static PartialDate? Approved(string body) =>
        Approval().Match(body) is { Success: true } match && ChineseDate.FullDay().Match(match.Value) is var date && ChineseDate.ToDay(date, null) is { } day ? PartialDate.FromDay(day) : null;

    public static Inspection? Inspection(string body, Gazetteer names)
    {
        if (Stay().Match(body) is not { Success: true } match) return null;
        var from = Day(match.Groups["from"].Value, null);
        var to = Day(match.Groups["to"].Value, from?.Year);
        var feedback = Feedback().Match(body, match.Index) is { Success: true } reported ? Day(reported.Groups["on"].Value, from?.Year) : null;
        var team = names.UnitAt(match.Groups["by"].Value, 0) is { Targets: [{ Unit: { } unit }] } ? unit.Id : null;
        return new(team, Of(from), Of(to), Of(feedback));

        static PartialDate? Of(DateOnly? day) => day is { } known ? PartialDate.FromDay(known) : null;
        static DateOnly? Day(string words, int? year) => ChineseDate.Day().Match(words) is { Success: true } day ? ChineseDate.ToDay(day, year) : null;
    }

    /// <summary>Whose inspection the plan answers; null where it is not printed.</summary>
    public static Tier? TierOf(string title, string body)
    {
        if (title.Contains("中央", StringComparison.Ordinal)) return Tier.Central;
        if (title.Contains("省级", StringComparison.Ordinal) || Provincial().IsMatch(title)) return Tier.Province;
        if (Team().Match(body) is not { Success: true } team) return null;
        return team.Value.Contains("中央", StringComparison.Ordinal) ? Tier.Central : Tier.Province;
    }

    public static int? Round(string words) =>
        RoundNumber().Match(words) is { Success: true } match ? ChineseNumeral.Parse(match.Groups[1].ValueSpan) : null;

    /// <summary>The number of problems that the body says there are, with its words.</summary>
    public static IEnumerable<(int Count, string Words, int At)> PrintedCounts(string body) => ProblemCount().Matches(body)
        .Select(match => (int.Parse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Value, match.Index));

    /// <summary>The number of problems that a chapter's introduction says there are.</summary>
    public static int? PrintedCount(string introduction) =>
        TaskCount().Match(introduction) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^.{2,90}?(?:整改(?:工作)?方案|整改(?:措施|任务|问题)?清单|实施方案|工作方案|工作计划)")]
    private static partial Regex Heading();

    [GeneratedRegex("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[^。0-9]{0,30}(?:批复|批准)")]
    private static partial Regex Approval();

    [GeneratedRegex("(?<from>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)(?:至|到|—|-)(?<to>(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日)[，,]?(?<by>[^，。]{2,30}?督察组)")]
    private static partial Regex Stay();

    [GeneratedRegex("(?<on>(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日)[^。月]{0,40}?反馈")]
    private static partial Regex Feedback();

    [GeneratedRegex("省(?:第.)?(?:级)?(?:生态)?环(?:境)?保(?:护)?督察")]
    private static partial Regex Provincial();

    [GeneratedRegex("(?:中央|省)[^，。]{0,12}督察组")]
    private static partial Regex Team();

    [GeneratedRegex("第([一二三四五六七八九十])轮")]
    private static partial Regex RoundNumber();

    [GeneratedRegex("(?<n>[0-9]{1,3})(?:个|项)(?:具体)问题")]
    private static partial Regex ProblemCount();

    [GeneratedRegex("([0-9]{1,3})(?:项|个)(?:具体)?(?:整改任务|整改问题|问题)")]
    private static partial Regex TaskCount();
}
