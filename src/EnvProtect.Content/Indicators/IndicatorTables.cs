using System.Collections.Immutable;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary><c>indicators.csv</c> and <c>targets.csv</c>.</summary>
internal static class IndicatorTables
{
    private const int FirstYear = 1970;
    private const int LastYear = 2100;

    public static ImmutableArray<Indicator> Indicators(ImmutableArray<Row> rows)
    {
        RowIds.Check(rows, "code", ContentLayout.IsCode);
        return [.. rows.Select(Indicator).OrderBy(indicator => indicator.Code, StringComparer.Ordinal)];
    }

    public static ImmutableArray<Target> Targets(ImmutableArray<Row> rows, Registry registry)
    {
        RowIds.Check(rows, "id", ContentLayout.IsId);
        return [.. rows.Select(row => Target(row, registry)).OrderBy(target => target.Id, StringComparer.Ordinal)];
    }

    private static Indicator Indicator(Row row) => new()
    {
        Code = row.Text("code") ?? "",
        Name = row.Localized(),
        UnitOfMeasure = row.Localized("unit"),
        Direction = row.RequiredCode("direction", Lists.Directions),
        Precision = row.RequiredInteger("precision", 0, 6),
        Definition = row.OptionalLocalized("definition"),
        Standard = row.Text("standard"),
    };

    private static Target Target(Row row, Registry registry)
    {
        var target = new Target
        {
            Id = row.Text("id") ?? "",
            IndicatorCode = row.RequiredId("indicator", registry.Indicators),
            AreaCode = row.RequiredId("area", registry.Areas),
            Year = row.RequiredInteger("year", FirstYear, LastYear),
            Operator = row.RequiredCode("operator", Lists.Operators),
            Value = (double)row.RequiredNumber("value"),
            BaselineYear = row.Integer("baselineYear", FirstYear, LastYear),
            BaselineValue = (double?)row.Number("baselineValue"),
            Qualifier = row.OptionalLocalized("qualifier"),
            Printed = row.RequiredText("printed"),
            IssueId = row.Id("issue", registry.Issues),
            Source = row.Source(registry.Sources),
        };
        if (target.Operator == TargetOperator.ReduceBy && target.BaselineYear is null)
        {
            row.Log.Add(DiagnosticCodes.BaselineMissing, row.At("baselineYear"));
        }

        return target;
    }
}
