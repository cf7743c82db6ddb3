using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Execution;

/// <summary>A row with what each expansion of its selection found for it.</summary>
internal sealed class ExpandedRow(StoredRow row, int expansions)
{
    public StoredRow Row { get; } = row;

    public ExpandedRows[] Expanded { get; } = new ExpandedRows[expansions];
}

/// <param name="Rows">For a single-valued navigation one or none.</param>
/// <param name="Count">How many there are in all, where that was asked for.</param>
/// <param name="HasMore">Whether the page limit cut them off.</param>
internal sealed record ExpandedRows(List<ExpandedRow> Rows, long? Count, bool HasMore)
{
    public static ExpandedRows None { get; } = new([], 0, false);
}
