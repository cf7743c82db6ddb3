using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using EnvProtect.Api.Errors;
using Microsoft.AspNetCore.WebUtilities;

namespace EnvProtect.Api.Batch;

/// <summary>A batch as multipart/mixed, each part an HTTP request as text.</summary>
internal sealed class MultipartBatch(string boundary) : IBatchFormat
{
    // Parts are told apart by what no part can hold in full: our own boundary is fixed, so equal batches get equal answers.
    private const string AnswerBoundary = "batchresponse_7d1f0c52";

    public string ContentType => "multipart/mixed;boundary=" + AnswerBoundary;

    public async Task<IReadOnlyList<BatchRequest>> ReadAsync(byte[] body)
    {
        try
        {
            List<BatchRequest> requests = [];
            var reader = new MultipartReader(boundary, new MemoryStream(body));
            while (await reader.ReadNextSectionAsync() is { } section)
            {
                using var text = new StreamReader(section.Body, Encoding.UTF8);
                var isChangeSet = section.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;
                // A change set holds what changes data; it is answered as one such request, with 405.
                requests.Add(isChangeSet ? new BatchRequest(null, "POST", "", []) : Request(section, await text.ReadToEndAsync()));
            }

            return requests;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            throw Refusals.BadBatch(new("multipart 的各部分应以给出的 boundary 分隔。", "The parts of the multipart body are separated by the boundary given."));
        }
    }

    public async Task WriteAsync(PipeWriter output, IAsyncEnumerable<BatchResponse> responses)
    {
        void Line(string text = "") => Encoding.UTF8.GetBytes(text + "\r\n", output);
        await foreach (var response in responses)
        {
            Line("--" + AnswerBoundary);
            Line("Content-Type: application/http");
            Line("Content-Transfer-Encoding: binary");
            if (response.Id is { } id) Line("Content-ID: " + id);
            Line();
            Line(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} {ReasonPhrases.GetReasonPhrase(response.Status)}"));
            foreach (var (name, value) in response.Headers) Line($"{name}: {value}");
            Line(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {response.Body.Length}"));
            Line();
            output.Write(response.Body);
            Line();
            await output.FlushAsync();
        }

        Line("--" + AnswerBoundary + "--");
        await output.FlushAsync();
    }

    private static BatchRequest Request(MultipartSection section, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var line = lines[0].Split(' ');
        if (line.Length < 2) throw Refusals.BadBatch(new("每一部分应以“GET 地址 HTTP/1.1”开头。", "Each part begins with 'GET address HTTP/1.1'."));
        var headers = lines.Skip(1).TakeWhile(header => header.Length > 0).Select(header => header.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2).Select(parts => KeyValuePair.Create(parts[0], parts[1])).ToList();
        var id = section.Headers is { } own && own.TryGetValue("Content-ID", out var value) ? value.ToString() : null;
        return new BatchRequest(id, line[0].ToUpperInvariant(), line[1], headers);
    }
}
