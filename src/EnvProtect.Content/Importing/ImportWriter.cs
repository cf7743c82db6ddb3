using System.Collections.Immutable;
using System.Text;
using EnvProtect.Content.Writing;
using EnvProtect.Model.Documents;

namespace EnvProtect.Content.Importing;

/// <summary>What became of the files of an import. Paths are below the folders as they were given.</summary>
/// <param name="Written">New or, when forced, replaced.</param>
/// <param name="Unchanged">There already, with the same content.</param>
/// <param name="Diagnostics">Files that exist with other content, or cannot be written.</param>
public sealed record ImportReport(ImmutableArray<string> Written, ImmutableArray<string> Unchanged, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Writes what an import read, as content and data. What editors changed since is never overwritten unasked.</summary>
public static class ImportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files of a result, by path below the content and the data folder; equal results give equal bytes.</summary>
    public static ImmutableArray<(bool IsData, string Path, string Text)> Files(ImportResult result)
    {
        var files = ImmutableArray.CreateBuilder<(bool, string, string)>();
        if (result.Plan is { } plan) files.Add((false, $"plans/{plan.Id}/_plan.md", PlanWriter.Chinese(plan)));
        if (result.Bulletin is { } bulletin) files.Add((false, $"bulletins/{bulletin.Id}.md", BulletinWriter.Chinese(bulletin)));
        files.AddRange(result.Issues.Select(issue => (false, ContentWriter.PathOf(issue) + ".md", IssueWriter.Chinese(issue))));
        if (result.Figures is [var first, ..]) files.Add((true, $"figures/{first.Source.SourceId}.csv", BulletinWriter.Figures(result.Figures)));
        return files.ToImmutable();
    }

    /// <summary>Writes below the two folders.</summary>
    /// <param name="result">Must be free of errors.</param>
    /// <param name="contentDirectory">The content folder.</param>
    /// <param name="dataDirectory">The data folder.</param>
    /// <param name="force">Whether files with other content are replaced.</param>
    public static ImportReport Write(ImportResult result, string contentDirectory, string dataDirectory, bool force)
    {
        if (result.HasErrors) throw new ArgumentException("An import with errors is not written.", nameof(result));
        var written = ImmutableArray.CreateBuilder<string>();
        var unchanged = ImmutableArray.CreateBuilder<string>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (isData, path, text) in Files(result)) Save(Path.Combine(isData ? dataDirectory : contentDirectory, path), text, force);
        if (result.Source is { } source) AddSource(source);
        return new(written.ToImmutable(), unchanged.ToImmutable(), faults.ToImmutable());

        // An editor's own row for the document stays as it is.
        void AddSource(Source document)
        {
            var path = Path.Combine(dataDirectory, "sources.csv");
            var table = File.Exists(path) ? File.ReadAllText(path) : CsvText.Row(TableForms.Sources.Columns.Names);
            if (table.Split('\n').Any(line => line.StartsWith(document.Id + ",", StringComparison.Ordinal))) unchanged.Add(path);
            else Save(path, (table.EndsWith('\n') ? table : table + "\n") + BulletinWriter.Source(document), replace: true);
        }

        void Save(string path, string text, bool replace)
        {
            try
            {
                if (File.Exists(path) && File.ReadAllText(path) == text)
                {
                    unchanged.Add(path);
                }
                else if (File.Exists(path) && !replace)
                {
                    faults.Add(ImportCodes.FileDiffers.At(path.Replace('\\', '/'), Position.Start, null, []));
                }
                else
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    File.WriteAllText(path, text, Utf8);
                    written.Add(path);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                faults.Add(ImportCodes.CannotWrite.At(path.Replace('\\', '/'), Position.Start, null, [SystemFault.Words(failure)]));
            }
        }
    }
}
