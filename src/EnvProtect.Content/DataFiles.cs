using System.Collections.Immutable;
using EnvProtect.Model;

namespace EnvProtect.Content;

/// <summary>The files of the data folder, read into rows; only ledgers and observations are left where they are.</summary>
internal sealed class DataFiles
{
    private const string ObservationFolder = "observations/";

    private static readonly ImmutableArray<string> WorkbookEndings = [".xlsx", ".xls", ".xlsm", ".ods", ".et"];

    private readonly ImmutableArray<TreeFile> tree;
    private readonly HashSet<TreeFile> known = [];
    private readonly List<FileLog> logs = [];

    private DataFiles(ImmutableArray<TreeFile> tree)
    {
        this.tree = tree;
        Areas = Rows(TableForms.Areas);
        Units = Rows(TableForms.Units);
        Groups = Rows(TableForms.Groups);
        Sites = Rows(TableForms.Sites);
        Sources = Rows(TableForms.Sources);
        Glossary = Rows(TableForms.Glossary);
        Indicators = Rows(TableForms.Indicators);
        Targets = Rows(TableForms.Targets);
        Checks = Rows(TableForms.Checks);
        Officials = Rows(TableForms.Officials);
        RedactedNames = Rows(TableForms.RedactedNames);
        AllowedFindings = Rows(TableForms.AllowedFindings);
        Figures = [.. Under("figures/", ".csv").Where(file => file.Folder == "figures").SelectMany(file => Rows(TableForms.Figures.Columns.Names, file.RelativePath))];
        Ledgers = [.. Under("ledgers/", ".csv").Where(file => file.Folder == "ledgers" && ContentLayout.IsId(file.Name[..^".csv".Length]))];
        Standards = Rows(TableForms.Standards);
        Observations = Under(ObservationFolder, ".csv", ".csv.gz");
        Layouts = [.. Under(ObservationFolder, ".yaml").Where(file => file.Name == ObservationLayout.FileName)];
        known.UnionWith(Ledgers);
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
    public ImmutableArray<TreeFile> Ledgers { get; }
    public ImmutableArray<TreeFile> Observations { get; }
    public ImmutableArray<TreeFile> Layouts { get; }
    public Settings Settings { get; }

    /// <summary>The logs of all files that have been read.</summary>
    public IReadOnlyList<FileLog> Logs => logs;

    /// <summary>Reads what is there; reports tables of unknown names, and workbooks. Other files, such as a README, are the concern of the privacy lint alone.</summary>
    public static DataFiles Read(ImmutableArray<TreeFile> tree, List<Diagnostic> faults)
    {
        var files = new DataFiles(tree);
        foreach (var file in tree.Where(file => !files.known.Contains(file) && IsData(file.Name)))
        {
            faults.Add(DiagnosticCodes.Misplaced.At(file.ShownPath, Position.Start, IsWorkbook(file.Name) ? DiagnosticCodes.NotCommas.Hint : null, []));
        }

        return files;
    }

    /// <summary>Whether a file of the data folder holds observations, or says how they are read. No document depends on it.</summary>
    public static bool IsOfObservations(TreeFile file) => file.RelativePath.StartsWith(ObservationFolder, StringComparison.Ordinal);

    public void Add(FileLog log) => logs.Add(log);

    private ImmutableArray<Row> Rows(TableForm form) => Rows(form.Columns.Names, form.Path);

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

    /// <summary>Whether a file of that name is reported where no table of that name is known; what spreadsheet programs lay beside an open file never is.</summary>
    public static bool IsReported(string name) => IsData(name) || name.StartsWith("~$", StringComparison.Ordinal);

    private static bool IsData(string name) =>
        IsWorkbook(name)
        || name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a spreadsheet program wrote it. What one lays beside an open file is gone when it is closed.</summary>
    private static bool IsWorkbook(string name) =>
        !name.StartsWith("~$", StringComparison.Ordinal) && WorkbookEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
