using System.Collections.Immutable;
using EnvProtect.Content.Privacy;
using EnvProtect.Model;

namespace EnvProtect.Content;

/// <summary>What became of one content document.</summary>
/// <param name="File">The document.</param>
/// <param name="Record">The record of the model; null where the file could not be opened.</param>
/// <param name="HeldBack">Why it is not public yet: a draft, or one that waits for its release day; null where it is public.</param>
/// <param name="Allowed">The answers to findings of the privacy lint, for both languages.</param>
/// <param name="Log">Of the original.</param>
/// <param name="TranslationLog">Of the translation, where there is one.</param>
internal sealed record DocumentResult(ContentFile File, object? Record, HeldBack? HeldBack, ImmutableArray<AllowEntry> Allowed, FileLog Log, FileLog? TranslationLog)
{
    /// <summary>Where the record stands in a file that holds its texts; null where they are in memory.</summary>
    public StoredIssue? Stored { get; init; }

    public IEnumerable<FileLog> Logs => TranslationLog is null ? [Log] : [Log, TranslationLog];

    /// <summary>The same with logs of its own.</summary>
    public DocumentResult Copy() => this with { Log = Log.Copy(), TranslationLog = TranslationLog?.Copy() };
}
