using System.Collections.Immutable;
using EnvProtect.Database.Queries;
using EnvProtect.Database.Search;
using EnvProtect.Model.Tables;

namespace EnvProtect.Database.Schema;

/// <summary>The SQLite schema that follows from a catalogue.</summary>
public static class SqliteSchema
{
    /// <summary>One statement a table: strict types, keys, references and the values that a Boolean may have.</summary>
    public static IEnumerable<string> Tables(Catalogue catalogue) => catalogue.Tables.Select(table => CreateTable(catalogue, table));

    /// <summary>The indexes, which are cheaper to build once the rows are there.</summary>
    public static IEnumerable<string> Indexes(Catalogue catalogue) =>
        from table in catalogue.Tables
        from columns in IndexedColumns(table)
        select CreateIndex(table, string.Join('_', columns), columns) + WithoutNulls(table, columns);

    /// <summary>
    /// An index of each table with several columns of codes, over all that rows are grouped by and that is aggregated. It holds a
    /// tenth of the table, so a grouping reads a tenth.
    /// </summary>
    public static IEnumerable<string> GroupIndexes(Catalogue catalogue) =>
        from table in catalogue.Tables
        where table.Columns.Count(column => column.Vocabulary is not null) > 1
        select CreateIndex(table, "groups", [.. table.Columns.Where(column => column.Vocabulary is not null || column.Type is ColumnType.Boolean or ColumnType.Integer or ColumnType.Number).Select(column => column.Name)]);

    /// <summary>The full-text index of each table that can be searched.</summary>
    public static IEnumerable<string> SearchTables(Catalogue catalogue) =>
        catalogue.Tables.Where(table => !table.SearchColumns.IsEmpty).Select(SearchIndex.CreateTable);

    private static string CreateIndex(Table table, string name, IEnumerable<string> columns) =>
        $"CREATE INDEX {SqlName.Quote($"{table.Name}_{name}")} ON {SqlName.Quote(table.Name)} ({SqlName.QuoteAll(columns)})";

    // Nobody asks by index for the rows without a reference, which may be nearly all.
    private static string WithoutNulls(Table table, ImmutableArray<string> columns) =>
        columns is [var only] && table[only].IsNullable ? $" WHERE {SqlName.Quote(only)} IS NOT NULL" : "";

    private static string CreateTable(Catalogue catalogue, Table table)
    {
        // A single whole-number key is the row id itself, which SQLite grants only to this spelling.
        var isRowId = table.Key is [var only] && table[only].Type == ColumnType.Integer;
        var parts = table.Columns
            .Select(column => "  " + ColumnDefinition(column) + (isRowId && column.Name == table.Key[0] ? " PRIMARY KEY" : ""))
            .Concat(isRowId ? [] : [$"  PRIMARY KEY ({SqlName.QuoteAll(table.Key)})"])
            .Concat(table.Navigations.Where(navigation => !navigation.IsCollection).Select(navigation => ForeignKey(catalogue, navigation)));
        return $"CREATE TABLE {SqlName.Quote(table.Name)} (\n{string.Join(",\n", parts)}\n) STRICT";
    }

    private static string ColumnDefinition(Column column)
    {
        var name = SqlName.Quote(column.Name);
        var type = column.Type switch
        {
            ColumnType.Integer or ColumnType.Boolean or ColumnType.Instant => "INTEGER",
            ColumnType.Number => "REAL",
            _ => "TEXT",
        };
        return $"{name} {type}{(column.IsNullable ? "" : " NOT NULL")}{(column.Type == ColumnType.Boolean ? $" CHECK ({name} IN (0, 1))" : "")}";
    }

    private static string ForeignKey(Catalogue catalogue, Navigation navigation)
    {
        var target = catalogue[navigation.Target];
        var targets = navigation.Join.Select(pair => pair.TargetColumn).ToList();
        if (!targets.ToHashSet(StringComparer.Ordinal).SetEquals(target.Key))
            throw new ArgumentException($"Navigation {navigation.Name} does not lead to the key of {target.Name}.", nameof(navigation));
        return $"  FOREIGN KEY ({SqlName.QuoteAll(navigation.Join.Select(pair => pair.Column))}) REFERENCES {SqlName.Quote(target.Name)} ({SqlName.QuoteAll(targets)})";
    }

    /// <summary>Declared indexes, and one for each reference whose columns no key or other index begins with.</summary>
    private static List<ImmutableArray<string>> IndexedColumns(Table table)
    {
        List<ImmutableArray<string>> indexes = [];
        var references = table.Navigations.Where(navigation => !navigation.IsCollection && navigation.IsIndexed)
            .Select(navigation => navigation.Join.Select(pair => pair.Column).ToImmutableArray());
        // Wide ones first, so that a narrow one that a wide one begins with is left out.
        foreach (var columns in table.Indexes.Concat(references).OrderByDescending(columns => columns.Length))
        {
            if (!BeginsWith(table.Key, columns) && !indexes.Any(index => BeginsWith(index, columns))) indexes.Add(columns);
        }

        return indexes;
    }

    private static bool BeginsWith(ImmutableArray<string> index, ImmutableArray<string> columns) =>
        index.Length >= columns.Length && index.Take(columns.Length).SequenceEqual(columns, StringComparer.Ordinal);
}
