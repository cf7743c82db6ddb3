using System.Text.RegularExpressions;

namespace EnvProtect.Content.Importing;

/// <summary>The fields that a problem of a plan has.</summary>
internal enum PlanField { Goal, Measures, Deadline, Responsible, Supervising, Leader }

/// <summary>A label such as 整改目标： in the running text.</summary>
/// <param name="Field">What follows it.</param>
/// <param name="Start">Where the label begins.</param>
/// <param name="End">Where its value begins.</param>
/// <param name="Words">The label as printed.</param>
internal sealed record PlanLabel(PlanField Field, int Start, int End, string Words);

/// <summary>The labels of a plan's list, in the many forms that plans give them.</summary>
internal static partial class PlanLabels
{
    /// <summary>All labels in the order of the text. Only with a colon or in brackets is it a label.</summary>
    public static IReadOnlyList<PlanLabel> Find(string text)
    {
        var matches = Label().Matches(text);
        var withPrefix = matches.GroupBy(Core, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count(match => match.Groups["prefix"].Success) * 2 > same.Count(), StringComparer.Ordinal);
        return [.. matches.Select(match => Of(match, withPrefix[Core(match)]))];
    }

    public static string Name(PlanField field) => field switch
    {
        PlanField.Goal => "整改目标",
        PlanField.Measures => "整改措施",
        PlanField.Deadline => "整改时限",
        PlanField.Responsible => "主体责任单位",
        PlanField.Supervising => "监管责任单位",
        _ => "督办领导",
    };

    // "持续整改" before "主体责任单位：" is no label 整改主体责任单位: a plan uses one form, and the form most used decides.
    private static string Core(Match match) => match.Groups["words"].Value[match.Groups["prefix"].Length..];

    private static PlanLabel Of(Match match, bool hasPrefix)
    {
        var start = hasPrefix || !match.Groups["prefix"].Success ? match.Index : match.Groups["prefix"].Index + match.Groups["prefix"].Length;
        return new(FieldOf(match), start, match.Index + match.Length, hasPrefix ? match.Groups["words"].Value : Core(match));
    }

    private static PlanField FieldOf(Match match) => match switch
    {
        { Groups: var groups } when groups["goal"].Success => PlanField.Goal,
        { Groups: var groups } when groups["measures"].Success => PlanField.Measures,
        { Groups: var groups } when groups["deadline"].Success => PlanField.Deadline,
        { Groups: var groups } when groups["supervising"].Success => PlanField.Supervising,
        { Groups: var groups } when groups["leader"].Success => PlanField.Leader,
        _ => PlanField.Responsible,
    };

    [GeneratedRegex("""
        [【\[]?
        (?<words>
          (?<goal>整改(?:工作)?目标(?:要求)?|工作目标|目标要求)
        | (?<measures>(?<prefix>主要|具体)?整改(?:工作)?措施|工作措施|具体措施)
        | (?<deadline>整改(?:完成)?(?:时限|期限)|(?<prefix>整改)?完成(?:时限|时间)|办结时限|时限要求)
        | (?<supervising>监管责任(?:单位|部门)|(?<prefix>行业|行政)?监管(?:单位|部门)|监督(?:责任)?单位|督导(?:责任)?单位|督办(?:责任)?单位|监管主体)
        | (?<responsible>(?<prefix>整改)?主体责任(?:单位|部门)|(?<prefix>整改|牵头)?责任(?:单位|主体|部门)|整改(?:牵头)?(?:单位|主体)|牵头(?:责任)?单位)
        | (?<leader>(?<prefix>市级|县级|区级|省级)?(?:督办|督导|包案|牵头|责任|联系)(?:市|县|区|省)?(?:级)?领导)
        )
        (?:[:：]|[】\]][:：]?)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Label();
}
