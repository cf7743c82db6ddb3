using System.Collections.Immutable;
using EnvProtect.Api.Translation;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Planning;

/// <summary>A planned read of a collection, page by page.</summary>
/// <param name="From">What stands behind FROM.</param>
/// <param name="Condition">Which rows; empty where all.</param>
/// <param name="Order">A total order.</param>
/// <param name="Skip">How many rows are passed over before the first page.</param>
/// <param name="Top">How many rows are wanted over all pages; null where all.</param>
internal sealed record CollectionPlan(
    Scope Scope, Sql From, Sql Condition, ImmutableArray<OrderKey> Order, Selection Selection, long Skip, long? Top, bool HasCount)
{
    /// <summary>Where the last page ended; null for the first.</summary>
    public PageToken? Token { get; init; }

    /// <summary>How many rows are wanted over all pages that are left; null where all.</summary>
    public long? Remaining => Top - (Token?.Served ?? 0);

    // Rows without a key are counted off instead: the database does not change, and their order is total.
    private long Offset => Token is null ? Skip : Scope.Set is null ? Token.Served + Skip : 0;

    /// <summary>How many rows there are, before <c>$top</c> and <c>$skip</c>.</summary>
    public Sql Count => Sql.Of($"SELECT count(*) FROM {From}{Where(Condition)}");

    /// <summary>The criteria of the order for the row where the last page ended; null for the first page and for rows without a key.</summary>
    public Sql? Anchor => Token is null || Scope.Set is null ? null : Sql.Of($"SELECT {Sql.Join(", ", Order.Select(key => key.Sql))} FROM {From} WHERE {Token.Condition(Scope)}");

    /// <param name="anchor">What <see cref="Anchor"/> found; empty for the first page.</param>
    /// <param name="limit">How many rows at most; -1 for all.</param>
    public Sql Rows(IReadOnlyList<object?> anchor, long limit)
    {
        var condition = anchor.Count == 0 ? Condition : Sql.And([Condition, Keyset.After(Order, anchor)]);
        var order = Order.IsEmpty ? Sql.Empty : Sql.Of($" ORDER BY {Sql.Join(", ", Order.Select(key => key.Term))}");
        var offset = Offset > 0 ? Sql.Of($" OFFSET {Sql.Value(Offset)}") : Sql.Empty;
        return Sql.Of($"SELECT {Sql.Join(", ", Selection.Columns)} FROM {From}{Where(condition)}{order} LIMIT {Sql.Value(limit)}{offset}");
    }

    private static Sql Where(Sql condition) => condition.IsEmpty ? Sql.Empty : Sql.Of($" WHERE {condition}");
}
