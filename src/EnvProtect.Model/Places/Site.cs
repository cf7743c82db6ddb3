using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Places;

/// <summary>A fixed place where something is measured.</summary>
public sealed record Site
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public required SiteKind Kind { get; init; }
    public required string AreaCode { get; init; }
    public required Citation Source { get; init; }

    /// <summary>The official who answers for the place (点位长).</summary>
    public LocalizedText? Chief { get; init; }
}
