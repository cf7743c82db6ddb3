using EnvProtect.Api.Errors;

namespace EnvProtect.Api.Limits;

/// <summary>Counts what the parsers of one request make, and stops them at the limits.</summary>
internal sealed class ParseBudget(QueryLimits limits)
{
    private int nodes;
    private int depth;

    public QueryLimits Limits { get; } = limits;

    public void Node(Location at)
    {
        if (++nodes > Limits.Nodes) throw Refusals.TooManyNodes(at, Limits.Nodes);
    }

    public void Enter(Location at)
    {
        if (++depth > Limits.Depth) throw Refusals.TooDeep(at, Limits.Depth);
    }

    public void Leave() => depth--;
}
