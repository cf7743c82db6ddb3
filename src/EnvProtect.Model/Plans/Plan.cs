using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Plans;

/// <summary>A rectification plan, or a work plan with promises for a year.</summary>
public sealed record Plan
{
    public required string Id { get; init; }
    public required PlanKind Kind { get; init; }
    public required Tier Tier { get; init; }
    public required string AreaCode { get; init; }
    public required LocalizedText Title { get; init; }
    public required LocalizedText Summary { get; init; }
    public required Citation Source { get; init; }
    public int? Round { get; init; }
    public ImmutableArray<string> IssuerIds { get; init; } = [];
    public PartialDate? Issued { get; init; }
    public PartialDate? Approved { get; init; }
    public Inspection? Inspection { get; init; }

    /// <summary>The chapters of its list of problems.</summary>
    public ImmutableArray<Chapter> Chapters { get; init; } = [];

    /// <summary>The groups of its commitments.</summary>
    public ImmutableArray<Chapter> Groups { get; init; } = [];
    public LocalizedProse? Overview { get; init; }

    /// <summary>What the plan promises of its own organisation, supervision and accountability.</summary>
    public ImmutableArray<PlanPromise> Promises { get; init; } = [];
}

/// <summary>A numbered chapter or group of a plan.</summary>
public sealed record Chapter(int Number, LocalizedText Title);

/// <summary>The inspection that a plan answers.</summary>
public sealed record Inspection(string? UnitId, PartialDate? From, PartialDate? To, PartialDate? Feedback);

/// <summary>A promise of the plan as a whole, which belongs to no single problem or commitment.</summary>
public sealed record PlanPromise(int Sequence, LocalizedProse Text, string? Locator);
