using EnvProtect.Database.Queries;
using EnvProtect.Database.Schema;
using EnvProtect.Database.Search;
using EnvProtect.Model.Tables;
using Microsoft.Data.Sqlite;

namespace EnvProtect.Database.Writing;

/// <summary>
/// Writes a dataset into a new SQLite file: tables, rows, search index, indexes, references checked, statistics.
/// The same rows give the same bytes. Whether they are on the disk yet is the business of whoever publishes the file.
/// </summary>
public static class DatabaseWriter
{
    /// <param name="sources">The tables with their rows; each stands behind those that it refers to.</param>
    /// <param name="data">What the sources read.</param>
    /// <param name="path">A file that does not exist yet. Nothing is left there when writing fails.</param>
    /// <exception cref="BrokenReferenceException">A row refers to a row that is not there.</exception>
    /// <exception cref="InvalidDataException">A row breaks a rule of its table: a null, a repeated key, a wrong type.</exception>
    /// <exception cref="IOException">There is such a file, or it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Write<TData>(IReadOnlyList<RowSource<TData>> sources, TData data, string path, CancellationToken cancellation = default)
    {
        using (new FileStream(path, FileMode.CreateNew, FileAccess.Write)) { }
        try
        {
            Fill(sources, data, path, cancellation);
        }
        catch (SqliteException fault)
        {
            File.Delete(path);
            throw WriteFault.Of(fault.SqliteErrorCode, fault.Message);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    private static void Fill<TData>(IReadOnlyList<RowSource<TData>> sources, TData data, string path, CancellationToken cancellation)
    {
        var catalogue = new Catalogue("", [.. sources.Select(source => source.Table)]);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        // Nobody else reads the file yet and a failed one is deleted, so nothing needs to be undone or survive a crash.
        Run(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -8192");
        // Sorting for an index of millions of rows takes a second thread, and files instead of memory that grows with the rows.
        Run(connection, "PRAGMA threads = 2; PRAGMA temp_store = FILE; BEGIN");
        foreach (var statement in SqliteSchema.Tables(catalogue)) Run(connection, statement);
        foreach (var statement in SqliteSchema.SearchTables(catalogue)) Run(connection, statement);
        var written = sources.Select(source => Fill(connection, source, data, cancellation)).ToList();

        foreach (var table in catalogue.Tables.Where(table => !table.SearchColumns.IsEmpty))
        {
            var name = SqlName.Quote(SearchIndex.NameOf(table));
            Run(connection, $"INSERT INTO {name} ({name}) VALUES ('optimize')");
        }

        foreach (var statement in SqliteSchema.Indexes(catalogue).Concat(SqliteSchema.GroupIndexes(catalogue)))
        {
            cancellation.ThrowIfCancellationRequested();
            Run(connection, statement);
        }

        ReferenceCheck.Run(connection, catalogue, written);
        // Enough entries of each index for good statistics; smaller tables are counted whole.
        Run(connection, "COMMIT; PRAGMA analysis_limit = 100000; ANALYZE");
    }

    private static WrittenTable Fill<TData>(SqliteConnection connection, RowSource<TData> source, TData data, CancellationToken cancellation)
    {
        using var writer = new TableWriter(connection.Handle!, source.Table);
        // Rows are made on one thread and stored on another.
        foreach (var row in ReadAhead.Of(source.Rows(data)))
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(row);
        }

        return writer.Written;
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // made from the catalogue alone
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
