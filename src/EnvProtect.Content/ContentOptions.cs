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

    /// <summary>
    /// The last day that anything can have happened on, which is today, also where <see cref="AsOf"/> is in the past; null
    /// where that is not to be held against dates.
    /// </summary>
    public DateOnly? Today { get; init; }

    /// <summary>What becomes of drafts and of documents with a later release day.</summary>
    public Unreleased Unreleased { get; init; }

    /// <summary>How many files are read at the same time; the result is the same with any number.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}

/// <summary>What becomes of documents that are not published yet.</summary>
public enum Unreleased
{
    /// <summary>They are left out, and what is published may not name them.</summary>
    LeftOut,

    /// <summary>They are read like all others, and what is published may still not name them.</summary>
    Checked,

    /// <summary>They stand beside all others, which may name them, as in a preview.</summary>
    Shown,
}
