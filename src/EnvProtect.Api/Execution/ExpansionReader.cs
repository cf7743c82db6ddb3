using System.Collections.Immutable;
using System.Text.Json;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Json;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Planning;
using EnvProtect.Database.Queries;
using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Execution;

/// <summary>Reads expansions: one query for each navigation of each level, however many rows stand above it.</summary>
internal sealed class ExpansionReader(ReadConnection connection, QueryLimits limits, int pageSize)
{
    private int rows;
    private long bytes;

    /// <summary>Keeps a row until the answer is written.</summary>
    /// <exception cref="RefusedException">There are more than memory is meant for.</exception>
    public ExpandedRow Hold(StoredRow row, Selection selection)
    {
        bytes += row.Size;
        return bytes <= limits.ExpandedBytes ? new ExpandedRow(row, selection.Expansions.Length) : throw Refusals.ExpandedTooLarge(limits.ExpandedBytes);
    }

    public void Fill(IReadOnlyList<ExpandedRow> parents, Selection selection)
    {
        for (var i = 0; i < selection.Expansions.Length; i++) Fill(parents, selection.Expansions[i], i);
    }

    private void Fill(IReadOnlyList<ExpandedRow> parents, Expansion expansion, int index)
    {
        var keys = Keys(parents, expansion.ParentColumns);
        var counts = expansion.Count ? Counts(expansion, keys) : null;
        var children = Children(expansion, keys);
        foreach (var parent in parents)
        {
            var key = KeyOf(parent.Row, expansion.ParentColumns);
            var found = key is not null && children.TryGetValue(key, out var list) ? list : [];
            var limit = Limit(expansion);
            var hasMore = expansion.Navigation.IsCollection && found.Count > limit;
            parent.Expanded[index] = new ExpandedRows(
                hasMore ? found[..(int)limit] : found,
                counts is null ? null : key is not null && counts.TryGetValue(key, out var count) ? count : 0,
                hasMore && (expansion.Top is null || limit < expansion.Top));
        }

        if (expansion.Selection.Expansions.Length > 0)
            Fill([.. parents.SelectMany(parent => parent.Expanded[index].Rows)], expansion.Selection);
    }

    private long Limit(Expansion expansion) => Math.Min(expansion.Top ?? pageSize, pageSize);

    private Dictionary<string, List<ExpandedRow>> Children(Expansion expansion, string keys)
    {
        Dictionary<string, List<ExpandedRow>> groups = new(StringComparer.Ordinal);
        using var reader = connection.Query(Query(expansion, keys));
        var width = expansion.Selection.Columns.Length;
        var joins = Enumerable.Range(width, expansion.Navigation.Join.Length).ToImmutableArray();
        while (reader.Read())
        {
            if (++rows > limits.ExpandedRows) throw Refusals.TooManyExpanded(limits.ExpandedRows);
            var row = reader.Store();
            var key = KeyOf(row, joins)!;
            if (!groups.TryGetValue(key, out var list)) groups[key] = list = [];
            list.Add(Hold(row, expansion.Selection));
        }

        return groups;
    }

    private Dictionary<string, long> Counts(Expansion expansion, string keys)
    {
        Dictionary<string, long> counts = new(StringComparer.Ordinal);
        var joined = Joined(expansion);
        using var reader = connection.Query(Sql.Of(
            $"{Parents(expansion, keys)} SELECT {Sql.Join(", ", joined)}, count(*) FROM {From(expansion)} GROUP BY {Sql.Join(", ", joined)}"));
        ImmutableArray<int> columns = [.. Enumerable.Range(0, joined.Count)];
        while (reader.Read()) counts[KeyOf(reader, columns)!] = reader.Integer(joined.Count);
        return counts;
    }

    /// <summary>The rows of all parents, in order; of a collection only as many for each parent as a page takes, and one to know of more.</summary>
    private Sql Query(Expansion expansion, string keys)
    {
        var joined = Joined(expansion);
        var columns = Sql.Join(", ", expansion.Selection.Columns.Concat(joined));
        if (!expansion.Navigation.IsCollection) return Sql.Of($"{Parents(expansion, keys)} SELECT {columns} FROM {From(expansion)}");
        var order = Sql.Join(", ", expansion.Order.Select(key => key.Term));
        var names = Enumerable.Range(0, expansion.Selection.Columns.Length + joined.Count).Select(n => Sql.Name("c" + n.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToList();
        return Sql.Of($"{Parents(expansion, keys)}, numbered({Sql.Join(", ", names)}, n) AS (SELECT {columns}, row_number() OVER (PARTITION BY {Sql.Join(", ", joined)} ORDER BY {order}) FROM {From(expansion)}) SELECT {Sql.Join(", ", names)} FROM numbered WHERE n > {Sql.Value(expansion.Skip)} AND n <= {Sql.Value(expansion.Skip + Limit(expansion) + 1)} ORDER BY n");
    }

    private static Sql Parents(Expansion expansion, string keys)
    {
        var columns = expansion.Navigation.Join.Length == 1
            ? Sql.Of($"value AS k0")
            : Sql.Join(", ", expansion.Navigation.Join.Select((_, i) => Sql.Of($"value ->> {Sql.Value((long)i)} AS {KeyName(i)}")));
        return Sql.Of($"WITH parents AS MATERIALIZED (SELECT {columns} FROM json_each({Sql.Value(keys)}))");
    }

    // CROSS JOIN keeps the parents outside, so that each is one look-up in the index of the reference.
    private static Sql From(Expansion expansion)
    {
        var joins = expansion.Navigation.Join.Select((pair, i) => Sql.Of($"{expansion.Scope.Alias}.{Sql.Name(pair.TargetColumn)} = parents.{KeyName(i)}"));
        return Sql.Of($"parents CROSS JOIN {Sql.Name(expansion.Navigation.Target)} AS {expansion.Scope.Alias} WHERE {Sql.And([.. joins, expansion.Conditions])}");
    }

    private static List<Sql> Joined(Expansion expansion) => [.. expansion.Navigation.Join.Select((_, i) => Sql.Of($"parents.{KeyName(i)}"))];

    private static Sql KeyName(int index) => Sql.Name("k" + index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The distinct joined values of the parents as a JSON array, arrays within where there are several columns.</summary>
    private static string Keys(IReadOnlyList<ExpandedRow> parents, ImmutableArray<int> columns) =>
        "[" + string.Join(',', parents.Select(parent => KeyOf(parent.Row, columns)).OfType<string>().Distinct(StringComparer.Ordinal)) + "]";

    private static string? KeyOf(Row row, ImmutableArray<int> columns)
    {
        var values = columns.Select(row.Value).ToArray();
        if (values.Contains(null)) return null;
        return values is [var only] ? JsonSerializer.Serialize(only, ValueJson.Default.Object) : JsonSerializer.Serialize(values, ValueJson.Default.ObjectArray);
    }
}
