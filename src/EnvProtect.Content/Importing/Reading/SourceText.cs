using System.Collections.Immutable;

namespace EnvProtect.Content.Importing;

/// <summary>Where a piece of an imported document stands, counted from 1.</summary>
/// <param name="Part">The sheet or table, where the document has several parts; null for its running text.</param>
/// <param name="Line">Line of a text, paragraph of a document, or row of a table.</param>
/// <param name="Column">Character of a line, or column of a table.</param>
internal readonly record struct Place(string? Part, int Line, int Column)
{
    public static Place Start { get; } = new(null, 1, 1);
}

/// <summary>A line of text, or a paragraph.</summary>
internal sealed record SourceLine(Place At, string Text);

/// <summary>A cell; lines inside it are separated by line feeds.</summary>
internal sealed record SourceCell(Place At, string Text)
{
    public static SourceCell Empty(Place at) => new(at, "");
}

/// <summary>A row. Cells stand at their column; missing ones are absent from the end only.</summary>
internal sealed record SourceRow(Place At, ImmutableArray<SourceCell> Cells)
{
    public SourceCell Cell(int column) => column < Cells.Length ? Cells[column] : SourceCell.Empty(At with { Column = column + 1 });
}

/// <summary>A sheet, or a table of a document.</summary>
internal sealed record SourceTable(string? Name, ImmutableArray<SourceRow> Rows);

/// <summary>What a file says, whatever its format: lines and tables in the order of the document.</summary>
/// <param name="Blocks">Each a <see cref="SourceLine"/> or a <see cref="SourceTable"/>.</param>
internal sealed record SourceText(ImmutableArray<object> Blocks)
{
    public IEnumerable<SourceTable> Tables => Blocks.OfType<SourceTable>();

    /// <summary>All text as lines; a table gives its cells row by row.</summary>
    public IEnumerable<SourceLine> Lines => Blocks.SelectMany(block => block is SourceLine line
        ? [line]
        : ((SourceTable)block).Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0).Select(cell => new SourceLine(cell.At, cell.Text)));
}
