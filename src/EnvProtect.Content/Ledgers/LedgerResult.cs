using System.Collections.Immutable;
using EnvProtect.Content.Importing;

namespace EnvProtect.Content;

/// <summary>What became of one file below <c>data/ledgers/</c>.</summary>
/// <param name="Cases">The cases, each with the row that states it.</param>
/// <param name="Log">Its faults.</param>
internal sealed record LedgerResult(ImmutableArray<LedgerCase> Cases, FileLog Log)
{
    /// <summary>The same with a log of its own.</summary>
    public LedgerResult Copy() => this with { Log = Log.Copy() };
}
