using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Translation;

/// <summary>Arithmetic on numbers, days, instants and durations. A null operand, and a division by zero, give null.</summary>
internal static class Arithmetic
{
    public static Typed Combine(Location at, BinaryOperator op, Typed left, Typed right)
    {
        var result = (op, left.Type, right.Type) switch
        {
            (_, EdmType.Null, EdmType.Null) => Typed.Of(EdmType.Null, null),
            (_, EdmType.Null, var type) => new Typed(Sql.Null, type, true),
            (_, var type, EdmType.Null) => new Typed(Sql.Null, type, true),
            (_, EdmType.Int64 or EdmType.Double, EdmType.Int64 or EdmType.Double) => Numbers(op, left, right),
            (BinaryOperator.Add or BinaryOperator.Sub, EdmType.Duration, EdmType.Duration) => Numbers(op, left, right) with { Type = EdmType.Duration },
            (BinaryOperator.Add or BinaryOperator.Sub, EdmType.DateTimeOffset, EdmType.Duration) => Numbers(op, left, right) with { Type = EdmType.DateTimeOffset },
            (BinaryOperator.Sub, EdmType.DateTimeOffset, EdmType.DateTimeOffset) => Numbers(op, left, right) with { Type = EdmType.Duration },
            (BinaryOperator.Sub, EdmType.Date, EdmType.Date) =>
                new Typed(Sql.Of($"(unixepoch({left.Sql}) - unixepoch({right.Sql}))"), EdmType.Duration, true),
            (BinaryOperator.Add, EdmType.Date, EdmType.Duration) => MovedDay(left, Sql.Of($"(unixepoch({left.Sql}) + {right.Sql})")),
            (BinaryOperator.Sub, EdmType.Date, EdmType.Duration) => MovedDay(left, Sql.Of($"(unixepoch({left.Sql}) - {right.Sql})")),
            (BinaryOperator.Mul or BinaryOperator.Div or BinaryOperator.DivBy, EdmType.Duration, EdmType.Int64 or EdmType.Double) =>
                Numbers(op == BinaryOperator.Mul ? op : BinaryOperator.DivBy, left, right) with { Type = EdmType.Duration },
            _ => throw Refusals.WrongOperands(at, op.ToString().ToLowerInvariant(), left.Type.QualifiedName(), right.Type.QualifiedName()),
        };
        return result with { IsNullable = left.IsNullable || right.IsNullable || op is BinaryOperator.Div or BinaryOperator.DivBy or BinaryOperator.Mod };
    }

    public static Typed Negate(Location at, Typed operand) =>
        operand.Type.IsNumeric() || operand.Type is EdmType.Duration or EdmType.Null
            ? operand with { Sql = Sql.Of($"(-{operand.Sql})"), Constant = null }
            : throw Refusals.WrongType(at, "Edm.Double", operand.Type.QualifiedName());

    private static Typed Numbers(BinaryOperator op, Typed left, Typed right)
    {
        var isInteger = left.Type == EdmType.Int64 && right.Type == EdmType.Int64;
        var type = isInteger && op != BinaryOperator.DivBy ? EdmType.Int64 : EdmType.Double;
        var sql = op switch
        {
            BinaryOperator.Add => Sql.Of($"({left.Sql} + {right.Sql})"),
            BinaryOperator.Sub => Sql.Of($"({left.Sql} - {right.Sql})"),
            BinaryOperator.Mul => Sql.Of($"({left.Sql} * {right.Sql})"),
            BinaryOperator.Div when isInteger => Sql.Of($"({left.Sql} / {right.Sql})"),
            BinaryOperator.Div or BinaryOperator.DivBy => Sql.Of($"(CAST({left.Sql} AS REAL) / {right.Sql})"),
            BinaryOperator.Mod when isInteger => Sql.Of($"({left.Sql} % {right.Sql})"),
            BinaryOperator.Mod => Sql.Of($"mod({left.Sql}, {right.Sql})"),
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };
        return new Typed(sql, type, false);
    }

    private static Typed MovedDay(Typed day, Sql seconds) =>
        day with { Sql = Sql.Of($"strftime('%Y-%m-%d', {seconds}, 'unixepoch')"), Constant = null };
}
