using System.Collections.Immutable;
using EnvProtect.Api.Model;
using EnvProtect.Api.Planning;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Translation.Apply;

/// <summary>Rows on their way through a query: where they come from, which of them, in which order.</summary>
/// <param name="Scope">The properties that they have.</param>
/// <param name="From">What stands behind FROM, with the alias of the scope.</param>
/// <param name="Condition">Empty where all rows are meant.</param>
/// <param name="Order">An order that a step has asked for; empty where none has.</param>
internal sealed record Relation(Scope Scope, Sql From, Sql Condition, ImmutableArray<OrderKey> Order)
{
    public static Relation Of(Scope scope, Sql condition) => new(scope, Sql.Of($"{Sql.Name(scope.Set!.Name)} AS {scope.Alias}"), condition, []);

    public Sql Where => Condition.IsEmpty ? Sql.Empty : Sql.Of($" WHERE {Condition}");

    public Sql OrderBy => Order.IsEmpty ? Sql.Empty : Sql.Of($" ORDER BY {Sql.Join(", ", Order.Select(key => key.Term))}");

    /// <summary>All properties of the rows.</summary>
    public ImmutableArray<Field> Fields => [.. Scope.Set?.Fields ?? [], .. Scope.Extra];

    public Relation WithCondition(Sql condition) => this with { Condition = Condition.IsEmpty ? condition : Sql.And([Condition, condition]) };

    /// <summary>The rows of <c>SELECT columns</c> <paramref name="rest"/>, with the same properties as these.</summary>
    /// <param name="rest">What stands behind the columns: FROM and the rest.</param>
    public Relation Nested(Sql rest)
    {
        // What the order goes by is carried along, so that the rows are still in it outside.
        var order = Order.Select((key, i) => (Key: key, Name: Sql.Name("order " + i.ToString(System.Globalization.CultureInfo.InvariantCulture)))).ToList();
        var columns = Sql.Join(", ", [
            .. Fields.Select(column => Sql.Of($"{column.In(Scope.Alias)} AS {Sql.Name(column.Name)}")),
            .. order.Select(item => Sql.Of($"{item.Key.Sql} AS {item.Name}"))]);
        // Computed ones are columns from here on.
        var inner = Scope.Nested(Scope.Set, [.. Scope.Extra.Select(column => column with { Expression = null })]);
        return new Relation(inner, Sql.Of($"(SELECT {columns} {rest}) AS {inner.Alias}"), Sql.Empty, [.. order.Select(item => item.Key with { Sql = Sql.Of($"{inner.Alias}.{item.Name}") })]);
    }
}
