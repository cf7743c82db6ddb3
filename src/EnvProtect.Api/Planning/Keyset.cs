using System.Collections.Immutable;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Planning;

/// <summary>The condition that a row stands behind another in a total order, directions mixed and nulls included.</summary>
internal static class Keyset
{
    /// <param name="order">The criteria.</param>
    /// <param name="anchor">Their values for the row that is passed already.</param>
    public static Sql After(ImmutableArray<OrderKey> order, IReadOnlyList<object?> anchor)
    {
        List<Sql> cases = [];
        List<Sql> equal = [];
        for (var i = 0; i < order.Length; i++)
        {
            if (Behind(order[i], anchor[i]) is { } behind) cases.Add(Sql.And([.. equal, behind]));
            equal.Add(Sql.Of($"{order[i].Sql} IS {Parameter(anchor[i])}"));
        }

        var any = cases.Count == 0 ? Sql.Of($"0") : Sql.Of($"({Sql.Join(" OR ", cases)})");
        // Said once more of the first criterion alone, so that an index on it is entered at the right place.
        return AtOrBehind(order[0], anchor[0]) is { } start ? Sql.Of($"({start} AND {any})") : any;
    }

    private static Sql? Behind(OrderKey key, object? value) => (key.IsDescending, value) switch
    {
        (false, null) => key.IsNullable ? Sql.Of($"{key.Sql} IS NOT NULL") : null,
        (false, _) => Sql.Of($"{key.Sql} > {Parameter(value)}"),
        (true, null) => null,
        (true, _) when key.IsNullable => Sql.Of($"({key.Sql} < {Parameter(value)} OR {key.Sql} IS NULL)"),
        (true, _) => Sql.Of($"{key.Sql} < {Parameter(value)}"),
    };

    private static Sql? AtOrBehind(OrderKey key, object? value) => (key.IsDescending, value) switch
    {
        (false, null) => null,
        (false, _) => Sql.Of($"{key.Sql} >= {Parameter(value)}"),
        (true, null) => Sql.Of($"{key.Sql} IS NULL"),
        (true, _) => key.IsNullable ? null : Sql.Of($"{key.Sql} <= {Parameter(value)}"),
    };

    private static Sql Parameter(object? value) => value switch
    {
        null => Sql.Null,
        string text => Sql.Value(text),
        long integer => Sql.Value(integer),
        double number => Sql.Value(number),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
