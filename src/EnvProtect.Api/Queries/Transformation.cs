using System.Collections.Immutable;
using EnvProtect.Api.Errors;

namespace EnvProtect.Api.Queries;

/// <summary>One step of <c>$apply</c>; each takes the rows of the step before it.</summary>
internal abstract record Transformation(Location At);

internal sealed record FilterStep(Location At, Expression Condition) : Transformation(At);

internal sealed record SearchStep(Location At, SearchExpression Condition) : Transformation(At);

internal sealed record ComputeStep(Location At, ImmutableArray<NamedExpression> Properties) : Transformation(At);

internal sealed record AggregateStep(Location At, ImmutableArray<Aggregate> Aggregates) : Transformation(At);

internal sealed record GroupByStep(Location At, ImmutableArray<PropertyPath> Properties, ImmutableArray<Aggregate> Aggregates) : Transformation(At);

internal sealed record ConcatStep(Location At, ImmutableArray<ImmutableArray<Transformation>> Parts) : Transformation(At);

internal sealed record OrderByStep(Location At, ImmutableArray<OrderItem> Order) : Transformation(At);

internal sealed record TopStep(Location At, long Count) : Transformation(At);

internal sealed record SkipStep(Location At, long Count) : Transformation(At);

/// <summary>The rows with the highest or lowest values: so many of them, or until their sum, or their part of the sum, is reached.</summary>
internal sealed record ExtremeStep(Location At, bool IsTop, ExtremeMeasure Measure, Expression Amount, Expression Value) : Transformation(At);

internal enum ExtremeMeasure { Count, Sum, Percent }

/// <summary><c>Price mul Amount as Total</c>.</summary>
internal sealed record NamedExpression(Location At, Expression Expression, string Name);

/// <param name="Value">What is aggregated; null for <c>$count</c> of the rows themselves.</param>
/// <param name="Method">How.</param>
/// <param name="Name">The property of the result.</param>
internal sealed record Aggregate(Location At, Expression? Value, AggregateMethod Method, string Name);

internal enum AggregateMethod { Sum, Min, Max, Average, CountDistinct, Count }
