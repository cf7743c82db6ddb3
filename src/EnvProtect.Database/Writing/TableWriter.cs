using System.Buffers;
using EnvProtect.Database.Queries;
using EnvProtect.Database.Search;
using EnvProtect.Model.Tables;
using SQLitePCL;

namespace EnvProtect.Database.Writing;

/// <summary>Writes the rows of one table, and the tokens of its searchable columns.</summary>
internal sealed class TableWriter : IDisposable
{
    private readonly Table table;
    private readonly Statement insert;
    private readonly Statement? insertTokens;
    private readonly int[] searched;
    private readonly Reference[] references;
    private readonly HashSet<long> seen = [];
    private readonly ArrayBufferWriter<byte> tokens = new();
    private long rowId;

    public TableWriter(sqlite3 database, Table table)
    {
        this.table = table;
        var places = string.Join(", ", Enumerable.Repeat("?", table.Columns.Length));
        insert = new Statement(database, $"INSERT INTO {SqlName.Quote(table.Name)} VALUES ({places})");
        searched = [.. table.SearchColumns.Select(name => table.Columns.IndexOf(table[name]))];
        var single = table.Navigations.Where(navigation => !navigation.IsCollection).ToList();
        references = [.. single.Where(navigation => navigation.Join.Length == 1).Select(navigation => new Reference(navigation, table.Columns.IndexOf(table[navigation.Join[0].Column])))];
        Written = new(table, references, single.Exists(navigation => navigation.Join.Length > 1));
        if (searched.Length > 0)
        {
            insertTokens = new Statement(
                database, $"INSERT INTO {SqlName.Quote(SearchIndex.NameOf(table))} (rowid, {SearchIndex.Column}) VALUES (?, ?)");
        }
    }

    /// <summary>What the rows so far refer to.</summary>
    public WrittenTable Written { get; }

    /// <param name="values">One value a column, in the order of the table.</param>
    public void Write(object?[] values)
    {
        try
        {
            for (var i = 0; i < values.Length; i++) insert.Bind(i + 1, table.Columns[i].Type, values[i]);
            insert.Run();
        }
        catch (Exception fault) when (fault is InvalidCastException or InvalidDataException)
        {
            var key = string.Join(", ", table.Key.Select(name => values[table.Columns.IndexOf(table[name])]));
            throw new InvalidDataException($"{table.Name}({key}): {fault.Message}", fault);
        }

        foreach (var reference in references) reference.Note(values);
        if (insertTokens is not null) WriteTokens(values);
    }

    public void Dispose()
    {
        insert.Dispose();
        insertTokens?.Dispose();
    }

    private void WriteTokens(object?[] values)
    {
        seen.Clear();
        tokens.ResetWrittenCount();
        foreach (var column in searched)
        {
            if (values[column] is string text) Bigrams.AddTokens(text, seen, tokens);
        }

        // A table with a whole-number key has that key as its row id; the others count their rows.
        rowId = table.Key is [var only] && table[only].Type == ColumnType.Integer ? (long)values[table.Columns.IndexOf(table[only])]! : rowId + 1;
        insertTokens!.Bind(1, ColumnType.Integer, rowId);
        insertTokens.Bind(2, tokens.WrittenSpan);
        insertTokens.Run();
    }
}

/// <summary>A table whose rows are written.</summary>
/// <param name="Table">The table.</param>
/// <param name="References">References by one column, with what the rows have named.</param>
/// <param name="HasWideReferences">Whether there are references by several columns, too.</param>
internal sealed record WrittenTable(Table Table, IReadOnlyList<Reference> References, bool HasWideReferences);
