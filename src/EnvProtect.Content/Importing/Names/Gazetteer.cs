using System.Collections.Immutable;
using EnvProtect.Model.Places;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>
/// Finds names of areas, units and groups in running text, longest first. Short names such as 市水利局 mean those of the
/// city that the document is about, so that only its own places and those above it are known.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly string[] BothAuthorities = ["党委、政府", "党委政府", "党委，政府", "党政、政府", "党委和政府", "党委、人民政府"];

    private readonly NameTables tables;
    private readonly Dictionary<string, Area> areas;
    private readonly NameIndex<AreaMatch> areaNames = new();
    private readonly NameIndex<UnitMatch> unitNames = new();

    public Gazetteer(NameTables tables, string? about)
    {
        this.tables = tables;
        areas = tables.Areas.DistinctBy(area => area.Code).ToDictionary(area => area.Code, StringComparer.Ordinal);
        About = about;
        var known = tables.Areas.Where(area => about is null || IsWithin(area.Code, about) || IsWithin(about, area.Code)).ToList();
        var codes = known.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var area in known) areaNames.Add(new(area, null), [area.Name.Zh, .. area.Aliases]);
        foreach (var unit in tables.Units.Where(unit => codes.Contains(unit.AreaCode)))
        {
            unitNames.Add(new(unit, null), [unit.Name.Zh, WithoutRemark(unit.Name.Zh), .. unit.Aliases]);
        }

        var units = tables.Units.DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id, unit => unit.AreaCode, StringComparer.Ordinal);
        foreach (var group in tables.Groups)
        {
            if (!group.Members.Any(member => codes.Contains(group.IsOfAreas ? member : units.GetValueOrDefault(member, "")))) continue;
            if (group.IsOfAreas) areaNames.Add(new(null, group), Collective(group.Name.Zh));
            else unitNames.Add(new(null, group), Collective(group.Name.Zh));
        }
    }

    /// <summary>The area that the document is about.</summary>
    public string? About { get; }

    public Area? Area(string code) => areas.GetValueOrDefault(code);

    public IEnumerable<Group> AreaGroups => tables.Groups.Where(group => group.IsOfAreas);

    public Unit? Unit(string id) => tables.Units.FirstOrDefault(unit => unit.Id == id);

    /// <summary>The longest name of an area that begins at <paramref name="start"/>; no targets where there is none, several where it is ambiguous.</summary>
    public (int Length, ImmutableArray<AreaMatch> Targets) AreaAt(string text, int start) => areaNames.LongestAt(text, start);

    public (int Length, ImmutableArray<UnitMatch> Targets) UnitAt(string text, int start) => unitNames.LongestAt(text, start);

    /// <summary>The one area that a text is about: the first name in it, at its longest.</summary>
    public Area? FirstAreaIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (AreaAt(text, i) is { Targets: [{ Area: { } area }] }) return area;
        }

        return null;
    }

    /// <summary>The areas below the document's own whose full names occur in a text. Short names are left alone: 衡山 is a mountain too.</summary>
    public ImmutableArray<Area> NamedIn(string text)
    {
        var found = ImmutableArray.CreateBuilder<Area>();
        for (var i = 0; i < text.Length; i++)
        {
            var (length, targets) = AreaAt(text, i);
            if (targets is not [{ Area: { } area }]) continue;
            if (area.Name.Zh.Length == length && area.Code != About && (About is null || !IsWithin(About, area.Code)) && !found.Contains(area)) found.Add(area);
            i += length - 1;
        }

        return found.ToImmutable();
    }

    /// <summary>The unit that plays a part for an area: its party committee, its government or its administration.</summary>
    public Unit? Authority(Area area, UnitKind kind)
    {
        if (area.Level == AreaLevel.Park) kind = UnitKind.ParkAdministration;
        return tables.Units.FirstOrDefault(unit => unit.AreaCode == area.Code && unit.Kind == kind);
    }

    public bool IsWithin(string code, string root)
    {
        var steps = 0;
        for (string? at = code; at is not null && steps++ < 20; at = areas.GetValueOrDefault(at)?.ParentCode)
        {
            if (at == root) return true;
        }

        return false;
    }

    // "…（原文未列明）": a remark of the table, which no document prints.
    private static string WithoutRemark(string name) => name.EndsWith('）') && name.IndexOf('（', StringComparison.Ordinal) is var open and > 0 ? name[..open] : name;

    /// <summary>A collective name in the forms that documents give it.</summary>
    private static IEnumerable<string> Collective(string name)
    {
        string[] names = name.IndexOf('各', StringComparison.Ordinal) is var each and > 0 ? [name, name[each..]] : [name];
        return names
            .SelectMany(one => new[] { one, one.Replace("县市区", "县（市、区）", StringComparison.Ordinal), one.Replace("县市区", "县区", StringComparison.Ordinal) })
            .SelectMany(one => BothAuthorities.Select(both => one.Replace("党委、政府", both, StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal);
    }
}

/// <summary>An area, or a group of areas.</summary>
internal sealed record AreaMatch(Area? Area, Group? Group)
{
    public string Id => Area?.Code ?? Group!.Id;
}

/// <summary>A unit, or a group of units.</summary>
internal sealed record UnitMatch(Unit? Unit, Group? Group)
{
    public string Id => Unit?.Id ?? Group!.Id;
}
