using System.Collections.Immutable;
using EnvProtect.Api.Errors;

namespace EnvProtect.Api.Queries;

/// <summary>What <c>$search</c> asks for.</summary>
internal abstract record SearchExpression(Location At);

/// <summary>A word or phrase: its characters stand in a text one after another, with no respect to case.</summary>
internal sealed record SearchTerm(Location At, string Text) : SearchExpression(At);

/// <param name="Operands">Two or more; hundreds of words stand side by side rather than within each other.</param>
internal sealed record SearchAnd(Location At, ImmutableArray<SearchExpression> Operands) : SearchExpression(At);

/// <param name="Operands">As of <see cref="SearchAnd"/>.</param>
internal sealed record SearchOr(Location At, ImmutableArray<SearchExpression> Operands) : SearchExpression(At);

internal sealed record SearchNot(Location At, SearchExpression Operand) : SearchExpression(At);
