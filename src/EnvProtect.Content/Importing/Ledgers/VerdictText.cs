using System.Text.RegularExpressions;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>Verdicts in a cell or in running text.</summary>
internal static partial class VerdictText
{
    /// <summary>
    /// The overall verdict: the one word of a cell, the one after 整体上 and the like, or the only one that the text
    /// uses. Null where it uses several without an overall one, or none.
    /// </summary>
    public static Verdict? Overall(string text)
    {
        var words = RunningText.Clean(text);
        if (OverallPhrase().Matches(words) is { Count: > 0 } phrases) return Of(phrases[^1].Groups["verdict"].Value);
        var verdicts = Word().Matches(words).Select(match => Of(match.Groups["verdict"].Value)).Distinct().ToList();
        return verdicts is [var only] ? only : null;
    }

    /// <summary>The number of problems that the text says there are: 共涉及3个问题.</summary>
    public static int? CountOfProblems(string text) =>
        ProblemCount().Match(RunningText.Clean(text)) is { Success: true } match ? ChineseNumeral.Parse(match.Groups["n"].ValueSpan) : null;

    /// <summary>The verdict of each problem where the text goes through all of them (问题1属实，问题2不属实); otherwise null.</summary>
    public static IReadOnlyList<Verdict>? OfEach(string text, int count)
    {
        var verdicts = new Dictionary<int, Verdict>();
        foreach (Match match in Each().Matches(RunningText.Clean(text)))
        {
            if (ChineseNumeral.Parse(match.Groups["n"].ValueSpan) is { } number && Of(match.Groups["verdict"].Value) is { } verdict) verdicts.TryAdd(number, verdict);
        }

        return verdicts.Count == count && Enumerable.Range(1, count).All(verdicts.ContainsKey) ? [.. Enumerable.Range(1, count).Select(number => verdicts[number])] : null;
    }

    private static Verdict? Of(string words) => words is "查无实据" or "不实" ? Verdict.Unsubstantiated : Lists.Verdicts.FromChineseLabel(words.Replace('份', '分'));

    // What stands before 属实 may take it back: 是否属实, 不尽属实, 大体属实.
    private const string Printed = "基本属实|部[分份]属实|不属实|(?<!是否|完全|未|不尽|不太|不够|并非|大体|大致|大多|大都)属实";

    [GeneratedRegex("(?:整体上?|总体上?|总体来看|总的来看|综上所?述?|综合来看)[^。；;]{0,60}?(?<verdict>" + Printed + ")")]
    private static partial Regex OverallPhrase();

    [GeneratedRegex("(?<verdict>查无实据|" + Printed + ")")]
    private static partial Regex Word();

    [GeneratedRegex("共?涉及(?<n>[0-9]{1,2}|[一二三四五六七八九十两]{1,3})个(?:方面)?(?:的)?问题")]
    private static partial Regex ProblemCount();

    [GeneratedRegex("(?:问题|第)(?<n>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:个问题|个|点|项)?[^。；;，,]{0,40}?(?<verdict>" + Printed + ")")]
    private static partial Regex Each();
}
