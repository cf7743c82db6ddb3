using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Model.Mechanisms;

/// <summary>
/// A weekend consultation day (周末环境会诊日), an urgent hand-over letter (鸡毛信), or a series of them that a source
/// reports together: units, issues and dated steps.
/// </summary>
public sealed record Mechanism
{
    public required string Id { get; init; }
    public required MechanismKind Kind { get; init; }
    public required string AreaCode { get; init; }
    public required LocalizedText Title { get; init; }
    public required LocalizedText Summary { get; init; }
    public required Citation Source { get; init; }
    public ImmutableArray<string> UnitIds { get; init; } = [];
    public ImmutableArray<string> IssueIds { get; init; } = [];
    public PartialDate? From { get; init; }
    public PartialDate? To { get; init; }
    public ImmutableArray<Step> Steps { get; init; } = [];
    public LocalizedProse? Overview { get; init; }
}

/// <summary>Which mechanism it is. The kinds are published as sets of their own, so that no vocabulary names them.</summary>
public enum MechanismKind { Consultation, Handover }

/// <summary>One step of a mechanism. <paramref name="Time"/> is null where the source prints no hour.</summary>
public sealed record Step(PartialDate? On, TimeOnly? Time, LocalizedText Text);
