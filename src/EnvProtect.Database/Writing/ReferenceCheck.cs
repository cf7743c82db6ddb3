using System.Globalization;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Tables;
using Microsoft.Data.Sqlite;

namespace EnvProtect.Database.Writing;

/// <summary>
/// Finds the rows that refer to nothing, once all rows are written. What the rows of a table name is looked up once for each
/// name; the rows themselves are gone through only where a name is missing.
/// </summary>
internal static class ReferenceCheck
{
    private const int Named = 20;

    /// <param name="connection">Where the rows are.</param>
    /// <param name="catalogue">The tables.</param>
    /// <param name="written">What is written of each.</param>
    /// <exception cref="BrokenReferenceException">There are some; the message names the first twenty.</exception>
    public static void Run(SqliteConnection connection, Catalogue catalogue, IReadOnlyList<WrittenTable> written)
    {
        var broken = written.Where(rows => rows.HasWideReferences || rows.References.Any(reference => IsMissing(connection, reference)))
            .SelectMany(rows => Read(connection, $"PRAGMA foreign_key_check({SqlName.Quote(rows.Table.Name)})",
                row => (Table: row.GetString(0), RowId: row.GetInt64(1), Target: row.GetString(2), Reference: row.GetInt32(3)))).ToList();
        if (broken.Count == 0) return;

        var lines = broken.Take(Named).Select(fault => Describe(connection, catalogue[fault.Table], fault.RowId, fault.Target, fault.Reference));
        var more = broken.Count > Named ? string.Create(CultureInfo.InvariantCulture, $"\nand {broken.Count - Named} more") : "";
        throw new BrokenReferenceException($"Rows refer to rows that are not there:\n{string.Join('\n', lines)}{more}");
    }

    private static bool IsMissing(SqliteConnection connection, Reference reference)
    {
        using var find = new Statement(connection.Handle!, $"SELECT 1 FROM {SqlName.Quote(reference.Target)} WHERE {SqlName.Quote(reference.TargetColumn)} = ?");
        return reference.Named.Any(value =>
        {
            find.Bind(1, value is string ? ColumnType.Text : ColumnType.Integer, value);
            return !find.HasRow();
        });
    }

    private static string Describe(SqliteConnection connection, Table table, long rowId, string target, int reference)
    {
        var columns = Read(connection, $"PRAGMA foreign_key_list({SqlName.Quote(table.Name)})", row => (Id: row.GetInt32(0), Column: row.GetString(3)))
            .Where(row => row.Id == reference).Select(row => row.Column).ToList();
        var shown = table.Key.Concat(columns).ToList();
        var id = rowId.ToString(CultureInfo.InvariantCulture);
        var values = Read(connection, $"SELECT {SqlName.QuoteAll(shown)} FROM {SqlName.Quote(table.Name)} WHERE rowid = {id}",
            row => Enumerable.Range(0, shown.Count).Select(i => Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture)).ToList()).Single();
        var key = string.Join(", ", values.Take(table.Key.Length));
        var named = string.Join(", ", columns.Select((column, i) => $"{column} {values[table.Key.Length + i]}"));
        return $"{table.Name}({key}): {named} is not in {target}";
    }

    private static List<T> Read<T>(SqliteConnection connection, string query, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // made from the catalogue and from row ids alone
        command.CommandText = query;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }
}
