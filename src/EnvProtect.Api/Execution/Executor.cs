using System.Globalization;
using System.Text.Json;
using EnvProtect.Api.Addresses;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Http;
using EnvProtect.Api.Json;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;
using EnvProtect.Api.Planning;
using EnvProtect.Api.Requests;
using EnvProtect.Database.Queries;
using EnvProtect.Database.Reading;
using Microsoft.AspNetCore.Http;

namespace EnvProtect.Api.Execution;

/// <summary>Runs a plan on a connection and writes what it finds.</summary>
internal sealed class Executor(ReadConnection connection, ReadOnlyDatabase database, ODataRequest request, QueryLimits limits, Body body)
{
    public Task RunAsync(DataPlan plan) => plan switch
    {
        CollectionReadPlan collection => new CollectionAnswer(connection, database, request, limits, body).WriteAsync(collection),
        TableReadPlan table => new TableAnswer(connection, database, request, body).WriteAsync(table),
        FeedReadPlan feed => Run(() => new FeedAnswer(connection, database, request, body).Write(feed)),
        EntityReadPlan entity => Run(() => Entity(entity)),
        PropertyReadPlan property => Run(() => Property(property)),
        CountReadPlan count => Run(() => Count(count)),
        ReferenceReadPlan reference => Run(() => Reference(reference)),
        _ => throw new ArgumentOutOfRangeException(nameof(plan)),
    };

    private static Task Run(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private void Entity(EntityReadPlan plan)
    {
        using var rows = connection.Query(plan.Rows);
        if (!Found(rows, plan.Address)) return;
        using var json = body.Json();
        var writer = new EntityWriter(json, plan.Format, request.Root);
        var reader = new ExpansionReader(connection, limits, limits.PageSize);
        var row = reader.Hold(rows.Store(), plan.Selection);
        reader.Fill([row], plan.Selection);
        writer.Write(row.Row, plan.Selection, row, request.Root + plan.Context);
    }

    private void Property(PropertyReadPlan plan)
    {
        using var rows = connection.Query(plan.Rows);
        if (!Found(rows, plan.Address)) return;
        if (rows.IsNull(0))
        {
            NoContent();
        }
        else if (plan.IsRaw)
        {
            body.Write(RawText(rows, plan.Property.Type));
        }
        else
        {
            using var json = body.Json();
            json.WriteStartObject();
            if (plan.Format.Metadata != MetadataLevel.None) json.WriteString("@odata.context", request.Root + plan.Context);
            json.WritePropertyName("value");
            new EntityWriter(json, plan.Format, request.Root).WriteValue(rows, 0, plan.Property.Type);
            json.WriteEndObject();
        }
    }

    private void Count(CountReadPlan plan)
    {
        var count = Counts.Read(connection, database, plan.Count);
        if (count == 0) CheckOrigin(connection, plan.Address, request);
        body.Write(count.ToString(CultureInfo.InvariantCulture));
    }

    private void Reference(ReferenceReadPlan plan)
    {
        using var rows = connection.Query(plan.Rows);
        if (!Found(rows, plan.Address)) return;
        using var json = body.Json();
        json.WriteStartObject();
        if (plan.Format.Metadata != MetadataLevel.None) json.WriteString("@odata.context", request.Root + plan.Context);
        json.WriteString("@odata.id", request.Root + CanonicalKey.Of(plan.Address.Set, [.. plan.Selection.KeyColumns.Select(column => rows.Value(column)!)]));
        json.WriteEndObject();
    }

    /// <summary>Whether there is a row. If not: nothing stands behind a null reference, and anything else is not found.</summary>
    private bool Found(Rows rows, Address address)
    {
        if (rows.Read()) return true;
        if (address.Origin is { } origin && address.Kind == AddressKind.Entity && connection.Scalar(origin) > 0) NoContent();
        else throw Refusals.NoSuchEntity(request.PathText);
        return false;
    }

    /// <summary>An empty collection of a row that is not there is not found, rather than empty.</summary>
    public static void CheckOrigin(ReadConnection connection, Address address, ODataRequest request)
    {
        if (address.Origin is { } origin && connection.Scalar(origin) == 0) throw Refusals.NoSuchEntity(request.PathText);
    }

    private void NoContent()
    {
        body.Response.StatusCode = StatusCodes.Status204NoContent;
        body.Response.ContentType = null;
    }

    private static string RawText(Rows rows, EdmType type) => type switch
    {
        EdmType.Boolean => rows.Integer(0) != 0 ? "true" : "false",
        EdmType.Double => rows.Number(0).ToString("R", CultureInfo.InvariantCulture),
        EdmType.DateTimeOffset => EdmText.Instant(rows.Number(0)),
        _ => rows.Text(0),
    };
}
