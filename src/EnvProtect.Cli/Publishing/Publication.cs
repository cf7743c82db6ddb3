using System.Collections.Immutable;
using EnvProtect.Content;
using EnvProtect.Database.Writing;
using EnvProtect.Model.Register;
using EnvProtect.Site;

namespace EnvProtect.Cli.Publishing;

/// <summary>The whole build: content and data become a snapshot, or nothing does.</summary>
public static class Publication
{
    /// <summary>
    /// Reads, checks, writes the site, writes the database, and switches. With any error nothing is published and the
    /// old snapshot stays.
    /// </summary>
    public static PublicationResult Run(PublicationOptions options, IProgress<PublicationStep> progress)
    {
        progress.Report(PublicationStep.Reading);
        return Publish(ContentReader.Read(options.Content), options, progress);
    }

    /// <summary>As <see cref="Run"/>, from what has been read already.</summary>
    public static PublicationResult Publish(ContentResult read, PublicationOptions options, IProgress<PublicationStep> progress)
    {
        var (dataset, diagnostics) = read;
        if (dataset is null) return new(null, diagnostics);

        var store = new SnapshotStore(options.Output);
        var building = store.Begin();
        try
        {
            progress.Report(PublicationStep.WritingSite);
            var site = Path.Combine(building, "site");
            var faults = SiteBuilder.Build(dataset, options.Site, site);
            EvidenceFiles.Copy(dataset, options.Content.ContentDirectory, site);
            diagnostics = diagnostics.AddRange(SiteDiagnostics.From(faults, options.Content.ContentDirectory));
            if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) return new(null, diagnostics);

            progress.Report(PublicationStep.WritingDatabase);
            DatabaseWriter.Write(RegisterCatalogue.Sources, dataset, Path.Combine(building, "envprotect.db"));

            progress.Report(PublicationStep.Switching);
            var manifest = store.Publish(building, dataset.AsOf);
            if (options.Keep is { } keep) store.Prune(keep);
            return new(manifest, diagnostics);
        }
        finally
        {
            if (Directory.Exists(building)) Directory.Delete(building, recursive: true);
        }
    }
}

/// <summary>What a build reads and where it writes.</summary>
/// <param name="Content">What is read.</param>
/// <param name="Site">Where the site will stand.</param>
/// <param name="Output">The folder of snapshots.</param>
/// <param name="Keep">How many snapshots stay; null keeps all.</param>
public sealed record PublicationOptions(ContentOptions Content, SiteOptions Site, string Output, int? Keep);

/// <summary>The manifest of what is published now, or null where errors prevented it; and all diagnostics.</summary>
public sealed record PublicationResult(Manifest? Manifest, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>What a build is doing.</summary>
public enum PublicationStep { Reading, WritingSite, WritingDatabase, Switching }
