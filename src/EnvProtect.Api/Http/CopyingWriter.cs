using System.Buffers;
using System.Collections.Immutable;
using System.IO.Pipelines;
using Microsoft.Extensions.Primitives;

namespace EnvProtect.Api.Http;

/// <summary>Writes through to another writer and keeps a copy, as long as that is short.</summary>
/// <param name="inner">Where everything goes.</param>
/// <param name="headers">Those of the answer that is written.</param>
/// <param name="limit">Bytes beyond which there is no copy.</param>
internal sealed class CopyingWriter(PipeWriter inner, ImmutableArray<KeyValuePair<string, StringValues>> headers, int limit) : PipeWriter
{
    private ArrayBufferWriter<byte>? copy = new();
    private Memory<byte> last;

    public ImmutableArray<KeyValuePair<string, StringValues>> Headers => headers;

    /// <summary>Everything written; null where it was more than the limit.</summary>
    public byte[]? Copied => copy?.WrittenSpan.ToArray();

    public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

    public override long UnflushedBytes => inner.UnflushedBytes;

    public override Memory<byte> GetMemory(int sizeHint = 0) => last = inner.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override void Advance(int bytes)
    {
        if (copy?.WrittenCount + bytes > limit) copy = null;
        copy?.Write(last.Span[..bytes]);
        inner.Advance(bytes);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => inner.FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => inner.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);
}
