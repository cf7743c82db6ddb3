using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Indicators;

/// <summary>A quantity that is promised or measured.</summary>
public sealed record Indicator
{
    public required string Code { get; init; }
    public required LocalizedText Name { get; init; }

    /// <summary>Unit of measure, such as % or µg/m³.</summary>
    public required LocalizedText UnitOfMeasure { get; init; }
    public required Direction Direction { get; init; }

    /// <summary>Decimal places with which values are shown.</summary>
    public required int Precision { get; init; }
    public LocalizedText? Definition { get; init; }

    /// <summary>The standard that defines it, such as "HJ 633-2012".</summary>
    public string? Standard { get; init; }
}

/// <summary>A value promised for an area and a year.</summary>
public sealed record Target
{
    public required string Id { get; init; }
    public required string IndicatorCode { get; init; }
    public required string AreaCode { get; init; }
    public required int Year { get; init; }
    public required TargetOperator Operator { get; init; }
    public required double Value { get; init; }

    /// <summary>The number as the source prints it.</summary>
    public required string Printed { get; init; }
    public required Citation Source { get; init; }
    public int? BaselineYear { get; init; }
    public double? BaselineValue { get; init; }

    /// <summary>How firmly it is promised, such as "strive for".</summary>
    public LocalizedText? Qualifier { get; init; }

    /// <summary>The problem or commitment that the promise belongs to.</summary>
    public string? IssueId { get; init; }
}

/// <summary>A value measured for an area or a site over a period.</summary>
public sealed record Observation
{
    public required long Id { get; init; }
    public required string IndicatorCode { get; init; }
    public required double Value { get; init; }
    public required Citation Source { get; init; }
    public string? AreaCode { get; init; }
    public string? SiteId { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public DateTimeOffset? ObservedAt { get; init; }
    public double? Numerator { get; init; }
    public double? Denominator { get; init; }
    public string? Flag { get; init; }
    public bool IsPreliminary { get; init; }
    public string? Printed { get; init; }
}
