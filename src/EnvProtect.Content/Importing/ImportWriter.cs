using System.Collections.Immutable;
using EnvProtect.Content.Writing;
using EnvProtect.Model.Documents;

namespace EnvProtect.Content.Importing;

/// <summary>What became of the files of an import. Paths are below the folders as they were given.</summary>
/// <param name="Written">New or, when forced, replaced.</param>
/// <param name="Unchanged">There already, with the same content.</param>
/// <param name="Diagnostics">Files that exist with other content, or cannot be written; faults of the table that was to be added to.</param>
public sealed record ImportReport(ImmutableArray<string> Written, ImmutableArray<string> Unchanged, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Writes what an import read, as content and data. What editors changed since is never overwritten unasked.</summary>
public static class ImportWriter
{
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
        foreach (var (isData, path, text) in Files(result)) Save(Path.Combine(isData ? dataDirectory : contentDirectory, path), text);
        if (result.Source is { } source) AddSource(source);
        return new(written.ToImmutable(), unchanged.ToImmutable(), faults.ToImmutable());

        // An editor's own row for the document stays as it is, and so does the order of the columns.
        void AddSource(Source document) => Try(Path.Combine(dataDirectory, "sources.csv"), path =>
        {
            var names = TableForms.Sources.Columns.Names;
            var table = File.Exists(path) ? WholeFile.Read(path) : CsvText.Row(names);
            var log = new FileLog(path.Replace('\\', '/'));
            var rows = Table.Stream(Reader(), names, log).ToList();
            if (log.Faults.Any(fault => fault.Severity == Severity.Error))
            {
                faults.AddRange(log.Faults);
            }
            else if (rows.Any(row => row.Text("id") == document.Id))
            {
                unchanged.Add(path);
            }
            else
            {
                var row = SourcesCsv.Row(document, new CsvReader(Reader(), log).Read()!.Select(name => name.Text));
                var newLine = table.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
                Replace(path, (table.EndsWith('\n') ? table : table + newLine) + row[..^1] + newLine);
            }

            StringReader Reader() => new(table.TrimStart('\uFEFF'));
        });

        void Save(string place, string text) => Try(place, path =>
        {
            if (File.Exists(path) && File.ReadAllText(path) == text) unchanged.Add(path);
            else if (File.Exists(path) && !force) faults.Add(ImportCodes.FileDiffers.At(path.Replace('\\', '/'), Position.Start, null, []));
            else Replace(path, text);
        });

        void Replace(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, text);
            written.Add(path);
        }

        void Try(string path, Action<string> write)
        {
            try
            {
                write(path);
            }
            catch (Exception failure) when (SystemFault.Is(failure))
            {
                faults.Add(ImportCodes.CannotWrite.At(path.Replace('\\', '/'), Position.Start, null, [SystemFault.Words(failure)]));
            }
        }
    }
}
