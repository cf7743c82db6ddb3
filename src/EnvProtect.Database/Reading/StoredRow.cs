using System.Globalization;
using System.Text;

namespace EnvProtect.Database.Reading;

/// <summary>A row kept after its result moved on.</summary>
public sealed class StoredRow : Row
{
    // A cell, and what stands before the bytes or the number in memory.
    private const long Reference = 32;

    // byte[] for text, long, double or null.
    private readonly object?[] cells;

    internal StoredRow(object?[] cells) => this.cells = cells;

    /// <summary>The memory that it takes, in bytes, as near as it matters.</summary>
    public long Size => cells.Sum(cell => cell is byte[] text ? Reference + text.Length : Reference);

    public override bool IsNull(int column) => cells[column] is null;

    public override long Integer(int column) => Convert.ToInt64(cells[column], CultureInfo.InvariantCulture);

    public override double Number(int column) => Convert.ToDouble(cells[column], CultureInfo.InvariantCulture);

    public override ReadOnlySpan<byte> Utf8(int column) => (byte[]?)cells[column];

    public override object? Value(int column) => cells[column] is byte[] text ? Encoding.UTF8.GetString(text) : cells[column];
}
