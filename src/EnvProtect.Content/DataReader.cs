using EnvProtect.Model;
using EnvProtect.Model.Standards;

namespace EnvProtect.Content;

/// <summary>Turns the rows of the tables into the records of a dataset that has no documents yet.</summary>
internal static class DataReader
{
    public static Dataset Read(DataFiles data, Registry registry, DateOnly asOf)
    {
        var figures = FigureTable.Read(data.Figures, registry);
        var standards = new StandardBook(StandardTable.Limits(data.Standards));
        var observations = ObservationFiles.Read(data.Observations, data.Layouts, ObservationNames.Of(registry), standards);
        foreach (var log in observations.Logs) data.Add(log);
        return new()
        {
            AsOf = asOf,
            Settings = data.Settings,
            Areas = PlaceTables.Areas(data.Areas, registry.Areas),
            Units = PlaceTables.Units(data.Units, registry.Areas, registry.Units),
            Groups = [.. registry.Groups.Values.OrderBy(group => group.Id, StringComparer.Ordinal)],
            Sites = PlaceTables.Sites(data.Sites, registry.Areas, registry.Sources),
            Sources = DocumentTables.Sources(data.Sources, registry.Areas),
            Glossary = DocumentTables.Glossary(data.Glossary, registry.Pages),
            Indicators = IndicatorTables.Indicators(data.Indicators),
            Targets = IndicatorTables.Targets(data.Targets, registry),
            Figures = [.. figures.Select(figure => figure.Record)],
            Checks = new CheckTable(figures, registry.Figures, registry.Sources).Read(data.Checks),
            Standards = standards.Limits,
            Observations = observations.Stream(),
            Monitoring = observations.Monitoring(standards),
        };
    }
}
