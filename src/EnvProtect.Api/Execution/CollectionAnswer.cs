using EnvProtect.Api.Errors;
using EnvProtect.Api.Http;
using EnvProtect.Api.Json;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Planning;
using EnvProtect.Api.Requests;
using EnvProtect.Database.Reading;
using System.Text.Json;

namespace EnvProtect.Api.Execution;

/// <summary>
/// Writes a page of a collection. Without expansions rows go straight from the database into the answer; with them the
/// page is read first, then each expansion at once for all of it.
/// </summary>
internal sealed class CollectionAnswer(ReadConnection connection, ReadOnlyDatabase database, ODataRequest request, QueryLimits limits, Body body)
{
    public async Task WriteAsync(CollectionReadPlan plan)
    {
        var collection = plan.Collection;
        var count = collection.HasCount ? Counts.Read(connection, database, collection.Count) : (long?)null;
        var limit = Math.Min(plan.PageSize, Math.Max(0, collection.Remaining ?? long.MaxValue));
        using var rows = connection.Query(collection.Rows(Anchor(plan), limit + 1));
        var hasRow = rows.Read();
        if (!hasRow) Executor.CheckOrigin(connection, plan.Address, request);
        // Nothing is written yet, so reading expansions can still end in a refusal.
        var expanded = collection.Selection.Expansions.IsEmpty ? null : Expand(rows, ref hasRow, plan, limit);
        connection.LiftDeadline();

        using var json = body.Json();
        var writer = new EntityWriter(json, plan.Format, request.Root);
        json.WriteStartObject();
        if (plan.Format.Metadata != MetadataLevel.None) json.WriteString("@odata.context", request.Root + plan.Context);
        if (count is { } number) json.WriteNumber("@odata.count", number);
        json.WriteStartArray("value");
        var page = expanded is null
            ? await Stream(rows, hasRow, plan, limit, writer, json)
            : await Write(expanded, hasRow, plan, writer, json);
        json.WriteEndArray();
        if (page.HasMore && limit < (collection.Remaining ?? long.MaxValue)) json.WriteString("@odata.nextLink", NextLink(plan, page.LastKey!, limit));
        json.WriteEndObject();
    }

    private List<object?> Anchor(CollectionReadPlan plan)
    {
        if (plan.Collection.Anchor is not { } query) return [];
        using var rows = connection.Query(query);
        if (!rows.Read()) throw Refusals.BadToken(plan.Collection.Token!.ToString());
        return [.. Enumerable.Range(0, plan.Collection.Order.Length).Select(rows.Value)];
    }

    private async Task<PageEnd> Stream(Rows rows, bool hasRow, CollectionReadPlan plan, long limit, EntityWriter writer, Utf8JsonWriter json)
    {
        var selection = plan.Collection.Selection;
        object[]? lastKey = null;
        for (var written = 0L; hasRow; written++, hasRow = rows.Read())
        {
            if (written == limit) return new PageEnd(true, lastKey);
            if (plan.Address.Kind == Addresses.AddressKind.CollectionReferences) WriteReference(rows, plan, json);
            else writer.Write(rows, selection);
            if (written == limit - 1) lastKey = Key(rows, selection);
            await body.SendAsync(json, CancellationToken.None);
        }

        return new PageEnd(false, null);
    }

    private List<ExpandedRow> Expand(Rows rows, ref bool hasRow, CollectionReadPlan plan, long limit)
    {
        var selection = plan.Collection.Selection;
        List<ExpandedRow> page = [];
        var reader = new ExpansionReader(connection, limits, plan.PageSize);
        for (; hasRow && page.Count < limit; hasRow = rows.Read()) page.Add(reader.Hold(rows.Store(), selection));
        reader.Fill(page, selection);
        return page;
    }

    private async Task<PageEnd> Write(List<ExpandedRow> page, bool hasRow, CollectionReadPlan plan, EntityWriter writer, Utf8JsonWriter json)
    {
        var selection = plan.Collection.Selection;
        foreach (var row in page)
        {
            writer.Write(row.Row, selection, row);
            await body.SendAsync(json, CancellationToken.None);
        }

        return new PageEnd(hasRow, page.Count > 0 ? Key(page[^1].Row, selection) : null);
    }

    private void WriteReference(Rows rows, CollectionReadPlan plan, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@odata.id", request.Root + CanonicalKey.Of(plan.Address.Set, Key(rows, plan.Collection.Selection)));
        json.WriteEndObject();
    }

    private string NextLink(CollectionReadPlan plan, object[] lastKey, long served)
    {
        var token = new PageToken(database.Snapshot, (plan.Collection.Token?.Served ?? 0) + served, [.. lastKey]);
        var kept = request.Options.Parts.Where(part => part.Name is not "$skiptoken" && (part.Name != "$skip" || plan.Collection.Scope.Set is null)).Select(part => part.Raw);
        return $"{request.Root}{request.Path}?{string.Join('&', kept.Append("$skiptoken=" + Uri.EscapeDataString(token.ToString())))}";
    }

    private static object[] Key(Row row, Selection selection) => [.. selection.KeyColumns.Select(column => row.Value(column)!)];

    private sealed record PageEnd(bool HasMore, object[]? LastKey);
}
