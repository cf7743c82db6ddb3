using System.Collections.Immutable;
using EnvProtect.Model.Places;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary><c>areas.csv</c>, <c>units.csv</c>, <c>groups.csv</c> and <c>sites.csv</c>.</summary>
internal static class PlaceTables
{
    private static readonly ImmutableArray<string> GroupKinds = ["area", "unit"];

    public static ImmutableArray<Area> Areas(ImmutableArray<Row> rows, IdIndex areas)
    {
        RowIds.Check(rows, "code", ContentLayout.IsId);
        RowIds.CheckCircles(rows, "code", "parent");
        return [.. rows.Select(row => Area(row, areas)).OrderBy(area => area.Code, StringComparer.Ordinal)];
    }

    public static ImmutableArray<Unit> Units(ImmutableArray<Row> rows, IdIndex areas, IdIndex units)
    {
        RowIds.Check(rows, "id", ContentLayout.IsId);
        RowIds.CheckCircles(rows, "id", "successor");
        return [.. rows.Select(row => Unit(row, areas, units)).OrderBy(unit => unit.Id, StringComparer.Ordinal)];
    }

    public static ImmutableArray<Group> Groups(ImmutableArray<Row> rows, IdIndex areas, IdIndex units)
    {
        RowIds.Check(rows, "id", ContentLayout.IsId);
        return [.. rows.Select(row => Group(row, areas, units)).OrderBy(group => group.Id, StringComparer.Ordinal)];
    }

    public static ImmutableArray<Site> Sites(ImmutableArray<Row> rows, IdIndex areas, IdIndex sources)
    {
        RowIds.Check(rows, "id", ContentLayout.IsId);
        return [.. rows.Select(row => Site(row, areas, sources)).OrderBy(site => site.Id, StringComparer.Ordinal)];
    }

    private static Area Area(Row row, IdIndex areas)
    {
        var (from, to) = (row.Date("validFrom"), row.Date("validTo"));
        CheckPeriod(row, from, to, "validFrom", "validTo");
        return new()
        {
            Code = row.Text("code") ?? "",
            Name = row.Localized(),
            Level = row.RequiredCode("level", Lists.AreaLevels),
            ParentCode = row.Id("parent", areas),
            Aliases = [.. row.List("aliases").Select(alias => alias.Text)],
            ValidFrom = from,
            ValidTo = to,
        };
    }

    private static Unit Unit(Row row, IdIndex areas, IdIndex units) => new()
    {
        Id = row.Text("id") ?? "",
        Name = row.Localized(),
        Kind = row.RequiredCode("kind", Lists.UnitKinds),
        AreaCode = row.RequiredId("area", areas),
        SuccessorId = row.Id("successor", units),
        Aliases = [.. row.List("aliases").Select(alias => alias.Text)],
    };

    private static Group Group(Row row, IdIndex areas, IdIndex units)
    {
        var id = row.Text("id") ?? "";
        if (areas.Contains(id) || units.Contains(id)) row.Log.Add(DiagnosticCodes.DuplicateId, row.At("id"), id);
        row.Required("kind");
        row.Required("members");
        var isOfAreas = row.OneOf("kind", GroupKinds) == "area";
        var members = ImmutableArray.CreateBuilder<string>();
        foreach (var named in row.List("members"))
        {
            if ((isOfAreas ? areas : units).Resolve(named, row.Log) is not { } member) continue;
            if (members.Contains(member)) row.Log.Add(DiagnosticCodes.NamedTwice, named.At, member);
            else members.Add(member);
        }

        return new() { Id = id, Name = row.Localized(), IsOfAreas = isOfAreas, Members = members.ToImmutable() };
    }

    private static Site Site(Row row, IdIndex areas, IdIndex sources) => new()
    {
        Id = row.Text("id") ?? "",
        Name = row.Localized(),
        Kind = row.RequiredCode("kind", Lists.SiteKinds),
        AreaCode = row.RequiredId("area", areas),
        Chief = row.OptionalLocalized("chief"),
        Source = row.Source(sources),
    };

    /// <summary>Reports a period that ends before it begins.</summary>
    public static void CheckPeriod(Row row, PartialDate? from, PartialDate? to, string fromColumn, string toColumn)
    {
        if (from is not null && to is not null && to.Last < from.First)
        {
            row.Log.Add(DiagnosticCodes.DatesOutOfOrder, row.At(toColumn), toColumn, to, fromColumn, from);
        }
    }
}
