using System.Collections.Immutable;
using Markdig.Syntax;

namespace EnvProtect.Content;

/// <summary>A fixed heading of a document, in both languages.</summary>
/// <param name="Name">What pictures below it are noted under, in camel case.</param>
/// <param name="Zh">As it stands in the original.</param>
/// <param name="En">As it stands in the translation.</param>
internal sealed record Heading(string Name, string Zh, string En)
{
    public static Heading Goal { get; } = new("goal", "整改目标", "Goal");
    public static Heading Measures { get; } = new("measures", "整改措施", "Measures");
    public static Heading Allegations { get; } = new("allegations", "举报内容", "Allegations");
    public static Heading Findings { get; } = new("findings", "调查核实情况", "Findings");
    public static Heading Handling { get; } = new("handling", "处理和整改情况", "Handling");
    public static Heading Accountability { get; } = new("accountability", "问责情况", "Accountability");
    public static Heading Progress { get; } = new("progress", "进展", "Progress");
    public static Heading Overview { get; } = new("overview", "概况", "Overview");
    public static Heading Promises { get; } = new("promises", "组织保障", "Promises");

    /// <summary>The sections of a body under their headings; reports every heading that is not allowed or stands twice.</summary>
    public static ImmutableArray<(Heading Heading, Section Section)> Match(
        Manuscript manuscript, ImmutableArray<Heading> allowed, Func<Heading, string> words, Func<HeadingBlock, string> plain)
    {
        var (before, sections) = Section.Split(manuscript.Body.Blocks, level: 2);
        if (before.Length > 0) manuscript.Log.Add(DiagnosticCodes.TextBeforeHeading, manuscript.Body.At(before[0]));
        var found = ImmutableArray.CreateBuilder<(Heading Heading, Section Section)>();
        foreach (var section in sections)
        {
            var title = plain(section.Heading);
            var at = manuscript.Body.At(section.Heading);
            var heading = section.Heading.Level == 2 ? allowed.FirstOrDefault(candidate => words(candidate) == title) : null;
            if (heading is null)
            {
                var written = new string('#', section.Heading.Level) + " " + title;
                var known = allowed.Select(candidate => "## " + words(candidate)).ToList();
                manuscript.Log.AddWithHint(DiagnosticCodes.UnknownHeading, at, Suggestion.For(written, known) ?? Value.OneOf(known), written);
            }
            else if (found.Any(earlier => earlier.Heading == heading))
            {
                manuscript.Log.Add(DiagnosticCodes.HeadingTwice, at, title);
            }
            else
            {
                if (section.Blocks.Length == 0) manuscript.Log.Add(DiagnosticCodes.EmptySection, at, title);
                found.Add((heading, section));
            }
        }

        return found.ToImmutable();
    }
}

/// <summary>A section of the original with that of the translation, where there is one.</summary>
internal sealed record SectionPair(Heading Heading, Section Original, Section? Translation);
