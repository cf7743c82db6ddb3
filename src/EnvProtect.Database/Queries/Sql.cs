using System.Collections.Immutable;

namespace EnvProtect.Database.Queries;

/// <summary>
/// An immutable piece of SQL with its parameter values. Pieces are joined by interpolation (<see cref="Of"/>), which takes
/// other pieces and nothing else: text of a request cannot become SQL, it can only become a <see cref="Value(string?)"/>.
/// </summary>
public sealed record Sql
{
    private Sql(string text, ImmutableArray<object?> values) => (Text, Values) = (text, values);

    public static Sql Empty { get; } = new("", []);

    public static Sql Null { get; } = new("NULL", []);

    /// <summary>SQL text with <c>?</c> in place of each value.</summary>
    public string Text { get; }

    /// <summary>One a <c>?</c>, in order: <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="SqlArgument"/> or null.</summary>
    public ImmutableArray<object?> Values { get; }

    public bool IsEmpty => Text.Length == 0;

    public static Sql Value(string? value) => new("?", [value]);

    public static Sql Value(long value) => new("?", [value]);

    public static Sql Value(double value) => new("?", [value]);

    public static Sql Value(bool value) => new("?", [value ? 1L : 0L]);

    /// <summary>A value that is only known when the query runs.</summary>
    public static Sql Argument(int index) => new("?", [new SqlArgument(index)]);

    /// <summary>A quoted identifier. Names come from the catalogue, never from a request.</summary>
    public static Sql Name(string name) => new(SqlName.Quote(name), []);

    public static Sql Of(SqlHandler text) => text.Join();

    /// <summary>The parts with <paramref name="separator"/>, a piece of SQL such as <c>, </c>, between them.</summary>
    public static Sql Join(string separator, IEnumerable<Sql> parts)
    {
        var list = parts.ToList();
        if (list.Count == 1) return list[0];
        return new(string.Join(separator, list.Select(part => part.Text)), [.. list.SelectMany(part => part.Values)]);
    }

    /// <summary>All conditions together; true where there is none.</summary>
    public static Sql And(IEnumerable<Sql> conditions)
    {
        var list = conditions.Where(condition => !condition.IsEmpty).ToList();
        return list.Count == 0 ? Of($"1") : list.Count == 1 ? list[0] : Of($"({Join(" AND ", list)})");
    }

    internal static Sql FromParts(string text, ImmutableArray<object?> values) => new(text, values);
}

/// <summary>Stands among the values of a piece of SQL for one that each run of it brings along.</summary>
/// <param name="Index">Its place among what is brought along, 0 for the first.</param>
public sealed record SqlArgument(int Index);
