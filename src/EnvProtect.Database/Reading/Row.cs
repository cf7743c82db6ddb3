using System.Text;

namespace EnvProtect.Database.Reading;

/// <summary>A row of a result, as SQLite keeps it: text as UTF-8, Booleans and instants as whole numbers.</summary>
public abstract class Row
{
    public abstract bool IsNull(int column);

    public abstract long Integer(int column);

    public abstract double Number(int column);

    /// <summary>Text as UTF-8; valid until the next row is read.</summary>
    public abstract ReadOnlySpan<byte> Utf8(int column);

    public string Text(int column) => Encoding.UTF8.GetString(Utf8(column));

    /// <summary>The value as SQLite typed it: <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or null.</summary>
    public abstract object? Value(int column);
}
