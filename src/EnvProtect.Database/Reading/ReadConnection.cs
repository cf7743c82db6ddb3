using System.Collections.Immutable;
using EnvProtect.Database.Queries;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EnvProtect.Database.Reading;

/// <summary>
/// A connection to a <see cref="ReadOnlyDatabase"/>, used by one request at a time; disposing gives it back. It keeps its
/// prepared statements, so a query that differs only in values is prepared once.
/// </summary>
public sealed class ReadConnection : IDisposable
{
    private const int MaximumStatements = 200;
    private const int InstructionsBetweenChecks = 2_000;
    private const int MaximumSql = 1_000_000;
    private const int MaximumValue = 16_000_000;

    private readonly ReadOnlyDatabase database;
    private readonly SqliteConnection connection;

    // In the order of their last use, so that the one to give up is the first.
    private readonly OrderedDictionary<string, sqlite3_stmt> idle = new(StringComparer.Ordinal);
    private ImmutableArray<object?> arguments = [];
    private long? deadline;
    private CancellationToken stop;

    internal ReadConnection(ReadOnlyDatabase database, SqliteConnection connection)
    {
        this.database = database;
        this.connection = connection;
        raw.sqlite3_limit(connection.Handle, raw.SQLITE_LIMIT_SQL_LENGTH, MaximumSql);
        raw.sqlite3_limit(connection.Handle, raw.SQLITE_LIMIT_LENGTH, MaximumValue);
        raw.sqlite3_progress_handler(connection.Handle, InstructionsBetweenChecks, _ => IsStopped ? 1 : 0, null);
    }

    private bool IsStopped => stop.IsCancellationRequested || (deadline is { } end && Environment.TickCount64 > end);

    /// <summary>From now until the connection is given back, or until <see cref="LiftDeadline"/>, queries may take this long together.</summary>
    public void Limit(TimeSpan time, CancellationToken cancellation)
    {
        deadline = Environment.TickCount64 + (long)time.TotalMilliseconds;
        stop = cancellation;
    }

    /// <summary>From now until the connection is given back, a <see cref="SqlArgument"/> means one of these: <see cref="string"/>, <see cref="long"/> or <see cref="double"/>.</summary>
    public void Bind(ImmutableArray<object?> values) => arguments = values;

    /// <summary>The values of a query, arguments included.</summary>
    public IEnumerable<object?> ValuesOf(Sql query) => query.Values.Select(Resolve);

    /// <summary>Lets a result that has begun to arrive take its time.</summary>
    public void LiftDeadline() => deadline = null;

    /// <summary>Starts a query.</summary>
    public Rows Query(Sql query)
    {
        if (!idle.Remove(query.Text, out var statement))
        {
            var result = raw.sqlite3_prepare_v3(connection.Handle, query.Text, raw.SQLITE_PREPARE_PERSISTENT, out statement);
            if (result != raw.SQLITE_OK) throw Fault(result);
        }

        for (var i = 0; i < query.Values.Length; i++)
        {
            var result = Resolve(query.Values[i]) switch
            {
                null => raw.sqlite3_bind_null(statement, i + 1),
                string text => raw.sqlite3_bind_text(statement, i + 1, text),
                long integer => raw.sqlite3_bind_int64(statement, i + 1, integer),
                double number => raw.sqlite3_bind_double(statement, i + 1, number),
                var other => throw new InvalidOperationException($"A parameter cannot be a {other.GetType()}."),
            };
            if (result != raw.SQLITE_OK) throw Fault(result);
        }

        return new Rows(this, query.Text, statement);
    }

    /// <summary>The whole number in the first column of the first row.</summary>
    public long Scalar(Sql query)
    {
        using var rows = Query(query);
        return rows.Read() ? rows.Integer(0) : throw new InvalidOperationException("The query has no row.");
    }

    public void Dispose()
    {
        deadline = null;
        stop = CancellationToken.None;
        arguments = [];
        database.Return(this);
    }

    internal void Close()
    {
        foreach (var statement in idle.Values) statement.Dispose();
        idle.Clear();
        connection.Dispose();
    }

    internal void Return(string text, sqlite3_stmt statement)
    {
        raw.sqlite3_reset(statement);
        raw.sqlite3_clear_bindings(statement);
        if (!idle.TryAdd(text, statement)) statement.Dispose();
        if (idle.Count <= MaximumStatements) return;
        idle.GetAt(0).Value.Dispose();
        idle.RemoveAt(0);
    }

    private object? Resolve(object? value) => value is SqlArgument argument ? arguments[argument.Index] : value;

    internal Exception Fault(int result)
    {
        var message = raw.sqlite3_errmsg(connection.Handle).utf8_to_string();
        return (result & 0xff) switch
        {
            raw.SQLITE_INTERRUPT => stop.IsCancellationRequested ? new OperationCanceledException(stop) : new QueryTimeoutException(),
            raw.SQLITE_TOOBIG => new QueryTooLargeException(),
            raw.SQLITE_ERROR when message == "integer overflow" => new QueryOverflowException(),
            _ => new InvalidOperationException($"SQLite ({result}): {message}"),
        };
    }
}
