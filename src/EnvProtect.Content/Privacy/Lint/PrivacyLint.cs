using System.Collections.Immutable;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// Looks for private information in every file of the content and data folders, published or not: their texts as they are
/// written, their names, and what pictures carry. A finding that no entry allows is an error.
/// </summary>
internal sealed class PrivacyLint
{
    private static readonly string[] TextEndings = [".md", ".csv", ".csv.gz", ".yaml", ".yml", ".txt", ".json", ".html", ".svg", ".xml"];

    private readonly PrivacyScanner scanner;
    private readonly ILookup<string, (AllowEntry Entry, FileLog Log)> allowed;
    private readonly int jobs;
    private readonly ContentCache? cache;

    private PrivacyLint(PrivacyScanner scanner, ILookup<string, (AllowEntry Entry, FileLog Log)> allowed, int jobs, ContentCache? cache)
    {
        this.scanner = scanner;
        this.allowed = allowed;
        this.jobs = jobs;
        this.cache = cache;
    }

    /// <summary>Checks all files; the result does not depend on how many at a time.</summary>
    public static PrivacyReport Check(ImmutableArray<TreeFile> content, ImmutableArray<TreeFile> tables, DataFiles data, IEnumerable<DocumentResult> documents, int jobs, ContentCache? cache)
    {
        var lists = PrivacyTables.Allowed(data);
        var written = documents.SelectMany(document => document.Allowed.SelectMany(entry => FilesOf(document.File)
            .Select(file => (File: "content/" + file.RelativePath, Answer: (entry, document.Log)))));
        var allowed = written.Concat(lists.SelectMany(group => group.Select(answer => (File: group.Key, Answer: answer))))
            .ToLookup(entry => entry.File, entry => entry.Answer, StringComparer.Ordinal);
        var lint = new PrivacyLint(new(PrivacyTables.Officials(data), PrivacyTables.RedactedNames(data)), allowed, jobs, cache);
        var files = lint.CheckAll([.. content.Select(file => ("content/", file)), .. tables.Select(file => ("data/", file))]);
        lint.ReportUnused(files);
        return new(lint.scanner, files);
    }

    /// <summary>The files of which there is, or may be, anything to say.</summary>
    private ImmutableArray<LintedFile> CheckAll(ImmutableArray<(string Folder, TreeFile File)> files)
    {
        var results = new LintedFile?[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => results[i] = CheckFile(files[i].Folder, files[i].File));
        return [.. results.OfType<LintedFile>()];
    }

    private LintedFile? CheckFile(string folder, TreeFile file)
    {
        // Answers stand in another file, and may have changed without this one.
        ImmutableArray<AllowEntry> answers = allowed.Count == 0 ? [] : [.. allowed[folder + file.RelativePath].Select(answer => answer.Entry)];
        if (answers.IsEmpty && cache?.IsClean(file) == true) return null;
        var linted = CheckFile(file, answers);
        if (linted.IsClean) cache?.KeepClean(file);
        return linted;
    }

    private LintedFile CheckFile(TreeFile file, ImmutableArray<AllowEntry> answers)
    {
        var linted = new LintedFile(file, answers);
        foreach (var finding in scanner.Scan(file.RelativePath)) linted.AddName(finding);
        try
        {
            if (ContentLayout.IsPicture(file.Name)) CheckPicture(linted);
            else if (TextEndings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) CheckText(linted);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The reader has reported what it opens itself.
            if (!IsReadElsewhere(file)) linted.Log.Add(DiagnosticCodes.Unreadable, Position.Start, SystemFault.Words(failure));
        }

        return linted;
    }

    private void CheckText(LintedFile linted)
    {
        var familiar = new FamiliarRows();
        foreach (var piece in TextPiece.Of(linted.File, familiar))
        {
            var findings = scanner.Scan(piece.Text);
            if (findings.IsEmpty) familiar.Keep();
            else familiar.Forget();
            foreach (var finding in findings) linted.AddText(finding, piece);
        }
    }

    private static void CheckPicture(LintedFile linted)
    {
        var bytes = File.ReadAllBytes(linted.File.FullPath);
        // What is no picture is never published as one; the reader refuses it where it is shown.
        if (PictureFormats.Of(bytes) is null) return;
        var inspection = PictureInspector.Inspect(bytes);
        if (inspection.Failure is not null) linted.Log.Add(DiagnosticCodes.PictureNotInspected, Position.Start);
        foreach (var finding in inspection.Findings) linted.AddPicture(finding);
    }

    private static bool IsReadElsewhere(TreeFile file) =>
        file.Name.EndsWith(".md", StringComparison.Ordinal) || file.Name.EndsWith(".csv", StringComparison.Ordinal) || file.Name.EndsWith(".csv.gz", StringComparison.Ordinal) || file.Name.EndsWith(".yaml", StringComparison.Ordinal);

    // An entry that answers nothing is left over, and would let the next thing through that happens to fit.
    private void ReportUnused(ImmutableArray<LintedFile> files)
    {
        var used = files.SelectMany(file => file.Used).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (entry, log) in allowed.SelectMany(group => group).DistinctBy(answer => answer.Entry, ReferenceEqualityComparer.Instance))
        {
            if (!used.Contains(entry)) log.Add(DiagnosticCodes.AllowUnused, entry.At);
        }
    }

    private static IEnumerable<TreeFile> FilesOf(ContentFile file) => file.Translation is null ? [file.Original] : [file.Original, file.Translation];
}
