using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Model.Mechanisms;

/// <summary>A time-limited drive with its own list of tasks, such as a summer campaign.</summary>
public sealed record Campaign
{
    public required string Id { get; init; }
    public required string AreaCode { get; init; }
    public required LocalizedText Title { get; init; }
    public required LocalizedText Summary { get; init; }
    public required Citation Source { get; init; }
    public ImmutableArray<string> UnitIds { get; init; } = [];
    public PartialDate? From { get; init; }
    public PartialDate? To { get; init; }
    public LocalizedProse? Overview { get; init; }
}
