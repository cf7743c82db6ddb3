using SQLitePCL;

namespace EnvProtect.Database.Reading;

/// <summary>A running query; itself its current row.</summary>
public sealed class Rows : Row, IDisposable
{
    private readonly ReadConnection connection;
    private readonly sqlite3_stmt statement;
    private readonly string text;

    internal Rows(ReadConnection connection, string text, sqlite3_stmt statement) =>
        (this.connection, this.text, this.statement) = (connection, text, statement);

    public int ColumnCount => raw.sqlite3_column_count(statement);

    /// <summary>Moves to the next row; false behind the last one.</summary>
    /// <exception cref="QueryTimeoutException">The time limit of the connection has passed.</exception>
    /// <exception cref="OperationCanceledException">The reader went away.</exception>
    public bool Read()
    {
        var result = raw.sqlite3_step(statement);
        return result == raw.SQLITE_ROW || (result == raw.SQLITE_DONE ? false : throw connection.Fault(result));
    }

    public override bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public override long Integer(int column) => raw.sqlite3_column_int64(statement, column);

    public override double Number(int column) => raw.sqlite3_column_double(statement, column);

    public override ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(statement, column);

    public override object? Value(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => Integer(column),
        raw.SQLITE_FLOAT => Number(column),
        _ => Text(column),
    };

    /// <summary>A copy of the current row that outlives it.</summary>
    public StoredRow Store()
    {
        var cells = new object?[ColumnCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = raw.sqlite3_column_type(statement, i) switch
            {
                raw.SQLITE_NULL => null,
                raw.SQLITE_INTEGER => Integer(i),
                raw.SQLITE_FLOAT => Number(i),
                _ => Utf8(i).ToArray(),
            };
        }

        return new StoredRow(cells);
    }

    public void Dispose() => connection.Return(text, statement);
}
