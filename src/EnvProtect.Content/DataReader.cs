using EnvProtect.Model;
using EnvProtect.Model.Indicators;

namespace EnvProtect.Content;

/// <summary>Turns the rows of the tables into the records of a dataset that has no documents yet.</summary>
internal static class DataReader
{
    public static Dataset Read(DataFiles data, Registry registry, DateOnly asOf, int jobs)
    {
        var figures = FigureTable.Read(data.Figures, registry);
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
            Observations = Observations(data, registry, jobs),
        };
    }

    /// <summary>Validates the files side by side, and gives a sequence that reads them anew each time it is enumerated.</summary>
    private static IEnumerable<Observation> Observations(DataFiles data, Registry registry, int jobs)
    {
        var files = data.Observations.Select(file => new ObservationFile(file, registry)).ToArray();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = jobs }, file => file.Validate());
        foreach (var file in files) data.Add(file.Log);
        return Stream(files);
    }

    private static IEnumerable<Observation> Stream(ObservationFile[] files)
    {
        var firstId = 1L;
        foreach (var file in files)
        {
            foreach (var observation in file.Read(firstId)) yield return observation;
            firstId += file.Count;
        }
    }
}
