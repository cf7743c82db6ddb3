using EnvProtect.Model.Time;

namespace EnvProtect.Content.Importing;

/// <summary>What a document is.</summary>
public enum ImportKind
{
    /// <summary>整改方案 with its list of problems.</summary>
    Plan,

    /// <summary>信访件 or 交办问题 台账: a table with a row a case.</summary>
    Ledger,

    /// <summary>工作简报 with counts of cases.</summary>
    Bulletin,
}

/// <summary>What to import, and what the document itself may not say.</summary>
public sealed record ImportOptions
{
    public required ImportKind Kind { get; init; }

    /// <summary>The file, as diagnostics name it; its ending says whether text is a table.</summary>
    public required string FileName { get; init; }

    /// <summary>Id of the plan or bulletin, or the beginning of ids for cases without a number.</summary>
    public string? Id { get; init; }

    /// <summary>Id of the document in <c>data/sources.csv</c>; by default <see cref="Id"/>.</summary>
    public string? SourceId { get; init; }

    /// <summary>Date of the document, where it prints none.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Code of the area that the document is about, where its title does not say.</summary>
    public string? AreaCode { get; init; }
}
