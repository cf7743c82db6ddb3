using System.Collections.Immutable;
using EnvProtect.Content;
using EnvProtect.Site;

namespace EnvProtect.Cli.Publishing;

/// <summary>
/// Faults of finished pages in the form of all other faults: at the file and line of the content that writes what is
/// wrong, or at the address of the page where no file does.
/// </summary>
internal static class SiteDiagnostics
{
    public static IEnumerable<Diagnostic> From(ImmutableArray<SiteFault> faults, string contentDirectory)
    {
        // Only a broken site pays for reading the content again.
        if (faults.IsEmpty) return [];
        var files = Directory.EnumerateFiles(contentDirectory, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path: path.Replace('\\', '/'), Lines: File.ReadAllLines(path)))
            .ToArray();
        // What is written in one place may be wrong on several pages, in several ways; of a page itself each fault counts.
        return faults.SelectMany(At).DistinctBy(at => (at.Diagnostic.Path, at.Diagnostic.Line, at.Diagnostic.Column, at.IsInContent ? null : at.Diagnostic.Message)).Select(at => at.Diagnostic);

        IEnumerable<(Diagnostic Diagnostic, bool IsInContent)> At(SiteFault fault)
        {
            var found = DiagnosticCodes.BrokenPage.At(fault.Page, fault.Message);
            var places = fault.Written is { } written ? Places(written, fault.IsInFrontMatter) : [];
            return places.Select(place => (found with { Path = place.Path, Line = place.Line, Column = place.Column }, true)).DefaultIfEmpty((found, false));
        }

        IEnumerable<(string Path, int Line, int Column)> Places(string written, bool isInFrontMatter)
        {
            foreach (var (path, lines) in files)
            {
                var end = isInFrontMatter ? EndOfFrontMatter(lines) : lines.Length;
                for (var i = 0; i < end; i++)
                {
                    var at = IndexOf(lines[i], written);
                    if (at >= 0) yield return (path, i + 1, at + 1);
                }
            }
        }
    }

    private static int EndOfFrontMatter(string[] lines) => lines.Length < 2 ? 0 : Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");

    // The words as a whole: /issues/1 is not found in /issues/12.
    private static int IndexOf(string line, string written)
    {
        for (var at = line.IndexOf(written, StringComparison.Ordinal); at >= 0; at = line.IndexOf(written, at + 1, StringComparison.Ordinal))
        {
            var end = at + written.Length;
            if ((at == 0 || " ([\"',".Contains(line[at - 1], StringComparison.Ordinal)) && (end == line.Length || " )]\"',".Contains(line[end], StringComparison.Ordinal))) return at;
        }

        return -1;
    }
}
