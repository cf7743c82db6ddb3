using System.Text.Json.Serialization;

namespace EnvProtect.Benchmarks.Api.Contestants;

/// <summary>The rows as the servers written by hand show them; names as in the register.</summary>
internal sealed class IssueRow
{
    public required string Id { get; set; }
    public required string Kind { get; set; }
    public required string Status { get; set; }
    public required string TitleZh { get; set; }
    public string? TitleEn { get; set; }
    public required string SummaryZh { get; set; }
    public string? DueOn { get; set; }
    public string? ReceivedOn { get; set; }
    public bool? IsOverdue { get; set; }
    public long? DaysToResolve { get; set; }
    public required string PageUrl { get; set; }
}

internal sealed class TitleRow
{
    public required string Id { get; set; }
    public required string TitleZh { get; set; }
}

internal sealed class ExpandedIssue
{
    public required string Id { get; set; }
    public required string TitleZh { get; set; }
    public required List<MeasureRow> Measures { get; set; }
    public required List<AreaRow> IssueAreas { get; set; }
}

internal sealed class MeasureRow
{
    public required string Id { get; set; }
    public long Sequence { get; set; }
    public required string TextZh { get; set; }
}

internal sealed class AreaRow
{
    public required string AreaCode { get; set; }
}

internal sealed class GroupRow
{
    public required string Status { get; set; }
    public string? Verdict { get; set; }
    public long N { get; set; }
}

internal sealed class ValueRow
{
    public long Id { get; set; }
    public double Value { get; set; }
}

/// <summary>A list of rows, in the form of an OData answer.</summary>
internal sealed record Page<T>([property: JsonPropertyName("@odata.count")] long? Count, [property: JsonPropertyName("value")] IEnumerable<T> Value);
