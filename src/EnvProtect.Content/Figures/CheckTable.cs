using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary><c>checks.csv</c>: computes every reconciliation anew, and holds the stated verdict against the result.</summary>
internal sealed class CheckTable(ImmutableArray<PrintedFigure> figures, IdIndex figureIds, IdIndex sources)
{
    private readonly Dictionary<string, PrintedFigure> byId = figures
        .GroupBy(figure => figure.Record.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public ImmutableArray<Check> Read(ImmutableArray<Row> rows)
    {
        RowIds.Check(rows, "id", ContentLayout.IsId);
        return [.. rows.Select(Check).OrderBy(check => check.Id, StringComparer.Ordinal)];
    }

    private Check Check(Row row)
    {
        var kind = row.RequiredCode("kind", Lists.CheckKinds);
        var verdict = row.RequiredCode("verdict", Lists.CheckVerdicts);
        var figure = row.Required("figure") is { } named && figureIds.Resolve(named, row.Log) is { } id ? byId.GetValueOrDefault(id) : null;
        var found = Computed(row, kind, verdict, figure);
        if (figure is not null && found is { } number && !Reconciliation.BearsOut(verdict, kind, figure, number))
        {
            row.Log.Add(DiagnosticCodes.VerdictNotBorneOut, row.At("verdict"),
                Lists.CheckVerdicts.Label(verdict), Text(number), Text(figure.Value));
        }

        return new()
        {
            Id = row.Text("id") ?? "",
            Kind = kind,
            Source = row.Source(sources),
            FigureId = figure?.Record.Id ?? "",
            Expected = figure?.Record.Value,
            Found = (double?)found,
            Verdict = verdict,
            Statement = row.Localized(),
        };
    }

    /// <summary>What the parts give; null where nothing can be computed, which only <c>cannotBeChecked</c> may leave so.</summary>
    private decimal? Computed(Row row, CheckKind kind, CheckVerdict verdict, PrintedFigure? figure)
    {
        if (row.Cell("parts") is null)
        {
            if (verdict != CheckVerdict.CannotBeChecked) row.Required("parts");
            return null;
        }

        if (Parts(row, figure) is not { } parts) return null;
        if (Reconciliation.Compute(kind, [.. parts.Select(part => part.Value)]) is { } result) return result;
        row.Log.Add(DiagnosticCodes.PartsDoNotFit, row.At("parts"), Lists.CheckKinds.Label(kind), parts.Count);
        return null;
    }

    private List<PrintedFigure>? Parts(Row row, PrintedFigure? figure)
    {
        var parts = new List<PrintedFigure>();
        var isGood = true;
        foreach (var named in row.List("parts"))
        {
            if (named.Text.EndsWith('*'))
            {
                var matches = figures.Where(candidate => candidate != figure
                    && candidate.Record.Id.StartsWith(named.Text[..^1], StringComparison.Ordinal)).ToList();
                if (matches.Count == 0) row.Log.Add(DiagnosticCodes.PatternWithoutMatch, named.At, named.Text);
                isGood &= matches.Count > 0;
                parts.AddRange(matches);
            }
            else if (figureIds.Resolve(named, row.Log) is { } id)
            {
                parts.Add(byId[id]);
            }
            else
            {
                isGood = false;
            }
        }

        return isGood ? parts : null;
    }

    private static string Text(decimal number) => Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture);
}
