using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;

namespace EnvProtect.Api.Queries;

/// <summary>An expression of a request, with the place of each part; made of what the library has parsed and bound.</summary>
internal abstract record Expression(Location At);

/// <param name="Value"><see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or null; dates and times of day as text, instants and durations in seconds.</param>
internal sealed record Literal(Location At, EdmType Type, object? Value) : Expression(At);

/// <summary>A property path: <c>TitleZh</c>, <c>Plan/TitleZh</c>, <c>u/UnitId</c>, <c>$it/Id</c>.</summary>
internal sealed record PropertyPath(Location At, ImmutableArray<PathStep> Steps) : Expression(At);

internal readonly record struct PathStep(Location At, string Name);

/// <summary><c>Path/any(x:...)</c> or <c>Path/all(x:...)</c>.</summary>
internal sealed record Quantifier(Location At, PropertyPath Collection, bool IsAll, string? Variable, Expression? Predicate) : Expression(At);

/// <summary><c>Path/$count</c>, with <c>($filter=...)</c> where given.</summary>
internal sealed record CollectionCount(Location At, PropertyPath Collection, Expression? Filter) : Expression(At);

internal sealed record Not(Location At, Expression Operand) : Expression(At);

internal sealed record Negation(Location At, Expression Operand) : Expression(At);

internal sealed record Binary(Location At, BinaryOperator Operator, Expression Left, Expression Right) : Expression(At);

internal sealed record InList(Location At, Expression Value, ImmutableArray<Expression> Items) : Expression(At);

internal sealed record Call(Location At, string Function, ImmutableArray<Expression> Arguments) : Expression(At);

internal enum BinaryOperator
{
    Or, And, Eq, Ne, Gt, Ge, Lt, Le, Add, Sub, Mul, Div, DivBy, Mod,
}
