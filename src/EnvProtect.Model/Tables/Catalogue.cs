using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Model.Tables;

/// <summary>
/// The description of a set of tables, written once. The database schema, the entity data model of the API, downloads
/// and the data dictionary derive from it. It knows nothing of what the tables are about.
/// </summary>
/// <param name="Namespace">Namespace of the entity types, such as <c>EnvProtect</c>.</param>
/// <param name="Tables">In an order in which each table stands behind those that it refers to.</param>
public sealed record Catalogue(string Namespace, ImmutableArray<Table> Tables)
{
    /// <summary>The table of that name; names are case-sensitive.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Table this[string name] => Tables.FirstOrDefault(table => table.Name == name)
        ?? throw new KeyNotFoundException($"The catalogue has no table {name}.");
}

/// <summary>One table, and the entity set of the same name.</summary>
public sealed record Table
{
    /// <summary>Name of the table and of the entity set: a plural, such as <c>Issues</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the entity type: the singular, such as <c>Issue</c>.</summary>
    public required string EntityName { get; init; }
    public required LocalizedText Label { get; init; }
    public required ImmutableArray<Column> Columns { get; init; }

    /// <summary>Names of the key columns, in order.</summary>
    public required ImmutableArray<string> Key { get; init; }
    public ImmutableArray<Navigation> Navigations { get; init; } = [];

    /// <summary>Column lists that queries sort or select by, beside the key and the references.</summary>
    public ImmutableArray<ImmutableArray<string>> Indexes { get; init; } = [];

    /// <summary>Text columns that full-text search looks at; none where the set cannot be searched.</summary>
    public ImmutableArray<string> SearchColumns { get; init; } = [];

    /// <summary>
    /// Whether rows stand in the order of their key, so that those that a search finds come in it without being sorted: of tables
    /// that can be searched, those whose key is one text.
    /// </summary>
    public bool IsInKeyOrder => !SearchColumns.IsEmpty && Key is [var only] && this[only].Type == ColumnType.Text;

    /// <summary>How a feed shows a row; null where rows make no feed.</summary>
    public FeedColumns? Feed { get; init; }

    /// <summary>The column of that name; names are case-sensitive.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Column this[string name] => Columns.FirstOrDefault(column => column.Name == name)
        ?? throw new KeyNotFoundException($"{Name} has no column {name}.");
}

/// <summary>The columns from which a feed makes an entry.</summary>
/// <param name="Title">A pair of columns, without <c>Zh</c> and <c>En</c> at the end.</param>
/// <param name="Summary">Another such pair.</param>
/// <param name="Updated">Columns of days, of which the first that is not null counts.</param>
/// <param name="Link">A column with the path of the row's page.</param>
/// <param name="English">What stands before that path where the page is meant in English.</param>
public sealed record FeedColumns(string Title, string Summary, ImmutableArray<string> Updated, string Link, string English);

/// <summary>One column, and the property of the same name.</summary>
public sealed record Column(string Name, ColumnType Type, bool IsNullable, LocalizedText Label)
{
    /// <summary>The vocabulary that its values are codes of, if any.</summary>
    public string? Vocabulary { get; init; }
}

/// <summary>What a column holds, and how rows carry it.</summary>
public enum ColumnType
{
    /// <summary>Unicode text, compared by code point; <see cref="string"/>.</summary>
    Text,

    /// <summary>A whole number; <see cref="long"/>.</summary>
    Integer,

    /// <summary>A floating-point number; <see cref="double"/>.</summary>
    Number,

    /// <summary>True or false; <see cref="bool"/>, stored as 1 or 0.</summary>
    Boolean,

    /// <summary>A calendar day; <see cref="DateOnly"/>, stored as text, <c>2021-06-30</c>.</summary>
    Date,

    /// <summary>A point in time to the second; <see cref="DateTimeOffset"/>, stored as whole seconds since 1970 in UTC.</summary>
    Instant,
}

/// <summary>A way from a row to the rows of another table (or of the same).</summary>
/// <param name="Name">Name of the navigation property.</param>
/// <param name="Target">Name of the other table.</param>
/// <param name="Join">Pairs of a column here and the column there that equals it.</param>
/// <param name="IsCollection">Whether it leads to many rows. A single-valued one is a foreign key to the target's key.</param>
/// <param name="Partner">Name of the way back, where there is one.</param>
public sealed record Navigation(string Name, string Target, ImmutableArray<JoinPair> Join, bool IsCollection, string? Partner = null)
{
    /// <summary>
    /// Whether rows are found by what they refer to. Not where millions refer to a handful: such an index is as long as the
    /// table, and reading by it is slower than reading all.
    /// </summary>
    public bool IsIndexed { get; init; } = true;
}

/// <summary>Two columns that are equal in joined rows.</summary>
public sealed record JoinPair(string Column, string TargetColumn);
