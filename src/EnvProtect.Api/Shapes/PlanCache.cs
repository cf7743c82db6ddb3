using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using EnvProtect.Api.Addresses;
using EnvProtect.Api.Http;
using EnvProtect.Api.Model;
using EnvProtect.Api.Planning;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace EnvProtect.Api.Shapes;

/// <summary>
/// Plans requests, and keeps the plans by the shape of the request: parsing and translating take longer than reading a page.
/// Plans follow from the model alone, which does not change; so nothing here ever grows stale.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "It lives as long as the application and holds nothing but memory.")]
internal sealed class PlanCache(EntityModel model, Planner planner)
{
    // In characters of keys, to which the plans are in proportion.
    private const int MaximumSize = 4_000_000;
    private const int SmallestSize = 1_000;

    private readonly MemoryCache plans = new(Options.Create(new MemoryCacheOptions { SizeLimit = MaximumSize }));

    /// <returns>The plan, and what its arguments mean in this request.</returns>
    public (Plan Plan, ImmutableArray<object?> Arguments) Plan(ODataRequest request, string? accept)
    {
        var shape = RequestShape.Of(request, accept);
        if (!plans.TryGetValue(shape.Key, out Plan? plan))
        {
            plan = Make(shape, request, accept);
        }
        else if (plan is null || plan.Codes.Any(code => !code.Value.Has((string)shape.Open[code.Key].Value)))
        {
            // A literal of this shape is more than a value in SQL, or here no code where there has to be one.
            shape = RequestShape.Whole(request, accept);
            if (!plans.TryGetValue(shape.Key, out plan)) plan = Make(shape, request, accept);
        }

        return (AtPage(plan!, request), [.. shape.Open.Select(literal => literal.Value)]);
    }

    private Plan Make(RequestShape shape, ODataRequest request, string? accept)
    {
        var slots = new LiteralSlots(shape.Open);
        var address = new AddressParser(model, request.Aliases, slots).Parse(request.Path);
        var plan = planner.Plan(address, request, accept, slots) with { Codes = slots.Codes };
        if (plan is DataPlan { DependsOnTime: true }) return plan;
        // The context URL of a property holds the key.
        var isShared = slots.AreAllUsed && (shape.Open.IsEmpty || address.Kind != AddressKind.Property);
        plans.Set(shape.Key, isShared ? plan : null, new MemoryCacheEntryOptions { Size = SmallestSize + shape.Key.Length });
        return plan;
    }

    private static Plan AtPage(Plan plan, ODataRequest request)
    {
        if (request.Options.SkipToken is not { } text || plan is not CollectionReadPlan collection) return plan;
        var token = PageToken.Parse(text, collection.Collection.Scope.Set);
        return collection with { Snapshot = token.Snapshot, Collection = collection.Collection with { Token = token } };
    }
}
