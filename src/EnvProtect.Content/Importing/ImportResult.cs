using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Plans;

namespace EnvProtect.Content.Importing;

/// <summary>What a document says, as records, and everything that it says beyond them.</summary>
public sealed record ImportResult
{
    public Plan? Plan { get; init; }
    public Bulletin? Bulletin { get; init; }
    public ImmutableArray<Issue> Issues { get; init; } = [];
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>The document itself; null where nothing could be read.</summary>
    public Source? Source { get; init; }

    /// <summary>Every fault, and every line that found no place, in the order of the document.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether there are errors; nothing is written then.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
