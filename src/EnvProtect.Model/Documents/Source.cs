using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Documents;

/// <summary>A published document that facts are taken from.</summary>
public sealed record Source
{
    public required string Id { get; init; }
    public required LocalizedText Title { get; init; }
    public required SourceKind Kind { get; init; }
    public required LocalizedText Publisher { get; init; }
    public PartialDate? Published { get; init; }
    public string? AreaCode { get; init; }
    public string? Url { get; init; }

    /// <summary>What a reader should know about the document, such as a date that it does not print.</summary>
    public LocalizedText? Note { get; init; }
}

/// <summary>The place in a source where a fact stands.</summary>
/// <param name="SourceId">Id of the <see cref="Source"/>.</param>
/// <param name="Locator">Item, paragraph or page in the words of the document, such as "（六）".</param>
public sealed record Citation(string SourceId, string? Locator);
