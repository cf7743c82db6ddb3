using EnvProtect.Model.Text;

namespace EnvProtect.Content.Scaffolding;

/// <summary>A new document, as far as it cannot be derived from what is there already.</summary>
public sealed record ScaffoldRequest
{
    public required string ContentDirectory { get; init; }

    public required string DataDirectory { get; init; }

    /// <summary>One of <see cref="Scaffolder.Kinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>An official case number, an id, the last words of one, or the number in a plan or campaign, as the kind needs.</summary>
    public string? Name { get; init; }

    /// <summary>The plan of a problem or commitment; needed only where there are several.</summary>
    public string? Plan { get; init; }

    /// <summary>The campaign of a task; needed only where there are several.</summary>
    public string? Campaign { get; init; }

    /// <summary>Code of the area; its city begins the ids of documents without a number.</summary>
    public string? Area { get; init; }

    /// <summary>Id of the source document.</summary>
    public string? Source { get; init; }

    public string? Title { get; init; }

    /// <summary>Today, at the place that the register is about.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether the English file is written too.</summary>
    public bool WithEnglish { get; init; }

    /// <summary>The language of the comments.</summary>
    public Language Language { get; init; }
}

/// <summary>The files that were written, or why none was.</summary>
public sealed record ScaffoldResult(IReadOnlyList<string> Written, LocalizedText? Refusal);
