using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Time;

namespace EnvProtect.Content;

/// <summary>
/// <c>_layout.yaml</c> beside tables of observations: how the columns of a monitoring export are to be read, and how many
/// bad rows are known. It holds for its folder and the folders below, unless they have one of their own.
/// </summary>
internal sealed record ObservationLayout
{
    public const string FileName = "_layout.yaml";
    private const long LongestFile = 256 * 1024;
    /// <summary>Columns that hold values, and the indicator of each; empty for tables in the form of this register.</summary>
    public required FrozenDictionary<string, string> Columns { get; init; }

    /// <summary>Columns that hold flags, and the indicator whose values they mark.</summary>
    public required FrozenDictionary<string, string> FlagColumns { get; init; }

    /// <summary>Columns that are left alone.</summary>
    public required FrozenSet<string> Ignored { get; init; }
    public string? TimeColumn { get; init; }

    /// <summary>A column with the hour of the day, where the time column has the day alone.</summary>
    public string? HourColumn { get; init; }
    public string? SiteColumn { get; init; }

    /// <summary>The one site of all rows.</summary>
    public string? SiteId { get; init; }

    /// <summary>What the export calls a site, and its id here.</summary>
    public required FrozenDictionary<string, string> Sites { get; init; }

    /// <summary>What stands in a cell without a value.</summary>
    public required FrozenSet<string> Missing { get; init; }

    /// <summary>Flags that do not put a value in doubt.</summary>
    public required FrozenSet<string> GoodFlags { get; init; }

    /// <summary>Offset from UTC of times that name none.</summary>
    public TimeSpan Zone { get; init; } = ChinaTime.Offset;

    /// <summary>Whether an hourly mean carries the time at which its hour ends.</summary>
    public bool IsHourEnd { get; init; }
    public bool IsPreliminary { get; init; }
    public Citation? Source { get; init; }

    /// <summary>Rows that may be wrong without stopping a publication; they are left out.</summary>
    public int KnownBadRows { get; init; }

    public bool IsWide => Columns.Count > 0;

    public static ObservationLayout? Read(TreeFile file, ObservationNames names, FileLog log)
    {
        if (TextFile.Read(file, LongestFile, log) is not { } text || YamlReader.Read(text.Text, linesBefore: 0, log) is not { } mapping) return null;
        var fields = new Fields(mapping, LayoutForm.Fields, log);
        var columns = Names(fields, "columns", names.Indicators, log);
        foreach (var (key, needs) in LayoutForm.Fields.Together)
        {
            if (fields.Has(key)) fields.Require(needs);
        }

        var (source, locator) = (fields.Id("source", names.Sources), fields.Text("locator"));
        var layout = new ObservationLayout
        {
            Columns = columns,
            FlagColumns = Names(fields, "flags", names.Indicators, log),
            Ignored = fields.Scalars("ignore").Select(column => column.Text).ToFrozenSet(StringComparer.Ordinal),
            TimeColumn = fields.Text("timeColumn"),
            HourColumn = fields.Text("hourColumn"),
            SiteColumn = fields.Text("siteColumn"),
            SiteId = fields.Id("site", names.Sites),
            Sites = Names(fields, "sites", names.Sites, log),
            Missing = fields.Scalars("missing").Select(word => word.Text).ToFrozenSet(StringComparer.Ordinal),
            GoodFlags = fields.Scalars("goodFlags").Select(flag => flag.Text).ToFrozenSet(StringComparer.Ordinal),
            Zone = ZoneOf(fields, log),
            IsHourEnd = OneOf(fields, "hourLabel", LayoutForm.HourLabels, log) == "end",
            IsPreliminary = fields.Flag("preliminary"),
            KnownBadRows = fields.Integer("knownBadRows", 0, LayoutForm.MostBadRows) ?? 0,
            Source = source is null ? null : new(source, locator),
        };
        fields.Close();
        if (layout is { IsWide: true, SiteColumn: null, SiteId: null } or { SiteColumn: not null, SiteId: not null }) log.Add(DiagnosticCodes.LayoutSite, mapping.At);
        return layout;
    }

    private static FrozenDictionary<string, string> Names(Fields fields, string key, IdIndex index, FileLog log)
    {
        if (fields.Node(key) is not { } node) return FrozenDictionary<string, string>.Empty;
        if (node is not MappingNode mapping)
        {
            log.Add(DiagnosticCodes.WrongShape, node.At, key, Shapes.Mapping, node.Shape);
            return FrozenDictionary<string, string>.Empty;
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (fields.Scalar(entry.Value, entry.Key.Text) is { } value && index.Resolve(value, log) is { } id) names[entry.Key.Text] = id;
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static TimeSpan ZoneOf(Fields fields, FileLog log)
    {
        if (fields.Scalar("zone") is not { } zone) return ChinaTime.Offset;
        if (Cells.TryMoment(System.Text.Encoding.UTF8.GetBytes("2000-01-01T00:00" + zone.Text), default, out var moment)) return moment.Offset;
        log.AddWithHint(DiagnosticCodes.UnknownCode, zone.At, Value.OneOf(["+08:00", "Z"]), zone.Text);
        return default;
    }

    private static string? OneOf(Fields fields, string key, ImmutableArray<string> words, FileLog log)
    {
        if (fields.Scalar(key) is not { } word || words.Contains(word.Text, StringComparer.Ordinal)) return fields.Text(key);
        log.AddWithHint(DiagnosticCodes.UnknownCode, word.At, Value.OneOf(words), word.Text);
        return null;
    }
}
