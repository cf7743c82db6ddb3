using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Content;

/// <summary>Dates as people write them, <c>2024年5月7日</c> or <c>2024/5/7</c>, where <c>2024-05-07</c> belongs.</summary>
internal static partial class LooseDate
{
    /// <summary>Whether the words behind a date are more of it, so that it is not the date that was meant.</summary>
    public static bool GoesOn(ReadOnlySpan<char> behind) =>
        behind is ['/' or '.' or '-' or '／' or '．' or '－' or '–' or '年' or '月' or '日' or '号', ..] || Later().IsMatch(behind);

    /// <summary>How to write the day at the start of a text, or that its month has no such day; null where none is recognised.</summary>
    public static LocalizedText? Hint(string text)
    {
        if (Day().Match(text) is not { Success: true } found) return null;
        var written = string.Create(CultureInfo.InvariantCulture, $"{found.Groups[1].Value}-{Number(found, 2):D2}-{Number(found, 3):D2}");
        if (PartialDate.Parse(written) is not null) return new($"日期写成 {written}", $"Write the date as {written}");
        if (PartialDate.Parse(written[..^"-00".Length]) is not { Month: { } month } of) return null;
        var days = DateTime.DaysInMonth(of.Year, month);
        return new($"{of.Year} 年 {month} 月只有 {days} 天", $"{of} has {days} days");
    }

    private static int Number(Match found, int group) => int.Parse(found.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^ +年 *[0-9]")]
    private static partial Regex Later();

    [GeneratedRegex("^([0-9]{4}) *[-/.／．－–年] *([0-9]{1,2}) *[-/.／．－–月] *([0-9]{1,2})(?![0-9])")]
    private static partial Regex Day();
}
