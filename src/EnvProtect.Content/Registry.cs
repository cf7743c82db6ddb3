using System.Collections.Immutable;
using EnvProtect.Model.Places;
using EnvProtect.Model.Plans;

namespace EnvProtect.Content;

/// <summary>
/// What a reference may name. Ids of documents follow from their paths and ledgers are read before, so that all are known
/// when the first document is opened, and documents can be read in any order.
/// </summary>
internal sealed record Registry
{
    public required IdIndex Areas { get; init; }
    public required IdIndex Units { get; init; }
    public required IdIndex AreasAndGroups { get; init; }
    public required IdIndex UnitsAndGroups { get; init; }

    public required Cities Cities { get; init; }

    /// <summary>The groups by id, for expanding them.</summary>
    public required IReadOnlyDictionary<string, Group> Groups { get; init; }
    public required IdIndex Sources { get; init; }
    public required IdIndex Indicators { get; init; }
    public required IdIndex Sites { get; init; }
    public required IdIndex Figures { get; init; }
    public required IdIndex Issues { get; init; }
    public required IdIndex Plans { get; init; }
    public required IdIndex Campaigns { get; init; }
    public required IdIndex Mechanisms { get; init; }
    public required IdIndex Bulletins { get; init; }
    public required IdIndex Pages { get; init; }

    /// <summary>Everything with a page of its own.</summary>
    public required IdIndex Targets { get; init; }

    /// <summary>The plans themselves, which are read before their issues.</summary>
    public IReadOnlyDictionary<string, Plan> PlansById { get; init; } = ImmutableDictionary<string, Plan>.Empty;
    public required PictureStore Pictures { get; init; }

    /// <summary>Collects the names of all tables and documents.</summary>
    public static Registry Of(DataFiles data, ImmutableArray<LedgerResult> ledgers, ImmutableArray<ContentFile> files, ImmutableArray<TreeFile> contentTree)
    {
        var areas = RowIds.Of(data.Areas, "code", withAliases: true).ToList();
        var units = RowIds.Of(data.Units, "id", withAliases: true).ToList();
        var sources = RowIds.Of(data.Sources, "id").ToList();
        var indicators = RowIds.Of(data.Indicators, "code").ToList();
        var sites = RowIds.Of(data.Sites, "id").ToList();
        var cases = ledgers.SelectMany(ledger => ledger.Cases).Select(found => (found.Issue.Id, ImmutableArray<string>.Empty)).ToList();
        var areaIndex = new IdIndex(DiagnosticCodes.UnknownArea, areas);
        var unitIndex = new IdIndex(DiagnosticCodes.UnknownUnit, units);
        var groups = PlaceTables.Groups(data.Groups, areaIndex, unitIndex);
        return new()
        {
            Areas = areaIndex,
            Units = unitIndex,
            Cities = new(data.Areas, data.Units),
            Groups = groups.GroupBy(group => group.Id, StringComparer.Ordinal)
                .ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal),
            AreasAndGroups = new(DiagnosticCodes.UnknownArea, areas.Concat(Names(groups.Where(group => group.IsOfAreas)))),
            UnitsAndGroups = new(DiagnosticCodes.UnknownUnit, units.Concat(Names(groups.Where(group => !group.IsOfAreas)))),
            Sources = new(DiagnosticCodes.UnknownSource, sources),
            Indicators = new(DiagnosticCodes.UnknownIndicator, indicators),
            Sites = new(DiagnosticCodes.UnknownSite, sites),
            Figures = new(DiagnosticCodes.UnknownFigure, RowIds.Of(data.Figures, "id")),
            Issues = new(DiagnosticCodes.UnknownIssue, [.. Ids(files.Where(file => file.IsIssue)), .. cases], isOfDocuments: true),
            Plans = Of(DiagnosticCodes.UnknownPlan, files.Where(file => file.Kind == DocumentKind.Plan)),
            Campaigns = Of(DiagnosticCodes.UnknownCampaign, files.Where(file => file.Kind == DocumentKind.Campaign)),
            Mechanisms = Of(DiagnosticCodes.UnknownMechanism, files.Where(file => file.Kind is DocumentKind.Campaign or DocumentKind.Consultation or DocumentKind.Handover)),
            Bulletins = Of(DiagnosticCodes.UnknownBulletin, files.Where(file => file.Kind == DocumentKind.Bulletin)),
            Pages = Of(DiagnosticCodes.UnknownPage, files.Where(file => file.Kind == DocumentKind.Page)),
            Targets = new(DiagnosticCodes.UnknownTarget, [.. Ids(files), .. cases, .. areas, .. units, .. sources, .. indicators, .. sites], isOfDocuments: true),
            Pictures = new(contentTree),
        };
    }

    /// <summary><see cref="Units"/> where the areas that a document is about are known: hints prefer units of their city.</summary>
    public IdIndex UnitsOf(ImmutableArray<string> areas) => Preferring(Units, areas);

    /// <summary><see cref="UnitsAndGroups"/>, as <see cref="UnitsOf"/>.</summary>
    public IdIndex UnitsAndGroupsOf(ImmutableArray<string> areas) => Preferring(UnitsAndGroups, areas);

    /// <summary>Replaces groups by their members. What is named directly wins, otherwise the first group that holds it.</summary>
    public ImmutableArray<(string Member, string? GroupId)> Expand(IEnumerable<string> named)
    {
        var ids = named.ToList();
        var direct = ids.Where(id => !Groups.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(direct, StringComparer.Ordinal);
        var members = ImmutableArray.CreateBuilder<(string Member, string? GroupId)>();
        foreach (var id in ids)
        {
            if (!Groups.TryGetValue(id, out var group)) members.Add((id, null));
            else members.AddRange(group.Members.Where(taken.Add).Select(member => (member, (string?)id)));
        }

        return members.ToImmutable();
    }

    private IdIndex Preferring(IdIndex units, ImmutableArray<string> areas) => areas.IsEmpty ? units : units.Preferring(unit => Cities.IsOfOne(unit, areas));

    private static IdIndex Of(DiagnosticCode unknown, IEnumerable<ContentFile> files) => new(unknown, Ids(files), isOfDocuments: true);

    private static IEnumerable<(string Id, ImmutableArray<string> Names)> Ids(IEnumerable<ContentFile> files) =>
        files.Select(file => (file.Id, ImmutableArray<string>.Empty));

    private static IEnumerable<(string Id, ImmutableArray<string> Names)> Names(IEnumerable<Group> groups) =>
        groups.Select(group => (group.Id, ImmutableArray.CreateRange(new[] { group.Name.Zh, group.Name.En }.OfType<string>())));
}
