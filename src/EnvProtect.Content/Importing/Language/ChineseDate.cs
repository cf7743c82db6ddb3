using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Model.Time;

namespace EnvProtect.Content.Importing;

/// <summary>Dates as Chinese documents print them. Texts are those of <see cref="RunningText"/>: no spaces inside a date.</summary>
internal static partial class ChineseDate
{
    /// <summary>The day of a match of <see cref="Day"/> with a year, or with <paramref name="year"/> where the document leaves it out; null for a day that does not exist.</summary>
    public static DateOnly? ToDay(Match match, int? year)
    {
        var printed = match.Groups["y"].Success ? Number(match, "y") : year;
        var (month, day) = (Number(match, "m"), Number(match, "d"));
        return printed is { } known && PartialDate.IsYear(known) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(known, month)
            ? new DateOnly(known, month, day) : null;
    }

    /// <summary>The last full date of a text, or null.</summary>
    public static PartialDate? LastIn(string text) =>
        FullDay().Matches(text).Reverse().Select(match => ToDay(match, null)).FirstOrDefault(day => day is not null) is { } found ? PartialDate.FromDay(found) : null;

    /// <summary>
    /// The last day that a time limit means: 2018年9月底, 2018年底前, 2018年12月31日前, 2019年上半年, 2018-12-31. Null where
    /// the words name no year and day, such as 6月中旬.
    /// </summary>
    public static DateOnly? EndOf(string text)
    {
        if (FullDay().Match(text) is { Success: true } day) return ToDay(day, null);
        if (Limit().Match(text) is not { Success: true } limit) return null;
        var year = Number(limit, "y");
        var month = limit.Groups["half"].Success ? (limit.Groups["half"].Value == "上" ? 6 : 12)
            : limit.Groups["m"].Success ? Number(limit, "m") : 12;
        return PartialDate.IsYear(year) && month is >= 1 and <= 12 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : null;
    }

    /// <summary>How many time limits a text names.</summary>
    public static int CountLimits(string text) => Limit().Count(text);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<y>[0-9]{4})[年./-](?<m>[0-9]{1,2})[月./-](?<d>[0-9]{1,2})(?![0-9])日?")]
    public static partial Regex FullDay();

    [GeneratedRegex("(?:(?<y>[0-9]{4})年)?(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日")]
    public static partial Regex Day();

    [GeneratedRegex("(?<y>[0-9]{4})年(?:年?(?:底|末|内)|(?<half>[上下])半年|(?<m>[0-9]{1,2})月(?![0-9]|[上中下]旬))")]
    private static partial Regex Limit();
}
