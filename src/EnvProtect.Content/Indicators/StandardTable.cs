using System.Collections.Immutable;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary><c>standards.csv</c>: the numbers of the standards, each version with the days that it is valid for.</summary>
public static class StandardTable
{
    private const int MostGrade = 500;

    /// <summary>Reads a table that is known to be good, such as the one of this repository.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public static ImmutableArray<StandardLimit> Read(TextReader reader)
    {
        var log = new FileLog("standards.csv");
        var limits = Limits([.. Table.Stream(reader, TableForms.Standards.Columns.Names, log)]);
        return log.Faults.Count == 0 ? limits : throw new InvalidDataException(log.Faults[0].ToString());
    }

    internal static ImmutableArray<StandardLimit> Limits(ImmutableArray<Row> rows)
    {
        var seen = new HashSet<(string, DateOnly, string, Statistic, int)>();
        var limits = ImmutableArray.CreateBuilder<StandardLimit>(rows.Length);
        foreach (var row in rows)
        {
            var limit = Limit(row);
            if (!seen.Add((limit.Standard, limit.ValidFrom, limit.Item, limit.Statistic, limit.Grade))) row.Log.Add(DiagnosticCodes.DuplicateId, row.At("grade"), $"{limit.Item} {limit.Grade}");
            if (limit.ValidTo < limit.ValidFrom) row.Log.Add(DiagnosticCodes.DatesOutOfOrder, row.At("validTo"), "validTo", limit.ValidTo, "validFrom", limit.ValidFrom);
            if (limit.Least is null && limit.Most is null || (limit.Kind != StandardKind.WaterClass && limit.Most is null)) row.Log.Add(DiagnosticCodes.CellEmpty, row.At("most"), "most");
            limits.Add(limit);
        }

        return [.. limits.OrderBy(limit => limit.Standard, StringComparer.Ordinal).ThenBy(limit => limit.ValidFrom).ThenBy(limit => limit.Item, StringComparer.Ordinal).ThenBy(limit => limit.Statistic).ThenBy(limit => limit.Grade)];
    }

    private static StandardLimit Limit(Row row) => new(
        row.RequiredText("standard"),
        row.RequiredCode("kind", Lists.StandardKinds),
        row.Required("validFrom") is { } from ? Value.Day(from, row.Log) ?? default : default,
        row.Cell("validTo") is { } to ? Value.Day(to, row.Log) : null,
        row.RequiredText("item"),
        row.RequiredCode("statistic", Lists.Statistics),
        row.RequiredInteger("grade", 0, MostGrade),
        row.Number("least"),
        row.Number("most"));
}
