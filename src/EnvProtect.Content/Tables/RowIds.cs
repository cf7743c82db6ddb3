using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>The ids that the rows of a table bring.</summary>
internal static class RowIds
{
    private static readonly ImmutableArray<string> NameColumns = ["zh", "en"];

    /// <summary>Reports ids that are missing, not in the form of an id, or used before, however they are capitalised.</summary>
    public static void Check(IEnumerable<Row> rows, string column, Func<string, bool> isId)
    {
        var taken = new TakenIds();
        foreach (var row in rows)
        {
            if (row.Required(column) is not { } id) continue;
            if (!isId(id.Text)) row.Log.Add(DiagnosticCodes.NotAnId, id.At, id.Text);
            else if (column is "id" or "code" && ContentLayout.IsOfLists(id.Text)) row.Log.AddWithHint(DiagnosticCodes.NotAnId, id.At, ContentLayout.OfLists, id.Text);
            else if (taken.Take(id.Text, row.Log.Path, id.At) is { } other) row.Log.AddWithHint(DiagnosticCodes.DuplicateId, id.At, other, id.Text);
        }
    }

    /// <summary>The ids with their names and aliases.</summary>
    public static IEnumerable<(string Id, ImmutableArray<string> Names)> Of(IEnumerable<Row> rows, string column, bool withAliases = false)
    {
        foreach (var row in rows)
        {
            if (row.Text(column) is not { } id) continue;
            var aliases = withAliases ? row.List("aliases").Select(alias => alias.Text) : [];
            yield return (id, [.. NameColumns.Select(row.Text).OfType<string>().Concat(aliases)]);
        }
    }

    /// <summary>Reports each chain of references from row to row that comes back to where it began.</summary>
    public static void CheckCircles(ImmutableArray<Row> rows, string idColumn, string toColumn)
    {
        var next = rows.Where(row => row.Text(idColumn) is not null && row.Text(toColumn) is not null)
            .GroupBy(row => row.Text(idColumn)!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Text(toColumn)!, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Text(idColumn) is not { } start) continue;
            var current = start;
            for (var steps = 0; steps <= next.Count && next.TryGetValue(current, out var following); steps++)
            {
                current = following;
                if (current != start) continue;
                row.Log.Add(DiagnosticCodes.Circle, row.At(toColumn), start);
                break;
            }
        }
    }
}
