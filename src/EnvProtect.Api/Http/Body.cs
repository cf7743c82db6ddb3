using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace EnvProtect.Api.Http;

/// <summary>
/// The body of an answer. It is sent in parts while it grows; until the first part leaves, the status can still change.
/// For HEAD it is written to nowhere.
/// </summary>
/// <param name="copy">What it is written to instead, where a copy is wanted.</param>
internal sealed class Body(HttpResponse response, bool isHead, CopyingWriter? copy) : IAsyncDisposable
{
    private const int PartSize = 32_768;

    private readonly PipeWriter output = isHead ? PipeWriter.Create(Stream.Null) : copy ?? response.BodyWriter;

    public HttpResponse Response => response;

    public Utf8JsonWriter Json() => new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public void Write(ReadOnlySpan<byte> bytes) => output.Write(bytes);

    public void Write(string text) => Encoding.UTF8.GetBytes(text, output);

    /// <summary>Sends what has gathered, if it is enough for a part.</summary>
    public ValueTask SendAsync(Utf8JsonWriter json, CancellationToken cancellation) =>
        json.BytesPending + output.UnflushedBytes < PartSize ? ValueTask.CompletedTask : SendPartAsync(json, cancellation);

    private async ValueTask SendPartAsync(Utf8JsonWriter json, CancellationToken cancellation)
    {
        await json.FlushAsync(cancellation);
        await output.FlushAsync(cancellation);
    }

    /// <summary>Sends what has gathered, if it is enough for a part.</summary>
    public async ValueTask SendAsync()
    {
        if (output.UnflushedBytes >= PartSize) await output.FlushAsync();
    }

    /// <summary>The body as a stream, for what writes to streams.</summary>
    public Stream AsStream() => output.AsStream(leaveOpen: true);

    public async ValueTask DisposeAsync()
    {
        if (isHead) await output.CompleteAsync();
    }
}
