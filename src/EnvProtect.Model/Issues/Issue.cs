using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Issues;

/// <summary>
/// One matter of the register (事项) with one life cycle, whatever its kind: a plan's problem, a complaint case, a
/// campaign task or a commitment. Holds what sources print; what follows from it is in <see cref="IssueDerivation"/>.
/// </summary>
public sealed record Issue
{
    public required string Id { get; init; }
    public required IssueKind Kind { get; init; }
    public required LocalizedText Title { get; init; }
    public required LocalizedText Summary { get; init; }

    /// <summary>The last status that a source publishes, not what may have happened since.</summary>
    public required IssueStatus Status { get; init; }

    /// <summary>The day of the source that publishes <see cref="Status"/>.</summary>
    public required PartialDate StatusAsOf { get; init; }
    public required Citation Source { get; init; }
    public ImmutableArray<Citation> MoreSources { get; init; } = [];

    /// <summary>The number as printed.</summary>
    public string? Number { get; init; }
    public string? PlanId { get; init; }
    public string? CampaignId { get; init; }

    /// <summary>Chapter of the plan for a problem, group of the plan for a commitment.</summary>
    public int? Chapter { get; init; }
    public Channel? Channel { get; init; }
    public Medium? Medium { get; init; }
    public string? Batch { get; init; }
    public bool IsKey { get; init; }

    public ImmutableArray<IssueArea> Areas { get; init; } = [];
    public ImmutableArray<IssueCategory> Categories { get; init; } = [];
    public ImmutableArray<IssueUnit> Units { get; init; } = [];

    /// <summary>Officials in their public role.</summary>
    public ImmutableArray<IssueOfficial> Officials { get; init; } = [];

    public LocalizedProse? Goal { get; init; }
    public LocalizedProse? Finding { get; init; }
    public LocalizedProse? Handling { get; init; }
    public LocalizedProse? Accountability { get; init; }

    public ImmutableArray<Measure> Measures { get; init; } = [];
    public ImmutableArray<Milestone> Milestones { get; init; } = [];
    public ImmutableArray<Allegation> Allegations { get; init; } = [];
    public ImmutableArray<Update> Updates { get; init; } = [];
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];
    public ImmutableArray<IssueLink> Links { get; init; } = [];

    /// <summary>Ids of the campaigns, consultations and hand-overs that it went through.</summary>
    public ImmutableArray<string> MechanismIds { get; init; } = [];

    public Verdict? PrintedVerdict { get; init; }
    public Deadline? Deadline { get; init; }
    public PartialDate? Received { get; init; }
    public PartialDate? Assigned { get; init; }
    public PartialDate? Resolved { get; init; }
    public PartialDate? Accepted { get; init; }
    public PartialDate? SignedOff { get; init; }

    /// <summary>When the authority published the result.</summary>
    public PartialDate? Published { get; init; }
    public PartialDate? Reopened { get; init; }
    public PartialDate? ObjectionFrom { get; init; }
    public PartialDate? ObjectionTo { get; init; }
    public string? ReopenOfId { get; init; }
    public string? DuplicateOfId { get; init; }
    public string? SplitOfId { get; init; }
    public int? ProgressPercent { get; init; }
    public Satisfaction? Satisfaction { get; init; }

    /// <summary>Addresses below the site's root that lead here.</summary>
    public ImmutableArray<string> RedirectFrom { get; init; } = [];

    /// <summary>The supervising leader, where one is named.</summary>
    public LocalizedText? Leader => Officials.FirstOrDefault(official => official.Role == OfficialRole.Leader)?.Name;
}
