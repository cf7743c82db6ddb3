namespace EnvProtect.Api.Limits;

/// <summary>What one request may ask for. A request beyond a limit is refused with a code of group 4, never cut short.</summary>
public sealed record QueryLimits
{
    /// <summary>Literals, names, operators and calls in all options of a request together.</summary>
    public int Nodes { get; init; } = 500;

    /// <summary>Parentheses, calls and lambdas within each other.</summary>
    public int Depth { get; init; } = 50;

    /// <summary>Items of one list behind <c>in</c>.</summary>
    public int ListLength { get; init; } = 1_000;

    /// <summary>Levels of <c>$expand</c>.</summary>
    public int ExpandDepth { get; init; } = 4;

    /// <summary>Navigations expanded on all levels together, each of which is a query.</summary>
    public int Expansions { get; init; } = 60;

    /// <summary>Rows of all expanded collections of one answer together.</summary>
    public int ExpandedRows { get; init; } = 100_000;

    /// <summary>Bytes of memory for the rows of one answer with expansions, which are read before it is written.</summary>
    public int ExpandedBytes { get; init; } = 67_108_864;

    /// <summary>Rows a page where the client does not say.</summary>
    public int PageSize { get; init; } = 1_000;

    /// <summary>The most rows a page that <c>Prefer: odata.maxpagesize</c> may ask for; more is lowered to this.</summary>
    public int MaximumPageSize { get; init; } = 10_000;

    /// <summary>Characters of an address, below the service root.</summary>
    public int AddressLength { get; init; } = 16_384;

    /// <summary>Characters of SQL that one computed property may stand for; it is repeated wherever the property is named.</summary>
    public int ComputedLength { get; init; } = 10_000;

    /// <summary>Characters of SQL that the parts of one <c>concat</c> may have together.</summary>
    public int ConcatLength { get; init; } = 100_000;

    /// <summary>Requests within one batch.</summary>
    public int BatchRequests { get; init; } = 100;

    /// <summary>Bytes of the body of a batch.</summary>
    public int BatchBytes { get; init; } = 1_048_576;

    /// <summary>Bytes of all answers to one batch together; the answer that would go beyond is refused, and so are those behind it.</summary>
    public int BatchAnswerBytes { get; init; } = 67_108_864;

    /// <summary>Within which the answers to one batch have to be begun.</summary>
    public TimeSpan BatchTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Until the first row of an answer, counting included.</summary>
    public TimeSpan TimeToFirstRow { get; init; } = TimeSpan.FromSeconds(5);
}
