namespace EnvProtect.Content;

/// <summary>One Markdown file, opened: its front matter as keys, and its body as a tree.</summary>
internal sealed record Manuscript(TreeFile File, FileLog Log, Fields Fields, Body Body)
{
    private const long LongestFile = 2 * 1024 * 1024;
    private const string Fence = "---";

    /// <summary>Opens the file; null after reporting why that cannot be.</summary>
    /// <param name="file">The file.</param>
    /// <param name="declared">What may stand in its front matter.</param>
    /// <param name="log">Takes the faults.</param>
    public static Manuscript? Open(TreeFile file, FieldList declared, FileLog log)
    {
        if (TextFile.Read(file, LongestFile, log) is not { } text) return null;
        if (!IsFence(text.Text, 0))
        {
            log.Add(DiagnosticCodes.NoFrontMatter, Position.Start);
            return null;
        }

        var yamlStart = Fence.Length + 1;
        var yamlEnd = NextFence(text.Text, Fence.Length);
        if (yamlEnd < 0)
        {
            log.Add(DiagnosticCodes.FrontMatterNotClosed, Position.Start);
            return null;
        }

        var front = YamlReader.Read(text.Text[yamlStart..Math.Max(yamlStart, yamlEnd)], linesBefore: 1, log);
        var body = Body.Parse(text, Math.Min(text.Text.Length, yamlEnd + Fence.Length + 1), log);
        return front is null || body is null ? null : new(file, log, new(front, declared, log), body);
    }

    private static int NextFence(string text, int from)
    {
        for (var end = text.IndexOf('\n', from); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            if (IsFence(text, end + 1)) return end + 1;
        }

        return -1;
    }

    private static bool IsFence(string text, int start) =>
        string.CompareOrdinal(text, start, Fence, 0, Fence.Length) == 0
        && (text.Length == start + Fence.Length || text[start + Fence.Length] == '\n');
}
