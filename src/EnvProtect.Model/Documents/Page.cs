using EnvProtect.Model.Text;

namespace EnvProtect.Model.Documents;

/// <summary>An explanatory page, such as one on what 销号 means.</summary>
public sealed record Page
{
    public required string Id { get; init; }
    public required LocalizedText Title { get; init; }
    public required LocalizedText Summary { get; init; }
    public required LocalizedProse Body { get; init; }

    /// <summary>The Chinese term that the page explains, if it explains one.</summary>
    public string? Term { get; init; }
    public Citation? Source { get; init; }
}

/// <summary>A recurring Chinese term with its fixed English.</summary>
public sealed record GlossaryEntry(string Zh, string En, string? PageId);
