using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using EnvProtect.Database.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace EnvProtect.Api.Http;

/// <summary>
/// Whole answers, kept while the snapshot that they are made from is the current one: of a public register many ask the same.
/// It holds a fixed number of bytes and the answers that were asked for last.
/// </summary>
/// <param name="capacity">Bytes in all; 0 keeps nothing.</param>
[SuppressMessage("Reliability", "CA1001", Justification = "It lives as long as the application and holds nothing but memory.")]
internal sealed class ResponseCache(long capacity)
{
    // Longer answers are asked for seldom, and would push out many short ones.
    private const int LongestAnswer = 1 << 20;
    private const int Overhead = 1_000;

    private volatile Generation? current;

    /// <summary>The key of a request's answer; null where none is kept: parts of a batch, and what names an answer already known.</summary>
    public string? KeyOf(HttpContext context)
    {
        var request = context.Request;
        var headers = request.Headers;
        if (capacity == 0 || !HttpMethods.IsGet(request.Method) || BatchPart.Of(context) is not null || headers.IfNoneMatch.Count > 0 || headers.IfModifiedSince.Count > 0) return null;
        return string.Join('\n', request.Scheme, request.Host, request.PathBase, request.Path, context.Features.Get<IHttpRequestFeature>()!.RawTarget, request.QueryString, headers.Accept, headers["Prefer"], headers["OData-MaxVersion"]);
    }

    /// <summary>Answers from what is kept, if it is, and if what it was made from is still current.</summary>
    public async ValueTask<bool> AnswerAsync(HttpResponse response, string? key, Func<ReadOnlyDatabase?> database)
    {
        if (key is null || current is not { } known || !known.Answers.TryGetValue(key, out Answer? answer) || database() != known.Database) return false;
        foreach (var (name, value) in answer!.Headers) response.Headers[name] = value;
        await response.BodyWriter.WriteAsync(answer.Body);
        return true;
    }

    /// <summary>Where an answer is written, so that it can be kept; its headers are complete by now.</summary>
    public static CopyingWriter? Copy(HttpResponse response, string? key) =>
        key is null ? null : new CopyingWriter(response.BodyWriter, [.. response.Headers], LongestAnswer);

    /// <summary>Keeps what was written from the current database. The answers from the one before it are let go as a whole.</summary>
    public void Keep(int status, string? key, CopyingWriter? copy, ReadOnlyDatabase database)
    {
        if (key is null || copy?.Copied is not { } body || status != StatusCodes.Status200OK) return;
        if (current is not { } known || known.Database != database)
            current = known = new Generation(database, new MemoryCache(Options.Create(new MemoryCacheOptions { SizeLimit = capacity })));
        known.Answers.Set(key, new Answer(copy.Headers, body), new MemoryCacheEntryOptions { Size = Overhead + key.Length + body.Length });
    }

    private sealed record Answer(ImmutableArray<KeyValuePair<string, StringValues>> Headers, byte[] Body);

    private sealed record Generation(ReadOnlyDatabase Database, MemoryCache Answers);
}
