using System.Globalization;
using System.Text;
using EnvProtect.Content.Writing;

namespace EnvProtect.Content.Scaffolding;

/// <summary>Adds a dated heading under Progress of an issue that exists, in both languages where it has both.</summary>
internal static class UpdateScaffold
{
    public const string Kind = "update";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

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

            var text = File.ReadAllText(part.File.FullPath);
            if (text.Split('\n').Any(line => line.TrimEnd() == part.Entry))
            {
                return new([], new($"{part.File.ShownPath} 里已有“{part.Entry}”，没有改动。", $"{part.File.ShownPath} has '{part.Entry}' already; nothing was changed."));
            }

            written.Add((part.File.FullPath, Added(text, manuscript.Body, part.Heading, part.Entry)));
        }

        foreach (var (path, text) in written) File.WriteAllText(path, text, Utf8);
        return new([.. parts.Select(part => part.File.ShownPath)], null);
    }

    /// <summary>The text with the entry at the end of the section, which is added where there is none.</summary>
    private static string Added(string text, Body body, string heading, string entry)
    {
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Split(newLine).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        var sections = Section.Split(body.Blocks, level: 2).Sections;
        var progress = Array.FindIndex([.. sections], section => lines[LineOf(section)].TrimStart('#', ' ').Trim() == heading);
        var next = progress >= 0 && progress + 1 < sections.Length ? LineOf(sections[progress + 1]) : lines.Count;
        while (next > 0 && lines[next - 1].Trim().Length == 0) next--;
        List<string> added = progress < 0 ? ["", $"## {heading}", "", entry, ""] : ["", entry, ""];
        lines.InsertRange(next, added);
        return string.Join(newLine, lines) + (lines[^1].Length == 0 ? "" : newLine);

        int LineOf(Section section) => body.At(section.Heading).Line - 1;
    }
}
