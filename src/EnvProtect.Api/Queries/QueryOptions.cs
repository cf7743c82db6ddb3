using System.Collections.Immutable;
using EnvProtect.Api.Errors;

namespace EnvProtect.Api.Queries;

/// <summary>The system query options of a request, or those inside an <c>$expand</c>.</summary>
internal sealed record QueryOptions
{
    public static QueryOptions None { get; } = new();
    public ImmutableArray<Transformation> Apply { get; init; } = [];
    public ImmutableArray<NamedExpression> Compute { get; init; } = [];
    public SearchExpression? Search { get; init; }
    public Expression? Filter { get; init; }
    public ImmutableArray<OrderItem> OrderBy { get; init; } = [];

    /// <summary>Null where there is no <c>$select</c>.</summary>
    public ImmutableArray<PropertyPath>? Select { get; init; }
    public ImmutableArray<ExpandItem> Expand { get; init; } = [];
    public long? Top { get; init; }
    public long? Skip { get; init; }
    public bool Count { get; init; }
    public string? SkipToken { get; init; }
    public string? Format { get; init; }

    /// <summary>The options that were given, <c>$filter</c> and so on, with their texts.</summary>
    public ImmutableDictionary<string, string> Given { get; init; } = ImmutableDictionary<string, string>.Empty;
}

internal sealed record OrderItem(Expression Expression, bool IsDescending);

/// <param name="At">Where its name stands.</param>
/// <param name="Name">The navigation property.</param>
/// <param name="Levels">From <c>$levels</c>: how often the navigation is repeated; 1 where it is not given.</param>
internal sealed record ExpandItem(Location At, string Name, QueryOptions Options, int Levels);
