using System.Collections.Immutable;
using EnvProtect.Model;

namespace EnvProtect.Content;

/// <summary>What a run of <see cref="ContentReader"/> found.</summary>
/// <param name="Dataset">Complete and consistent, or null when there is any error.</param>
/// <param name="Diagnostics">Every fault, sorted by path, line and column.</param>
public sealed record ContentResult(Dataset? Dataset, ImmutableArray<Diagnostic> Diagnostics);
