using EnvProtect.Api.Errors;

namespace EnvProtect.Api.Queries;

/// <summary>What <c>$search</c> asks for.</summary>
internal abstract record SearchExpression(Location At);

/// <summary>A word or phrase: its characters stand in a text one after another, with no respect to case.</summary>
internal sealed record SearchTerm(Location At, string Text) : SearchExpression(At);

internal sealed record SearchAnd(Location At, SearchExpression Left, SearchExpression Right) : SearchExpression(At);

internal sealed record SearchOr(Location At, SearchExpression Left, SearchExpression Right) : SearchExpression(At);

internal sealed record SearchNot(Location At, SearchExpression Operand) : SearchExpression(At);
