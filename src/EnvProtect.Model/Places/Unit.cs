using System.Collections.Immutable;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Places;

/// <summary>An organisation that answers for an issue.</summary>
public sealed record Unit
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public required UnitKind Kind { get; init; }
    public required string AreaCode { get; init; }

    /// <summary>The unit that took over its duties, where it no longer exists.</summary>
    public string? SuccessorId { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
}

/// <summary>A collective name that a source prints ("各县市区"), with the areas or units that it means.</summary>
public sealed record Group
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }

    /// <summary>Whether the members are areas; otherwise they are units.</summary>
    public required bool IsOfAreas { get; init; }
    public required ImmutableArray<string> Members { get; init; }
}
