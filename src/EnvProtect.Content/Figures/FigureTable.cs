using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>A figure with its number as it was written, for exact arithmetic.</summary>
/// <param name="Record">The figure.</param>
/// <param name="Value">Its number; its scale is the decimal places that were written.</param>
internal sealed record PrintedFigure(Figure Record, decimal Value);

/// <summary><c>figures/*.csv</c>.</summary>
internal static class FigureTable
{
    public static ImmutableArray<PrintedFigure> Read(ImmutableArray<Row> rows, Registry registry)
    {
        RowIds.Check(rows, "id", ContentLayout.IsPath);
        return [.. rows.Select(row => Figure(row, registry)).OrderBy(figure => figure.Record.Id, StringComparer.Ordinal)];
    }

    private static PrintedFigure Figure(Row row, Registry registry)
    {
        var value = row.RequiredNumber("value");
        var (from, to) = (row.Date("from"), row.Date("to"));
        PlaceTables.CheckPeriod(row, from, to, "from", "to");
        return new(
            new()
            {
                Id = row.Text("id") ?? "",
                Source = row.Source(registry.Sources),
                Dimension = row.RequiredText("dimension"),
                Key = row.RequiredText("key"),
                Label = row.Localized(),
                Value = (double)value,
                Printed = row.RequiredText("printed"),
                UnitOfMeasure = row.Text("unitOfMeasure"),
                Qualifier = row.OptionalCode("qualifier", Lists.Qualifiers),
                BulletinId = row.Id("bulletin", registry.Bulletins),
                CampaignId = row.Id("campaign", registry.Campaigns),
                IssueId = row.Id("issue", registry.Issues),
                AreaCode = row.Id("area", registry.Areas),
                UnitId = row.Id("unit", registry.Units),
                AsOf = row.Date("asOf"),
                From = from,
                To = to,
            },
            value);
    }
}
