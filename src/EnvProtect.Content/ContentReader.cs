using System.Collections.Immutable;
using EnvProtect.Content.Privacy;
using EnvProtect.Model;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Mechanisms;
using EnvProtect.Model.Plans;

namespace EnvProtect.Content;

/// <summary>
/// Reads the content and data folders into a dataset, and reports every fault of both:
/// <list type="number">
/// <item>list the files; the path of each says what it is and which id it has (FileTree, ContentLayout);</item>
/// <item>read the tables into rows (DataFiles), and the ledgers into cases (LedgerFiles), and so know every name that may be referred to (Registry);</item>
/// <item>read the plans, then all other documents, many at a time (DocumentReader);</item>
/// <item>turn the rows into records, of which some refer to documents (DataReader);</item>
/// <item>look for private information in every file (PrivacyLint);</item>
/// <item>leave out what is not released, and report what still names it (Release);</item>
/// <item>leave out faults that only follow from a table or folder that cannot be read (FollowingFaults);</item>
/// <item>sort, and hand out a dataset where there is no error.</item>
/// </list>
/// </summary>
public static class ContentReader
{
    /// <summary>Reads everything. Broken input gives diagnostics, never an exception.</summary>
    /// <param name="options">What to read.</param>
    /// <param name="cache">What an earlier reading of the same folders found, to be used and renewed; the result is the same without.</param>
    /// <param name="changed">
    /// The full paths that alone may have changed since the reading before, for whoever watches the folders; null where that is not known.
    /// </param>
    public static ContentResult Read(ContentOptions options, ContentCache? cache = null, IReadOnlySet<string>? changed = null)
    {
        var faults = new List<Diagnostic>();
        var contentTree = cache?.Listed(options.ContentDirectory, changed, faults) ?? FileTree.List(options.ContentDirectory, faults);
        var dataTree = cache?.Listed(options.DataDirectory, changed, faults) ?? FileTree.List(options.DataDirectory, faults);
        var files = cache?.Begin(contentTree, dataTree, options.AsOf, faults) ?? ContentLayout.Documents(contentTree, faults);
        var data = DataFiles.Read(dataTree, faults);
        var jobs = Math.Max(1, options.Jobs);
        var ledgers = LedgerFiles.Read(data, files, jobs, cache);
        var registry = Registry.Of(data, ledgers, files, contentTree);

        var reader = new DocumentReader(registry, new GlossaryRule(data.Glossary), options, jobs, cache);
        var documents = reader.ReadPlansFirst(files);

        CaseNumbers.Check(documents, ledgers);

        // Both go through millions of observations, and neither needs the other.
        var (dataset, privacy) = Beside.Run(
            jobs, () => DataReader.Read(data, registry, options.AsOf), () => PrivacyLint.Check(contentTree, dataTree, data, documents, jobs, cache));

        var release = Release.Of(documents);
        var logs = documents.SelectMany(document => document.Logs).Concat(data.Logs).ToList();
        if (options.Unreleased != Unreleased.Shown)
        {
            foreach (var log in release.Kept(documents).SelectMany(document => document.Logs).Concat(data.Logs)) release.CheckMentions(log);
        }

        var found = faults.Concat(logs.Concat(privacy.Logs).SelectMany(log => log.Faults)).ToList();
        var diagnostics = Sorted(FollowingFaults.Without(found, options, dataTree).Select(privacy.Veiled));
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) return new(null, diagnostics);
        return new(WithDocuments(dataset, options.Unreleased == Unreleased.LeftOut ? release.Kept(documents) : documents, ledgers), diagnostics);
    }

    private static Dataset WithDocuments(Dataset dataset, IEnumerable<DocumentResult> documents, ImmutableArray<LedgerResult> ledgers)
    {
        var sorted = documents.OrderBy(document => document.File.Id, StringComparer.Ordinal).ToList();
        var records = sorted.Select(document => document.Record).ToList();
        return dataset with
        {
            Issues = [.. records.OfType<Issue>().Concat(ledgers.SelectMany(ledger => ledger.Cases).Select(found => found.Issue)).OrderBy(issue => issue.Id, StringComparer.Ordinal)],
            Plans = [.. records.OfType<Plan>()],
            Campaigns = [.. records.OfType<Campaign>()],
            Mechanisms = [.. records.OfType<Mechanism>()],
            Bulletins = [.. records.OfType<Bulletin>()],
            Pages = [.. records.OfType<Page>()],
            HeldBack = sorted.Where(document => document.HeldBack is not null)
                .ToDictionary(document => document.File.Id, document => document.HeldBack!, StringComparer.Ordinal),
            KnownHashes = sorted.Where(document => document.Stored is not null)
                .ToDictionary(document => (Issue)document.Record!, document => document.Stored!.Hash, (IEqualityComparer<Issue>)ReferenceEqualityComparer.Instance),
        };
    }

    // By place, and at one place by code and words, so that the order depends on nothing else.
    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Message.Zh, StringComparer.Ordinal),
    ];
}
