using System.Collections.Immutable;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Places;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>Ids that a text names, as the links of an issue: groups give their members, as the reader of content expands them.</summary>
internal static class Concerned
{
    public static IEnumerable<IssueUnit> Units(ImmutableArray<string> ids, UnitRole role, NameTables tables) =>
        Expand(ids, tables).Select(pair => new IssueUnit(pair.Member, role, pair.GroupId));

    public static ImmutableArray<IssueArea> Areas(ImmutableArray<string> ids, NameTables tables) =>
        [.. Expand(ids, tables).Select(pair => new IssueArea(pair.Member, pair.GroupId))];

    /// <summary>
    /// The areas of a problem: those of its responsible units. Units of the whole city say nothing more where others
    /// stand beside them; where there are none but these, the areas that the problem's own words name.
    /// </summary>
    public static ImmutableArray<string> AreasOf(ImmutableArray<string> responsible, string words, Gazetteer names, NameTables tables)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        var isOfTheWhole = false;
        foreach (var id in responsible)
        {
            if (tables.Groups.FirstOrDefault(group => group.Id == id) is { } group)
            {
                ids.AddRange(GroupAreas(group, names));
            }
            else if (names.Unit(id) is { } unit)
            {
                if (unit.AreaCode != names.About) ids.Add(unit.AreaCode);
                else isOfTheWhole |= unit.Kind == UnitKind.Unspecified;
            }
        }

        if (isOfTheWhole && names.About is { } whole) ids.Insert(0, whole);
        if (ids.Count == 0) ids.AddRange(names.NamedIn(words).Select(area => area.Code));
        if (ids.Count == 0 && names.About is { } about) ids.Add(about);
        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    private static List<string> GroupAreas(Group group, Gazetteer names)
    {
        var codes = group.Members.Select(names.Unit).OfType<Unit>().Select(unit => unit.AreaCode).Distinct(StringComparer.Ordinal).ToList();
        var same = names.AreaGroups.FirstOrDefault(areas => areas.Members.ToHashSet(StringComparer.Ordinal).SetEquals(codes));
        return same is null ? codes : [same.Id];
    }

    private static List<(string Member, string? GroupId)> Expand(ImmutableArray<string> ids, NameTables tables)
    {
        var groups = tables.Groups.DistinctBy(group => group.Id).ToDictionary(group => group.Id, StringComparer.Ordinal);
        var taken = ids.Where(id => !groups.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. ids.SelectMany(id => groups.TryGetValue(id, out var group)
                ? group.Members.Where(taken.Add).Select(member => (member, (string?)id))
                : [(id, null)]),
        ];
    }
}
