using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Metadata;
using EnvProtect.Api.Model;
using EnvProtect.Api.Planning;
using EnvProtect.Api.Shapes;
using EnvProtect.Database.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnvProtect.Api.Http;

/// <summary>
/// Answers requests: read the request and its address, plan it (which holds nearly every refusal), and only then take a
/// connection, read and write.
/// </summary>
internal sealed class ODataService
{
    private readonly ODataOptions options;
    private readonly string prefix;
    private readonly EntityModel model;
    private readonly PlanCache plans;
    private readonly ResponseCache answers;
    private readonly byte[] metadata;
    private readonly byte[] metadataJson;
    private readonly BatchService batch;

    public ODataService(ODataOptions options, string prefix)
    {
        this.options = options;
        this.prefix = prefix;
        model = new EntityModel(options.Catalogue, options.Vocabularies);
        answers = new ResponseCache(options.ResponseCacheBytes);
        plans = new PlanCache(model, new Planner(model, options));
        AnnotationWriter.Annotate(model.Edm, new Csdl(model, options));
        metadata = MetadataDocument.Xml(model.Edm);
        metadataJson = MetadataDocument.Json(model.Edm);
        batch = new BatchService(this, options, prefix);
    }

    public async Task AnswerAsync(HttpContext context)
    {
        ResponseHeaders.Open(context.Response);
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            ResponseHeaders.Preflight(context.Response, ODataRequest.Methods);
            return;
        }

        try
        {
            if (batch.IsMeant(context.Request))
            {
                await batch.AnswerAsync(context);
                return;
            }

            BatchPart.Of(context)?.Check();
            var key = answers.KeyOf(context);
            if (await answers.AnswerAsync(context.Response, key, options.Current)) return;
            var request = ODataRequest.Read(context, prefix, options.Limits);
            var (plan, arguments) = plans.Plan(request, context.Request.Headers.Accept);
            await AnswerAsync(context, request, plan, arguments, key);
            // The answer of a part shows here whether it is too long, while there is somebody to refuse it.
            if (BatchPart.Of(context) is not null) await context.Response.BodyWriter.FlushAsync();
        }
        catch (RefusedException refusal)
        {
            await RefuseAsync(context, refusal.Error);
        }
        catch (QueryTimeoutException)
        {
            await RefuseAsync(context, Refusals.TookTooLong(options.Limits.TimeToFirstRow.TotalSeconds).Error);
        }
        catch (QueryTooLargeException)
        {
            await RefuseAsync(context, Refusals.StandsForTooMuch(null).Error);
        }
        catch (QueryOverflowException)
        {
            await RefuseAsync(context, Refusals.TooLargeANumber().Error);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            context.RequestServices.GetService<ILogger<ODataService>>()?.LogError(fault, "A request failed: {Path}", context.Request.Path);
            await RefuseAsync(context, Refusals.Internal());
        }
    }

    private async Task AnswerAsync(HttpContext context, ODataRequest request, Plan plan, ImmutableArray<object?> arguments, string? key)
    {
        var response = context.Response;
        if (BatchPart.Of(context) is not null && plan is TableReadPlan table && !(table.Collection.Top <= options.Limits.MaximumPageSize))
            throw Refusals.NotATable(new("$batch", 0), "$batch");
        var database = DatabaseOf(plan, BatchPart.Of(context) is { } part ? part.Database : options.Current());
        ResponseHeaders.Describe(response, request, plan, database);
        if (database is not null && ResponseHeaders.IsUnchanged(context.Request, response, plan))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var copy = plan is DataPlan { DependsOnTime: false } ? ResponseCache.Copy(response, key) : null;
        await using var body = new Body(response, HttpMethods.IsHead(context.Request.Method), copy);
        switch (plan)
        {
            case ServiceDocumentPlan:
                ServiceDocument.Write(body, model, request.Root, plan.Format);
                break;
            case MetadataPlan:
                body.Write(plan.Format.Kind == Requests.AnswerKind.Json ? metadataJson : metadata);
                break;
            case DataPlan data:
                using (var connection = database!.Connect())
                {
                    connection.Bind(arguments);
                    connection.Limit(options.Limits.TimeToFirstRow, context.RequestAborted);
                    await new Execution.Executor(connection, database, request, options.Limits, body).RunAsync(data);
                }

                break;
        }

        if (copy is not null && database == options.Current()) answers.Keep(response.StatusCode, key, copy, database!);
    }

    private ReadOnlyDatabase? DatabaseOf(Plan plan, ReadOnlyDatabase? current)
    {
        if (plan is not DataPlan data) return current;
        if (current is null) throw Refusals.NoDatabase();
        if (data.Snapshot is not { } snapshot || snapshot == current.Snapshot) return current;
        return options.Earlier(snapshot) ?? throw Refusals.SnapshotGone(snapshot);
    }

    private static async Task RefuseAsync(HttpContext context, ODataError error)
    {
        if (BatchPart.Of(context) is { } part)
        {
            part.OpenAnew(context);
        }
        else if (context.Response.HasStarted || context.Response.BodyWriter is { CanGetUnflushedBytes: true, UnflushedBytes: > 0 })
        {
            // Half an answer cannot be taken back; a broken connection is the honest end.
            context.Abort();
            return;
        }

        var language = ODataRequest.LanguageOf(context);
        ResponseHeaders.Refuse(context.Response, error, language);
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.BodyWriter.WriteAsync(ErrorWriter.Write(error, language));
    }
}
