using System.Collections.Immutable;
using EnvProtect.Model.Places;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>The listed areas, units and groups, whose names an import resolves. Faults in the tables are for <c>check</c> to report.</summary>
public sealed record NameTables
{
    public ImmutableArray<Area> Areas { get; init; } = [];
    public ImmutableArray<Unit> Units { get; init; } = [];
    public ImmutableArray<Group> Groups { get; init; } = [];

    /// <summary>Reads <c>areas.csv</c>, <c>units.csv</c> and <c>groups.csv</c>; a table that is missing is empty.</summary>
    public static NameTables Parse(string areas, string units, string groups) => Of(Rows(areas), Rows(units), Rows(groups));

    /// <summary>The names in tables that have been read already.</summary>
    internal static NameTables Of(DataFiles data) => Of(Cells(data.Areas), Cells(data.Units), Cells(data.Groups));

    private static NameTables Of(IEnumerable<Func<string, string>> areas, IEnumerable<Func<string, string>> units, IEnumerable<Func<string, string>> groups) => new()
    {
        Areas =
        [
            .. areas.Where(row => row("code").Length > 0).Select(row => new Area
            {
                Code = row("code"),
                Name = Name(row),
                Level = Lists.AreaLevels.TryParse(row("level"), out var level) ? level : AreaLevel.Township,
                ParentCode = row("parent") is { Length: > 0 } parent ? parent : null,
                Aliases = Split(row("aliases")),
            }),
        ],
        Units =
        [
            .. units.Where(row => row("id").Length > 0).Select(row => new Unit
            {
                Id = row("id"),
                Name = Name(row),
                Kind = Lists.UnitKinds.TryParse(row("kind"), out var kind) ? kind : UnitKind.Unspecified,
                AreaCode = row("area"),
                Aliases = Split(row("aliases")),
            }),
        ],
        Groups =
        [
            .. groups.Where(row => row("id").Length > 0).Select(row => new Group
            {
                Id = row("id"), Name = Name(row), IsOfAreas = row("kind") == "area", Members = Split(row("members")),
            }),
        ],
    };

    /// <summary>A did-you-mean hint for a code or name that no area has; null where none is near.</summary>
    internal LocalizedText? AreaLike(string words) =>
        Suggestion.For(words, Areas.SelectMany(area => area.Aliases.Prepend(area.Name.Zh).Prepend(area.Code).Select(name => (area.Code, name))));

    private static LocalizedText Name(Func<string, string> row) => new(row("zh"), row("en") is { Length: > 0 } english ? english : null);

    private static ImmutableArray<string> Split(string cell) => [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static IEnumerable<Func<string, string>> Cells(ImmutableArray<Row> rows) => rows.Select<Row, Func<string, string>>(row => column => row.Text(column) ?? "");

    private static IEnumerable<Func<string, string>> Rows(string csv)
    {
        var rows = DelimitedText.Rows(csv, new ImportLog(""));
        if (rows.IsEmpty) return [];
        var columns = rows[0].Cells.Select((cell, i) => (cell.Text, i)).DistinctBy(pair => pair.Text).ToDictionary(pair => pair.Text, pair => pair.i, StringComparer.Ordinal);
        return rows.Skip(1).Select<SourceRow, Func<string, string>>(row => column => columns.TryGetValue(column, out var i) ? row.Cell(i).Text : "");
    }
}
