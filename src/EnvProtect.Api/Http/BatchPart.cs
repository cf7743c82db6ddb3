using System.Diagnostics.CodeAnalysis;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Database.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace EnvProtect.Api.Http;

/// <summary>A request within a batch: what it reads, and how much of the batch's bytes and time is left for its answer.</summary>
/// <param name="database">The database that the batch took.</param>
/// <param name="bytesLeft">For this answer and those behind it.</param>
/// <param name="timeLeft">Until no answer may be begun.</param>
[SuppressMessage("Reliability", "CA1001", Justification = "Its stream holds nothing but memory.")]
internal sealed class BatchPart(ReadOnlyDatabase? database, QueryLimits limits, int bytesLeft, TimeSpan timeLeft)
{
    private MemoryStream body = new();

    public ReadOnlyDatabase? Database => database;

    /// <summary>The answer so far.</summary>
    public byte[] Body => body.ToArray();

    /// <summary>The part that a request is; null where it came by itself.</summary>
    public static BatchPart? Of(HttpContext context) => context.Items.TryGetValue(typeof(BatchPart), out var part) ? (BatchPart?)part : null;

    /// <summary>Takes the answer to a request. Writing it ends in a refusal where it is longer than what is left.</summary>
    public void Open(HttpContext context)
    {
        context.Items[typeof(BatchPart)] = this;
        Take(context, new BoundedStream(bytesLeft, limits));
    }

    /// <summary>Takes a refusal instead of what was written so far.</summary>
    public void OpenAnew(HttpContext context) => Take(context, new MemoryStream());

    /// <exception cref="RefusedException">The batch has had all that it may have.</exception>
    public void Check()
    {
        if (bytesLeft <= 0) throw Refusals.BatchAnswersTooLong(limits.BatchAnswerBytes);
        if (timeLeft <= TimeSpan.Zero) throw Refusals.TookTooLong(limits.BatchTime.TotalSeconds);
    }

    private void Take(HttpContext context, MemoryStream stream)
    {
        body = stream;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(stream));
    }

    private sealed class BoundedStream(int maximum, QueryLimits limits) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            Check(count);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Check(buffer.Length);
            base.Write(buffer);
        }

        private void Check(int count)
        {
            if (Length + count > maximum) throw Refusals.BatchAnswersTooLong(limits.BatchAnswerBytes);
        }
    }
}
