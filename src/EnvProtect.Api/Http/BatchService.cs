using EnvProtect.Api.Batch;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Requests;
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

        context.Response.ContentType = format.ContentType;
        context.Response.Headers["OData-Version"] = ProtocolVersion.For(request);
        context.Response.Headers.CacheControl = "no-store";
        await format.WriteAsync(context.Response.BodyWriter, AnswersAsync(requests, context));
    }

    private async IAsyncEnumerable<BatchResponse> AnswersAsync(IReadOnlyList<BatchRequest> requests, HttpContext context)
    {
        var database = options.Current();
        var began = options.Time.GetTimestamp();
        var bytes = options.Limits.BatchAnswerBytes;
        foreach (var request in requests)
        {
            var answer = await AnswerAsync(request, context, new BatchPart(database, options.Limits, bytes, options.Limits.BatchTime - options.Time.GetElapsedTime(began)));
            bytes -= answer.Body.Length;
            yield return answer;
        }
    }

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

    private async Task<BatchResponse> AnswerAsync(BatchRequest written, HttpContext outer, BatchPart part)
    {
        var inner = new DefaultHttpContext { RequestServices = outer.RequestServices, RequestAborted = outer.RequestAborted };
        part.Open(inner);
        var (path, query) = Target(written.Url, outer.Request);
        var request = inner.Request;
        (request.Method, request.Scheme, request.Host, request.PathBase) = (written.Method, outer.Request.Scheme, outer.Request.Host, outer.Request.PathBase);
        request.Path = new PathString(Uri.UnescapeDataString(path));
        request.QueryString = new QueryString(query);
        inner.Features.Get<IHttpRequestFeature>()!.RawTarget = outer.Request.PathBase.ToUriComponent() + path + query;
        foreach (var name in new[] { "Accept-Language", "OData-MaxVersion" }) request.Headers[name] = outer.Request.Headers[name];
        foreach (var (name, value) in written.Headers) request.Headers[name] = value;
        if (path.EndsWith("/$batch", StringComparison.Ordinal)) request.Path = prefix + "/$batch/$batch";

        await service.AnswerAsync(inner);
        await inner.Response.CompleteAsync();
        var headers = inner.Response.Headers.Where(header => header.Key is "Content-Type" or "OData-Version" or "ETag" or "Preference-Applied" or "Allow" or "Retry-After" or "Content-Language")
            .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString())).ToList();
        return new BatchResponse(written.Id, inner.Response.StatusCode, headers, part.Body);
    }

    /// <summary>The path and the query of an address that is relative to the service root, to the host, or absolute.</summary>
    private (string Path, string Query) Target(string url, HttpRequest outer)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal)) url = absolute.PathAndQuery;
        if (!url.StartsWith('/')) url = $"{outer.PathBase}{prefix}/{url}";
        var question = url.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = question < 0 ? (url, "") : (url[..question], url[question..]);
        var start = outer.PathBase.ToUriComponent();
        var isBelow = path.StartsWith(start, StringComparison.OrdinalIgnoreCase) && path.AsSpan(start.Length).StartsWith('/');
        return (isBelow ? path[start.Length..] : path, query);
    }
}
