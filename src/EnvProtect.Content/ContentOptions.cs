namespace EnvProtect.Content;

/// <summary>What to read, and for which day.</summary>
public sealed record ContentOptions
{
    /// <summary>The folder of Markdown documents. Paths in diagnostics begin with it, as it is given here.</summary>
    public required string ContentDirectory { get; init; }

    /// <summary>The folder of tables.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>The day for which everything that depends on dates is computed.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether drafts and documents with a later release day are kept.</summary>
    public bool IncludeUnreleased { get; init; }

    /// <summary>How many files are read at the same time; the result is the same with any number.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
