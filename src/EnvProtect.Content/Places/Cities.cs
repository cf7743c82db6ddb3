using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>The city that each listed area lies in, and each unit by its area; looked up when first asked for.</summary>
internal sealed class Cities(ImmutableArray<Row> areas, ImmutableArray<Row> units)
{
    private readonly Lazy<Dictionary<string, Row>> areasByCode = new(() => ById(areas, "code"));
    private readonly Lazy<Dictionary<string, Row>> unitsById = new(() => ById(units, "id"));

    /// <summary>The codes of all cities.</summary>
    public IEnumerable<string> All => areasByCode.Value.Where(area => IsCity(area.Value)).Select(area => area.Key);

    /// <summary>The code of an area's city, which may be itself; null for a province and for what is not listed.</summary>
    public string? Of(string? area)
    {
        // Parents that go round in a circle are reported elsewhere.
        for (var steps = 0; area is not null && areasByCode.Value.TryGetValue(area, out var row) && steps <= areasByCode.Value.Count; steps++)
        {
            if (IsCity(row)) return area;
            area = row.Text("parent");
        }

        return null;
    }

    /// <summary>The English name of an area.</summary>
    public string? EnglishOf(string area) => areasByCode.Value.GetValueOrDefault(area)?.Text("en");

    /// <summary>Whether a unit is of the city of one of the areas, or of no city, such as a province's unit or a group.</summary>
    public bool IsOfOne(string unit, IEnumerable<string> areas) =>
        Of(unitsById.Value.GetValueOrDefault(unit)?.Text("area")) is not { } city || areas.Any(area => Of(area) == city);

    private static bool IsCity(Row area) => area.Text("level") == Lists.AreaLevels.Code(AreaLevel.Prefecture);

    private static Dictionary<string, Row> ById(ImmutableArray<Row> rows, string column) => rows
        .Where(row => row.Text(column) is not null)
        .DistinctBy(row => row.Text(column)!, StringComparer.Ordinal)
        .ToDictionary(row => row.Text(column)!, StringComparer.Ordinal);
}
