using System.Collections.Immutable;
using EnvProtect.Model.Tables;

namespace EnvProtect.Model.Register;

/// <summary>
/// The tables of the register. Each is written once, in the file of its feature, as a list of columns with their
/// values; <see cref="Catalogue"/> is what the database and the API are given.
/// </summary>
public static class RegisterCatalogue
{
    /// <summary>In an order in which each table stands behind those that it refers to.</summary>
    public static ImmutableArray<RowSource<Dataset>> Sources { get; } =
    [
        DocumentTables.Codes,
        PlaceTables.Areas,
        DocumentTables.Sources,
        PlaceTables.Units,
        PlaceTables.Groups,
        PlaceTables.GroupMembers,
        PlaceTables.Categories,
        PlanTables.Plans,
        PlanTables.Chapters,
        PlanTables.Promises,
        MechanismTables.Campaigns,
        IssueTables.Issues,
        IssuePartTables.Measures,
        IssuePartTables.Milestones,
        IssuePartTables.Allegations,
        IssuePartTables.Updates,
        IssuePartTables.Evidence,
        IssuePartTables.Outcomes,
        IssueLinkTables.Areas,
        IssueLinkTables.Categories,
        IssueLinkTables.Units,
        IssueLinkTables.Officials,
        IssueLinkTables.Links,
        MechanismTables.Consultations,
        MechanismTables.Handovers,
        MechanismTables.IssueMechanisms,
        MechanismTables.Steps,
        DocumentTables.Bulletins,
        DocumentTables.Figures,
        DocumentTables.Checks,
        IndicatorTables.Indicators,
        IndicatorTables.Targets,
        IndicatorTables.Sites,
        IndicatorTables.Observations,
        MonitoringTables.Standards,
        MonitoringTables.Coverage,
        MonitoringTables.Days,
        MonitoringTables.Years,
        MonitoringTables.AirDays,
        MonitoringTables.AirYears,
        MonitoringTables.Waters,
    ];

    public static Catalogue Catalogue { get; } = new("EnvProtect", [.. Sources.Select(source => source.Table)]);
}
