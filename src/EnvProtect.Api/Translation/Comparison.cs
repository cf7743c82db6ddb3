using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Translation;

/// <summary>
/// The one place that decides what null means in a comparison. OData, unlike SQL: null equals null and nothing else, and
/// every other comparison with null is false, so that its negation is true.
/// </summary>
internal static class Comparison
{
    /// <param name="isFilter">Whether the result only selects rows, so that null would do for false and an index can be used.</param>
    public static Typed Compare(Location at, BinaryOperator op, Typed left, Typed right, bool isFilter)
    {
        if (!AreComparable(left.Type, right.Type))
            throw Refusals.WrongOperands(at, op.ToString().ToLowerInvariant(), left.Type.QualifiedName(), right.Type.QualifiedName());
        var isNullable = left.IsNullable || right.IsNullable;
        var sql = op switch
        {
            BinaryOperator.Eq when isNullable => Sql.Of($"({left.Sql} IS {right.Sql})"),
            BinaryOperator.Eq => Sql.Of($"({left.Sql} = {right.Sql})"),
            BinaryOperator.Ne when isNullable => Sql.Of($"({left.Sql} IS NOT {right.Sql})"),
            BinaryOperator.Ne => Sql.Of($"({left.Sql} <> {right.Sql})"),
            _ when left.IsNull || right.IsNull => Sql.Of($"0"),
            _ => Ordered(op, left, right, isNullable && !isFilter),
        };
        return new Typed(sql, EdmType.Boolean, false);
    }

    /// <summary><c>value in (items)</c>: as if compared by <c>eq</c> with each.</summary>
    public static Typed In(Location at, Typed value, IReadOnlyList<Typed> items, bool isFilter)
    {
        foreach (var item in items)
        {
            if (!AreComparable(value.Type, item.Type)) throw Refusals.WrongOperands(at, "in", value.Type.QualifiedName(), item.Type.QualifiedName());
        }

        if (value.IsNull) return new Typed(Sql.Value(items.Any(item => item.IsNull)), EdmType.Boolean, false);
        var list = Sql.Of($"({value.Sql} IN ({Sql.Join(", ", items.Where(item => !item.IsNull).Select(item => item.Sql))}))");
        if (items.Any(item => item.IsNull)) list = Sql.Of($"({list} OR {value.Sql} IS NULL)");
        var isNullable = value.IsNullable || items.Any(item => item.IsNullable);
        return new Typed(isNullable && !isFilter ? Sql.Of($"coalesce({list}, 0)") : list, EdmType.Boolean, false);
    }

    private static Sql Ordered(BinaryOperator op, Typed left, Typed right, bool canBeNull)
    {
        var sql = op switch
        {
            BinaryOperator.Gt => Sql.Of($"({left.Sql} > {right.Sql})"),
            BinaryOperator.Ge => Sql.Of($"({left.Sql} >= {right.Sql})"),
            BinaryOperator.Lt => Sql.Of($"({left.Sql} < {right.Sql})"),
            BinaryOperator.Le => Sql.Of($"({left.Sql} <= {right.Sql})"),
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };
        return canBeNull ? Sql.Of($"coalesce({sql}, 0)") : sql;
    }

    private static bool AreComparable(EdmType left, EdmType right) =>
        left == right || left == EdmType.Null || right == EdmType.Null || (left.IsNumeric() && right.IsNumeric());
}
