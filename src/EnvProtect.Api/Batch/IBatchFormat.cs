using System.IO.Pipelines;

namespace EnvProtect.Api.Batch;

/// <summary>One request of a batch.</summary>
/// <param name="Id">Names it in the answer; null where the format goes by order.</param>
internal sealed record BatchRequest(string? Id, string Method, string Url, IReadOnlyList<KeyValuePair<string, string>> Headers);

internal sealed record BatchResponse(string? Id, int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body);

/// <summary>A form in which batches are sent.</summary>
internal interface IBatchFormat
{
    string ContentType { get; }

    Task<IReadOnlyList<BatchRequest>> ReadAsync(byte[] body);

    /// <summary>Sends each answer as it comes, so that one is in memory at a time.</summary>
    Task WriteAsync(PipeWriter output, IAsyncEnumerable<BatchResponse> responses);
}
