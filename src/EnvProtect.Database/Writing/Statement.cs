using System.Globalization;
using EnvProtect.Model.Tables;
using SQLitePCL;

namespace EnvProtect.Database.Writing;

/// <summary>A prepared statement, bound column by column without parameter objects.</summary>
internal sealed class Statement : IDisposable
{
    private static readonly object OtherBytes = new();

    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;
    private readonly object?[] bound;

    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out handle));
        bound = new object?[raw.sqlite3_bind_parameter_count(handle)];
    }

    /// <param name="index">1 for the first.</param>
    /// <param name="type">What the column holds.</param>
    /// <param name="value">As <see cref="ColumnType"/> says, or null.</param>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public void Bind(int index, ColumnType type, object? value)
    {
        // What is bound stays so from row to row, and many columns say the same for millions of rows.
        ref var before = ref bound[index - 1];
        if (ReferenceEquals(before, value)) return;
        Check(value is null ? raw.sqlite3_bind_null(handle, index) : type switch
        {
            ColumnType.Text => raw.sqlite3_bind_text(handle, index, (string)value),
            ColumnType.Integer => raw.sqlite3_bind_int64(handle, index, (long)value),
            ColumnType.Number => raw.sqlite3_bind_double(handle, index, (double)value),
            ColumnType.Boolean => raw.sqlite3_bind_int64(handle, index, (bool)value ? 1 : 0),
            ColumnType.Date => raw.sqlite3_bind_text(handle, index, ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ColumnType.Instant => raw.sqlite3_bind_int64(handle, index, ((DateTimeOffset)value).ToUnixTimeSeconds()),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        });
        before = value;
    }

    /// <param name="index">1 for the first.</param>
    /// <param name="text">In UTF-8.</param>
    public void Bind(int index, ReadOnlySpan<byte> text)
    {
        Check(raw.sqlite3_bind_text(handle, index, text));
        bound[index - 1] = OtherBytes;
    }

    public void Run()
    {
        var result = raw.sqlite3_step(handle);
        if (result != raw.SQLITE_DONE) Check(result);
        raw.sqlite3_reset(handle);
    }

    /// <summary>Whether the query gives a row.</summary>
    public bool HasRow()
    {
        var result = raw.sqlite3_step(handle);
        raw.sqlite3_reset(handle);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE)) Check(result);
        return result == raw.SQLITE_ROW;
    }

    public void Dispose() => handle.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) throw WriteFault.Of(result, raw.sqlite3_errmsg(database).utf8_to_string());
    }
}
