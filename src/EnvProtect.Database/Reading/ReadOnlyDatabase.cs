using System.Collections.Concurrent;
using EnvProtect.Database.Queries;
using Microsoft.Data.Sqlite;

namespace EnvProtect.Database.Reading;

/// <summary>
/// One snapshot of the database, opened as a file that never changes. Disposing it closes idle connections; reads that run,
/// and reads of requests that took the snapshot just before, end undisturbed on connections that are closed after them.
/// </summary>
public sealed class ReadOnlyDatabase : IDisposable
{
    private const int MaximumIdle = 16;

    private readonly string connectionString;
    private readonly ConcurrentBag<ReadConnection> idle = [];
    private volatile bool isRetired;

    private ReadOnlyDatabase(string path, string snapshot)
    {
        Snapshot = snapshot;
        LastModified = File.GetLastWriteTimeUtc(path);
        // The library's own pool goes by connection string and would outlive a snapshot, so it is off.
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString();
    }

    /// <summary>Names the content: two databases of the same name hold the same rows.</summary>
    public string Snapshot { get; }

    /// <summary>When the file was written, UTC.</summary>
    public DateTimeOffset LastModified { get; }

    /// <summary>Answers that follow from the snapshot alone and are worth keeping as long as it.</summary>
    public KeptCounts Counts { get; } = new();

    /// <param name="path">A file that <see cref="Writing.DatabaseWriter"/> wrote, under a path of its own: a snapshot never replaces another in place.</param>
    /// <param name="snapshot">Names the content, such as its hash: ASCII letters, digits and hyphens.</param>
    /// <exception cref="IOException">There is no such file, or it is not a database that can be read.</exception>
    public static ReadOnlyDatabase Open(string path, string snapshot)
    {
        if (!File.Exists(path)) throw new FileNotFoundException("There is no database.", path);
        var database = new ReadOnlyDatabase(path, snapshot);
        try
        {
            // Opening alone does not look into the file.
            using var connection = database.Connect();
            connection.Scalar(Sql.Of($"SELECT count(*) FROM sqlite_schema"));
        }
        catch (Exception fault) when (fault is SqliteException or InvalidOperationException)
        {
            throw new IOException($"{path} cannot be read as a database: {fault.Message}", fault);
        }

        return database;
    }

    /// <summary>A connection for one request; dispose it to give it back.</summary>
    public ReadConnection Connect() => idle.TryTake(out var connection) ? connection : Create();

    public void Dispose()
    {
        isRetired = true;
        while (idle.TryTake(out var connection)) connection.Close();
    }

    internal void Return(ReadConnection connection)
    {
        if (!isRetired && idle.Count < MaximumIdle) idle.Add(connection);
        else connection.Close();
        // A retirement between the test and the addition would leave one behind.
        if (isRetired) Dispose();
    }

    private ReadConnection Create()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var settings = connection.CreateCommand();
            settings.CommandText = "PRAGMA query_only = 1; PRAGMA trusted_schema = 0; PRAGMA mmap_size = 1073741824; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY";
            settings.ExecuteNonQuery();
            TextFunctions.Register(connection);
            return new ReadConnection(this, connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
