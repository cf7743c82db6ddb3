using System.Collections.Immutable;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Documents;

/// <summary>A work bulletin that reports figures on complaint cases.</summary>
public sealed record Bulletin
{
    public required string Id { get; init; }
    public required string Number { get; init; }
    public required string AreaCode { get; init; }
    public required LocalizedText Title { get; init; }
    public required LocalizedText Summary { get; init; }
    public required Citation Source { get; init; }
    public ImmutableArray<string> IssuerIds { get; init; } = [];
    public PartialDate? Issued { get; init; }
    public LocalizedProse? Overview { get; init; }
}

/// <summary>One printed number of a source, with the words it is printed in.</summary>
public sealed record Figure
{
    public required string Id { get; init; }
    public required Citation Source { get; init; }

    /// <summary>What is being counted, and by what: <c>casesByArea</c>, <c>casesByType</c>, ...</summary>
    public required string Dimension { get; init; }

    /// <summary>The member of the dimension: a code or a word, such as <c>water</c> or <c>total</c>.</summary>
    public required string Key { get; init; }
    public required LocalizedText Label { get; init; }
    public required double Value { get; init; }

    /// <summary>The number as the source prints it.</summary>
    public required string Printed { get; init; }
    public string? UnitOfMeasure { get; init; }

    /// <summary>How exact the number is; null for exact.</summary>
    public Qualifier? Qualifier { get; init; }
    public string? BulletinId { get; init; }
    public string? CampaignId { get; init; }
    public string? IssueId { get; init; }
    public string? AreaCode { get; init; }
    public string? UnitId { get; init; }
    public PartialDate? AsOf { get; init; }
    public PartialDate? From { get; init; }
    public PartialDate? To { get; init; }
}

/// <summary>The reconciliation of a printed figure with the others it should agree with.</summary>
public sealed record Check
{
    public required string Id { get; init; }
    public required CheckKind Kind { get; init; }
    public required Citation Source { get; init; }

    /// <summary>The figure that is checked.</summary>
    public required string FigureId { get; init; }
    public required double? Expected { get; init; }
    public required double? Found { get; init; }
    public required CheckVerdict Verdict { get; init; }

    /// <summary>What was computed, and no more.</summary>
    public required LocalizedText Statement { get; init; }
}
