using System.Collections.Immutable;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Places;

/// <summary>A place that issues concern: a division with its GB/T 2260 code, or a park or township with a code of its own.</summary>
public sealed record Area
{
    public required string Code { get; init; }
    public required LocalizedText Name { get; init; }
    public required AreaLevel Level { get; init; }
    public string? ParentCode { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    public PartialDate? ValidFrom { get; init; }
    public PartialDate? ValidTo { get; init; }
}
