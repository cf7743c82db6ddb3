using System.Collections.Immutable;
using EnvProtect.Content.Privacy;
using EnvProtect.Model;

namespace EnvProtect.Content;

/// <summary>The files of the data folder, read into rows; only observations are left where they are.</summary>
internal sealed class DataFiles
{
    private readonly ImmutableArray<TreeFile> tree;
    private readonly HashSet<TreeFile> known = [];
    private readonly List<FileLog> logs = [];

    private DataFiles(ImmutableArray<TreeFile> tree)
    {
        this.tree = tree;
        Areas = Rows(PlaceTables.AreaColumns, "areas.csv");
        Units = Rows(PlaceTables.UnitColumns, "units.csv");
        Groups = Rows(PlaceTables.GroupColumns, "groups.csv");
        Sites = Rows(PlaceTables.SiteColumns, "sites.csv");
        Sources = Rows(DocumentTables.SourceColumns, "sources.csv");
        Glossary = Rows(DocumentTables.GlossaryColumns, "glossary.csv");
        Indicators = Rows(IndicatorTables.IndicatorColumns, "indicators.csv");
        Targets = Rows(IndicatorTables.TargetColumns, "targets.csv");
        Checks = Rows(CheckTable.Columns, "checks.csv");
        Officials = Rows(PrivacyTables.OfficialColumns, "privacy/official.csv");
        RedactedNames = Rows(PrivacyTables.RedactedColumns, "privacy/redacted-names.csv");
        AllowedFindings = Rows(PrivacyTables.AllowedColumns, "privacy/allowed.csv");
        Figures = [.. Under("figures/", ".csv").Where(file => file.Folder == "figures").SelectMany(file => Rows(FigureTable.Columns, file.RelativePath))];
        Standards = Rows(StandardTable.Columns, "standards.csv");
        Observations = Under("observations/", ".csv", ".csv.gz");
        Layouts = [.. Under("observations/", ".yaml").Where(file => file.Name == ObservationLayout.FileName)];
        known.UnionWith(Observations);
        known.UnionWith(Layouts);
        Settings = ReadSettings();
    }

    public ImmutableArray<Row> Areas { get; }
    public ImmutableArray<Row> Units { get; }
    public ImmutableArray<Row> Groups { get; }
    public ImmutableArray<Row> Sites { get; }
    public ImmutableArray<Row> Sources { get; }
    public ImmutableArray<Row> Glossary { get; }
    public ImmutableArray<Row> Indicators { get; }
    public ImmutableArray<Row> Targets { get; }
    public ImmutableArray<Row> Checks { get; }
    public ImmutableArray<Row> Officials { get; }
    public ImmutableArray<Row> RedactedNames { get; }
    public ImmutableArray<Row> AllowedFindings { get; }
    public ImmutableArray<Row> Figures { get; }
    public ImmutableArray<Row> Standards { get; }
    public ImmutableArray<TreeFile> Observations { get; }
    public ImmutableArray<TreeFile> Layouts { get; }
    public Settings Settings { get; }

    /// <summary>The logs of all files but observations.</summary>
    public IReadOnlyList<FileLog> Logs => logs;

    /// <summary>Reads what is there; reports tables of unknown names. Other files, such as a README, are nobody's concern.</summary>
    public static DataFiles Read(ImmutableArray<TreeFile> tree, List<Diagnostic> faults)
    {
        var files = new DataFiles(tree);
        foreach (var file in tree.Where(file => !files.known.Contains(file) && IsData(file.Name)))
        {
            faults.Add(DiagnosticCodes.Misplaced.At(file.ShownPath, Position.Start, null, []));
        }

        return files;
    }

    public void Add(FileLog log) => logs.Add(log);

    private ImmutableArray<Row> Rows(ImmutableArray<string> columns, string path) =>
        Open(path) is { } opened ? Table.Read(opened.File, columns, opened.Log).Rows : [];

    private Settings ReadSettings() => Open("settings.yaml") is { } opened ? SettingsReader.Read(opened.File, opened.Log) : new();

    private (TreeFile File, FileLog Log)? Open(string path)
    {
        if (tree.FirstOrDefault(file => file.RelativePath == path) is not { } file) return null;
        known.Add(file);
        var log = new FileLog(file.ShownPath);
        logs.Add(log);
        return (file, log);
    }

    private ImmutableArray<TreeFile> Under(string folder, params string[] endings) =>
    [
        .. tree.Where(file => file.RelativePath.StartsWith(folder, StringComparison.Ordinal)
            && endings.Any(ending => file.Name.EndsWith(ending, StringComparison.Ordinal))),
    ];

    private static bool IsData(string name) =>
        name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
