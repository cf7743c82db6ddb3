using System.Collections.Immutable;
using System.Text.Json.Serialization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Mechanisms;
using EnvProtect.Model.Places;
using EnvProtect.Model.Plans;

namespace EnvProtect.Model;

/// <summary>
/// Everything that is published, complete and consistent: every id that a record names exists. Site and database are
/// made from it and from nothing else.
/// </summary>
public sealed record Dataset
{
    /// <summary>The day for which everything derived from dates is computed.</summary>
    public required DateOnly AsOf { get; init; }
    public Settings Settings { get; init; } = new();

    /// <summary>Sorted by id, as all lists here.</summary>
    public ImmutableArray<Issue> Issues { get; init; } = [];
    public ImmutableArray<Plan> Plans { get; init; } = [];
    public ImmutableArray<Campaign> Campaigns { get; init; } = [];
    public ImmutableArray<Mechanism> Mechanisms { get; init; } = [];
    public ImmutableArray<Bulletin> Bulletins { get; init; } = [];
    public ImmutableArray<Figure> Figures { get; init; } = [];
    public ImmutableArray<Check> Checks { get; init; } = [];
    public ImmutableArray<Area> Areas { get; init; } = [];
    public ImmutableArray<Unit> Units { get; init; } = [];
    public ImmutableArray<Group> Groups { get; init; } = [];
    public ImmutableArray<Site> Sites { get; init; } = [];
    public ImmutableArray<Indicator> Indicators { get; init; } = [];
    public ImmutableArray<Target> Targets { get; init; } = [];
    public ImmutableArray<Source> Sources { get; init; } = [];
    public ImmutableArray<Page> Pages { get; init; } = [];
    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    public ImmutableArray<Standards.StandardLimit> Standards { get; init; } = [];

    /// <summary>Computed from <see cref="Observations"/> by <see cref="Standards"/>.</summary>
    public Monitoring Monitoring { get; init; } = Monitoring.None;

    /// <summary>Streams from validated files; may be enumerated again, is never held whole.</summary>
    public IEnumerable<Observation> Observations { get; init; } = [];

    /// <summary>
    /// Hashes of issues, by reference, that whoever read them knows already: of the JSON of <see cref="DatasetJson.Plain"/>, the first 16
    /// bytes of its SHA-256 (<see cref="ShortHash.Of"/>).
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<Issue, UInt128> KnownHashes { get; init; } = ImmutableDictionary<Issue, UInt128>.Empty;

    /// <summary>What of the documents among all these is not public yet, by id: a preview shows it, and nothing that is published holds any.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, HeldBack> HeldBack { get; init; } = ImmutableDictionary<string, HeldBack>.Empty;

    /// <summary>The consultations or the hand-overs among the mechanisms.</summary>
    public ImmutableArray<Mechanism> MechanismsOf(MechanismKind kind) => [.. Mechanisms.Where(mechanism => mechanism.Kind == kind)];
}

/// <summary>What the site says of itself; absent while it is not real.</summary>
public sealed record Settings
{
    /// <summary>The organisation that runs the site.</summary>
    public Text.LocalizedText? Operator { get; init; }
    public string? ContactEmail { get; init; }
    public string? ContactPhone { get; init; }
    public Text.LocalizedText? Licence { get; init; }
    public string? LicenceUrl { get; init; }

    /// <summary>网站标识码.</summary>
    public string? SiteCode { get; init; }

    /// <summary>ICP 备案号.</summary>
    public string? IcpNumber { get; init; }

    /// <summary>公安备案号.</summary>
    public string? PoliceNumber { get; init; }

    /// <summary>The repository that the editor in the browser writes to; without one it edits a folder of the own computer.</summary>
    public EditingSettings? Editing { get; init; }

    /// <summary>Whether the data is made up (by the generator); every page and answer then says so.</summary>
    public bool IsMadeUp { get; init; }
}

/// <summary>Where the editor in the browser saves.</summary>
/// <param name="Backend"><c>github</c>, <c>gitlab</c> or <c>gitea</c>.</param>
/// <param name="Repository">Owner and name, with a slash between.</param>
/// <param name="Branch">The branch that is published; null for the repository's own main one.</param>
/// <param name="Address">Of a host of one's own.</param>
public sealed record EditingSettings(string Backend, string Repository, string? Branch, string? Address);
