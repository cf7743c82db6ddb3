using System.Text.RegularExpressions;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>
/// Finds what is nearly Markdown, or nearly a tag, and would be published as it is written: brackets of another kind, signs
/// of a Chinese keyboard, a space too few or too many.
/// </summary>
internal static partial class MarkdownSlips
{
    /// <param name="manuscript">The file.</param>
    /// <param name="takesTags">Whether facts stand in tags, as in issues that are no translation.</param>
    public static void Check(Manuscript manuscript, bool takesTags)
    {
        var text = WithoutCode(manuscript.Body.Text);
        foreach (Match slip in Link().Matches(text)) CheckLink(slip, manuscript);
        foreach (Match slip in Heading().Matches(text)) manuscript.Log.Add(DiagnosticCodes.NotAHeading, manuscript.Body.At(slip.Index), slip.Value.Trim());
        foreach (Match slip in Open().Matches(text)) manuscript.Log.Add(DiagnosticCodes.LeftOpen, manuscript.Body.At(slip.Index), slip.Value);
        if (!takesTags) return;
        foreach (Match slip in Tag().Matches(text))
        {
            var label = slip.Groups["label"];
            if (IsLabel(label.Value.Trim())) manuscript.Log.Add(DiagnosticCodes.TagBrackets, manuscript.Body.At(label.Index - 1), text[(label.Index - 1)..(label.Index + label.Length + 1)], label.Value.Trim());
        }
    }

    private static void CheckLink(Match slip, Manuscript manuscript)
    {
        var (brackets, address) = (slip.Groups["brackets"].Value + slip.Groups["open"].Value, slip.Groups["address"].Value.Trim());
        var isOther = brackets.AsSpan().ContainsAny("！［］（") && (Address().IsMatch(address) || ContentLayout.IsPicture(address));
        var hasSpace = address.AsSpan().ContainsAny(' ', '\u3000') && !address.StartsWith('<') && !WithTitle().IsMatch(address);
        if (isOther || (hasSpace && !brackets.AsSpan().ContainsAny("［］（"))) manuscript.Log.Add(DiagnosticCodes.NotALink, manuscript.Body.At(slip.Index), slip.Value);
    }

    private static bool IsLabel(string text) =>
        Lists.Verdicts.FromChineseLabel(text) is not null || Lists.MeasureStates.FromChineseLabel(text) is not null || Lists.Statuses.FromChineseLabel(text) is not null
        || Percent().IsMatch(text);

    /// <summary>The text with spaces in the place of code, which shows signs as they are.</summary>
    private static string WithoutCode(string text) =>
        text.Contains('`', StringComparison.Ordinal) ? Code().Replace(text, code => new string(' ', code.Length)) : text;

    [GeneratedRegex("^ {0,3}(?:[0-9]{1,9}[.)] *|###+ +[0-9-]{4,10} *)(?:【[^】\\n]*】 *)*[\\[［（(](?<label>[^\\]\\n］）)]{1,12})[\\]］）)](?![(（:])", RegexOptions.Multiline)]
    private static partial Regex Tag();

    [GeneratedRegex("(?<brackets>[!！]?[\\[［][^\\[\\]\\n［］]*[\\]］])(?<open>[(（])(?<address>[^()\\n（）]*)[)）]")]
    private static partial Regex Link();

    [GeneratedRegex("^(?:xref:|mailto:|https?:)")]
    private static partial Regex Address();

    [GeneratedRegex("^\\S+\\s+[\"'(]")]
    private static partial Regex WithTitle();

    [GeneratedRegex("^(?:#{2,6}(?=[^#\\s])|(?=[#＃]*＃)[#＃]{2,6}).*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    // In a list item the reader of tags reports it.
    [GeneratedRegex("(?<!^ *[0-9]+[.)] *)【待补】|\\[TO DO\\]", RegexOptions.Multiline)]
    private static partial Regex Open();

    [GeneratedRegex("^[0-9]{1,3}[%％]$")]
    private static partial Regex Percent();

    [GeneratedRegex("```.*?```|`[^`\\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();
}
