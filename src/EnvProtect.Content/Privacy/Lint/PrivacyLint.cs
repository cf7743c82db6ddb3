using System.Collections.Immutable;
using System.Text.Unicode;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// Looks for private information in every file of the content and data folders, published or not: their texts as they are
/// written, their names, and what pictures carry. A finding that no entry allows is an error.
/// </summary>
internal sealed class PrivacyLint
{
    private const string Data = "data/";

    private static readonly LocalizedText NeitherTextNorPicture = new(
        "既不是 UTF-8 文本也不是图片，无法检查其中有无私人信息；请放到 data/ 之外",
        "It is neither UTF-8 text nor a picture, and cannot be looked into for private information; keep it outside of data/");

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
        var files = lint.CheckAll([.. content.Select(file => ("content/", file)), .. tables.Select(file => (Data, file))]);
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
        var linted = CheckFile(file, folder == Data, answers);
        if (linted.IsClean) cache?.KeepClean(file);
        return linted;
    }

    private LintedFile CheckFile(TreeFile file, bool isData, ImmutableArray<AllowEntry> answers)
    {
        var linted = new LintedFile(file, answers);
        foreach (var finding in scanner.Scan(file.RelativePath)) linted.AddName(finding);
        try
        {
            if (IsReadElsewhere(file, isData)) CheckText(linted);
            else CheckByContent(linted, isData);
        }
        catch (Exception failure) when (SystemFault.Is(failure) || failure is InvalidDataException)
        {
            // The reader has reported what it opens itself.
            if (!IsReadElsewhere(file, isData)) linted.Log.Add(DiagnosticCodes.Unreadable, Position.Start, SystemFault.Words(failure));
        }

        return linted;
    }

    /// <summary>A file that nobody else reads is what its bytes say, whatever it is called.</summary>
    private void CheckByContent(LintedFile linted, bool isData)
    {
        var bytes = File.ReadAllBytes(linted.File.FullPath);
        if (PictureFormats.Of(bytes) is not null) CheckPicture(linted, bytes);
        else if (Utf8.IsValid(bytes)) CheckText(linted);
        else if (ContentLayout.IsPicture(linted.File.Name)) linted.Log.Add(DiagnosticCodes.PictureNotInspected, Position.Start);
        // In the content folder, and by some endings here too, it is out of place in any case.
        else if (isData && !DataFiles.IsReported(linted.File.Name)) linted.Log.AddWithHint(DiagnosticCodes.Misplaced, Position.Start, NeitherTextNorPicture);
    }

    private void CheckText(LintedFile linted)
    {
        var familiar = new FamiliarRows();
        foreach (var piece in TextPiece.Of(linted.File, familiar))
        {
            var findings = Scan(piece.Text);
            if (findings.IsEmpty) familiar.Keep();
            else familiar.Forget();
            foreach (var finding in findings) linted.AddText(finding, piece);
        }
    }

    /// <summary>The findings in a text as it is written, and those that only a reader of the page meets, with the links undone.</summary>
    private ImmutableArray<Finding> Scan(string text)
    {
        var written = scanner.Scan(text);
        if (LinkedText.Of(text) is not { } linked) return written;
        var joined = scanner.Scan(linked.Text).Select(finding => In(linked, finding))
            .Where(finding => !written.Any(other => other.Offset < finding.Offset + finding.Length && finding.Offset < other.Offset + other.Length)).ToList();
        return joined.Count == 0 ? written : [.. written.Concat(joined).OrderBy(finding => finding.Offset)];
    }

    private static Finding In(LinkedText linked, Finding finding)
    {
        var (offset, length) = linked.Origin(finding.Offset, finding.Length);
        return finding with { Offset = offset, Length = length };
    }

    private static void CheckPicture(LintedFile linted, byte[] picture)
    {
        var inspection = PictureInspector.Inspect(picture);
        if (inspection.Failure is not null) linted.Log.Add(DiagnosticCodes.PictureNotInspected, Position.Start);
        foreach (var finding in inspection.Findings) linted.AddPicture(finding);
    }

    private static bool IsReadElsewhere(TreeFile file, bool isData) => isData
        ? file.Name.EndsWith(".csv", StringComparison.Ordinal) || file.Name.EndsWith(".csv.gz", StringComparison.Ordinal) || file.Name.EndsWith(".yaml", StringComparison.Ordinal)
        : file.Name.EndsWith(".md", StringComparison.Ordinal);

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
