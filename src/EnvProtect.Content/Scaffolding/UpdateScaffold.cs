using System.Globalization;
using EnvProtect.Content.Writing;

namespace EnvProtect.Content.Scaffolding;

/// <summary>Adds a dated heading under Progress of an issue that exists, in both languages where it has both.</summary>
internal static class UpdateScaffold
{
    public const string Kind = "update";

    public static ScaffoldResult Write(ScaffoldRequest request, Surroundings around)
    {
        if (request.Name is not { } id) return new([], new("请写事项编号，例如 new update hengyang-2018-06", "Give the id of an issue, such as new update hengyang-2018-06"));
        if (around.Files.FirstOrDefault(file => file.IsIssue && file.Id == id) is not { } issue)
        {
            var unknown = new FileLog(Kind);
            return around.Registry.Issues.Resolve(new(Position.None, id), unknown) is null
                ? new([], Refusal.Of(unknown.Faults))
                : new([], new($"“{id}”是台账里的一行（{around.PlaceOf(id)}），不能加进展。", $"'{id}' is a row of a ledger ({around.PlaceOf(id)}), which takes no reports of progress."));
        }

        var day = request.Today.ToString("O", CultureInfo.InvariantCulture);
        var original = $"### {day} {MarkdownText.Escape(request.Title ?? "")}".TrimEnd();
        List<(TreeFile File, string Heading, string Entry)> parts = [(issue.Original, Heading.Progress.Zh, original)];
        if (issue.Translation is { } translation) parts.Add((translation, Heading.Progress.En, $"### {day}"));
        var written = new List<(string Path, string Text)>();
        foreach (var part in parts)
        {
            var log = new FileLog(part.File.ShownPath);
            var front = ReferenceEquals(part.File, issue.Original) ? DocumentForms.Of(issue.Kind).Front : DocumentForms.Translation;
            if (Manuscript.Open(part.File, front, log) is not { } manuscript)
            {
                return new([], Refusal.Of(log.Faults[0]));
            }

            var lines = LinesOf(WholeFile.Read(part.File.FullPath));
            if (lines.Any(line => line.TrimEnd() == part.Entry))
            {
                return new([], new($"{part.File.ShownPath} 里已有“{part.Entry}”，没有改动。", $"{part.File.ShownPath} has '{part.Entry}' already; nothing was changed."));
            }

            written.Add((part.File.FullPath, Added(lines, manuscript.Body, part.Heading, part.Entry)));
        }

        foreach (var (path, text) in written) WholeFile.Write(path, text);
        return new([.. parts.Select(part => part.File.ShownPath)], null);
    }

    /// <summary>The lines of a text, each with the end that it has: a file may mix those of several programs.</summary>
    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; start += lines[^1].Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is var at and >= 0 ? start + at + 1 : text.Length;
            if (end < text.Length && text[end - 1] == '\r' && text[end] == '\n') end++;
            lines.Add(text[start..end]);
        }

        return lines;
    }

    /// <summary>The text with the entry at the end of the section, which is added where there is none.</summary>
    private static string Added(List<string> lines, Body body, string heading, string entry)
    {
        while (lines[^1].TrimEnd('\r', '\n').Length == 0) lines.RemoveAt(lines.Count - 1);
        var sections = Section.Split(body.Blocks, level: 2).Sections;
        var progress = Array.FindIndex([.. sections], section => lines[LineOf(section)].TrimStart('#', ' ').Trim() == heading);
        var next = progress >= 0 && progress + 1 < sections.Length ? LineOf(sections[progress + 1]) : lines.Count;
        while (IsBlank(lines[next - 1])) next--;
        var newLine = EndOf(lines[next - 1]) is { Length: > 0 } end ? end : EndOf(lines[0]);
        if (EndOf(lines[next - 1]).Length == 0) lines[next - 1] += newLine;
        List<string> added = progress < 0 ? ["", $"## {heading}", "", entry] : ["", entry];
        if (next < lines.Count && !IsBlank(lines[next])) added.Add("");
        lines.InsertRange(next, added.Select(line => line + newLine));
        return string.Concat(lines);

        int LineOf(Section section) => body.At(section.Heading).Line - 1;

        static bool IsBlank(string line) => line.Trim().Length == 0;

        static string EndOf(string line) => line[line.TrimEnd('\r', '\n').Length..];
    }
}
