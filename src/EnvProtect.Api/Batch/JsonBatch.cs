using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnvProtect.Api.Errors;

namespace EnvProtect.Api.Batch;

/// <summary>A batch as JSON: <c>{"requests":[{"id":"1","method":"GET","url":"Products"}]}</c>.</summary>
internal sealed class JsonBatch : IBatchFormat
{
    public string ContentType => "application/json;charset=utf-8";

    public Task<IReadOnlyList<BatchRequest>> ReadAsync(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var requests = json.RootElement.GetProperty("requests").EnumerateArray().Select(Request).ToList();
            if (requests.DistinctBy(request => request.Id).Count() < requests.Count)
                throw Refusals.BadBatch(new("每个请求的 id 应各不相同。", "Each request has an id of its own."));
            return Task.FromResult<IReadOnlyList<BatchRequest>>(requests);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw Refusals.BadBatch(new("应为 {\"requests\":[{\"id\":…,\"method\":…,\"url\":…}]}。", "It is {\"requests\":[{\"id\":...,\"method\":...,\"url\":...}]}."));
        }
    }

    public async Task WriteAsync(PipeWriter output, IAsyncEnumerable<BatchResponse> responses)
    {
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("responses");
        await foreach (var response in responses)
        {
            json.WriteStartObject();
            json.WriteString("id", response.Id);
            json.WriteNumber("status", response.Status);
            json.WriteStartObject("headers");
            foreach (var (name, value) in response.Headers) json.WriteString(name.ToLowerInvariant(), value);
            json.WriteEndObject();
            if (response.Body.Length > 0) WriteBody(json, response);
            json.WriteEndObject();
            await json.FlushAsync();
            await output.FlushAsync();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, BatchResponse response)
    {
        json.WritePropertyName("body");
        var type = response.Headers.FirstOrDefault(header => header.Key == "Content-Type").Value ?? "";
        if (type.StartsWith("application/json", StringComparison.Ordinal)) json.WriteRawValue(response.Body);
        else if (type.StartsWith("text/", StringComparison.Ordinal) || type.StartsWith("application/xml", StringComparison.Ordinal)) json.WriteStringValue(Encoding.UTF8.GetString(response.Body));
        else json.WriteBase64StringValue(response.Body);
    }

    private static BatchRequest Request(JsonElement request) => new(
        request.GetProperty("id").GetString(),
        request.GetProperty("method").GetString()!.ToUpperInvariant(),
        request.GetProperty("url").GetString()!,
        request.TryGetProperty("headers", out var headers) ? [.. headers.EnumerateObject().Select(header => KeyValuePair.Create(header.Name, header.Value.GetString() ?? ""))] : []);
}
