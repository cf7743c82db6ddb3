using EnvProtect.Api.Batch;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Requests;
using EnvProtect.Database.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace EnvProtect.Api.Http;

/// <summary>
/// Answers <c>$batch</c>, as JSON or multipart: each request in it goes the way of any other, all of them on the database
/// of the moment at which the batch came.
/// </summary>
internal sealed class BatchService(ODataService service, ODataOptions options, string prefix)
{
    public bool IsMeant(HttpRequest request) =>
        request.Path.Value is { } path && path.EndsWith("/$batch", StringComparison.Ordinal) && path.Length == prefix.Length + "/$batch".Length;

    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method)) throw Refusals.MethodNotAllowed(request.Method, ODataRequest.BatchMethods);
        var body = await ReadAsync(request);
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var parsed) ? parsed : null;
        IBatchFormat format = type?.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/json" => new JsonBatch(),
            "multipart/mixed" when HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 } boundary => new MultipartBatch(boundary),
            _ => throw Refusals.BadBatch(new("Content-Type 应为 application/json 或 multipart/mixed。", "The Content-Type is application/json or multipart/mixed.")),
        };
        var requests = await format.ReadAsync(body);
        if (requests.Count > options.Limits.BatchRequests) throw Refusals.BatchTooLarge(options.Limits.BatchRequests, options.Limits.BatchBytes);

        var database = options.Current();
        List<BatchResponse> responses = [];
        foreach (var part in requests) responses.Add(await AnswerAsync(part, context, database));
        context.Response.ContentType = format.ContentType;
        context.Response.Headers["OData-Version"] = ProtocolVersion.For(request);
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.BodyWriter.WriteAsync(format.Write(responses));
    }

    /// <summary>Whether a request came inside a batch, whose answers are held in memory until all are there.</summary>
    public static bool IsPart(HttpContext context) => context.Items.ContainsKey(typeof(BatchService));

    /// <summary>The database that the batch around a request took.</summary>
    public static ReadOnlyDatabase? DatabaseOf(HttpContext context) => context.Items[typeof(BatchService)] as ReadOnlyDatabase;

    private async Task<byte[]> ReadAsync(HttpRequest request)
    {
        using var buffer = new MemoryStream();
        var part = new byte[16_384];
        int length;
        while ((length = await request.Body.ReadAsync(part)) > 0)
        {
            if (buffer.Length + length > options.Limits.BatchBytes) throw Refusals.BatchTooLarge(options.Limits.BatchRequests, options.Limits.BatchBytes);
            await buffer.WriteAsync(part.AsMemory(0, length));
        }

        return buffer.ToArray();
    }

    private async Task<BatchResponse> AnswerAsync(BatchRequest part, HttpContext outer, ReadOnlyDatabase? database)
    {
        using var body = new MemoryStream();
        var inner = new DefaultHttpContext { RequestServices = outer.RequestServices, RequestAborted = outer.RequestAborted };
        inner.Items[typeof(BatchService)] = database;
        inner.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        var (path, query) = Target(part.Url, outer.Request);
        var request = inner.Request;
        (request.Method, request.Scheme, request.Host, request.PathBase) = (part.Method, outer.Request.Scheme, outer.Request.Host, outer.Request.PathBase);
        request.Path = new PathString(Uri.UnescapeDataString(path));
        request.QueryString = new QueryString(query);
        inner.Features.Get<IHttpRequestFeature>()!.RawTarget = outer.Request.PathBase.ToUriComponent() + path + query;
        foreach (var name in new[] { "Accept-Language", "OData-MaxVersion" }) request.Headers[name] = outer.Request.Headers[name];
        foreach (var (name, value) in part.Headers) request.Headers[name] = value;
        if (path.EndsWith("/$batch", StringComparison.Ordinal)) request.Path = prefix + "/$batch/$batch";

        await service.AnswerAsync(inner);
        await inner.Response.CompleteAsync();
        var headers = inner.Response.Headers.Where(header => header.Key is "Content-Type" or "OData-Version" or "ETag" or "Preference-Applied" or "Allow" or "Retry-After" or "Content-Language")
            .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString())).ToList();
        return new BatchResponse(part.Id, inner.Response.StatusCode, headers, body.ToArray());
    }

    /// <summary>The path and the query of an address that is relative to the service root, to the host, or absolute.</summary>
    private (string Path, string Query) Target(string url, HttpRequest outer)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal)) url = absolute.PathAndQuery;
        if (!url.StartsWith('/')) url = $"{outer.PathBase}{prefix}/{url}";
        var basePath = outer.PathBase.ToUriComponent();
        if (basePath.Length > 0 && url.StartsWith(basePath, StringComparison.OrdinalIgnoreCase)) url = url[basePath.Length..];
        var question = url.IndexOf('?', StringComparison.Ordinal);
        return question < 0 ? (url, "") : (url[..question], url[question..]);
    }
}
