using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace EnvProtect.Site.Explanations;

/// <summary>Running text whose headings can be linked to.</summary>
/// <param name="Html">The text with an id in every heading of the second level.</param>
/// <param name="Parts">Id and words of each of them.</param>
internal sealed partial record Outline(MarkupString Html, IReadOnlyList<(string Anchor, MarkupString Label)> Parts)
{
    /// <param name="html">HTML of sanitised prose, whose headings hold no headings.</param>
    public static Outline Of(string html)
    {
        var parts = new List<(string, MarkupString)>();
        var linked = Heading().Replace(html, match =>
        {
            var anchor = match.Groups["id"] is { Success: true } given ? given.Value : $"part-{parts.Count + 1}";
            parts.Add((anchor, new(match.Groups["words"].Value)));
            return $"<h2 id=\"{anchor}\">{match.Groups["words"].Value}</h2>";
        });
        return new(new(linked), parts);
    }

    [GeneratedRegex("""<h2(?: id="(?<id>[^"]*)")?>(?<words>.*?)</h2>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
