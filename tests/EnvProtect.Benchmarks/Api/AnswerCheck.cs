using System.Text.Json.Nodes;

namespace EnvProtect.Benchmarks.Api;

/// <summary>Contestants are only compared where they answer the same rows.</summary>
internal static class AnswerCheck
{
    public static async Task RunAsync(IReadOnlyList<Contestant> contestants, IReadOnlyList<Question> questions)
    {
        foreach (var question in questions)
        {
            var value = question.Values[0];
            var expected = Normal(await contestants[0].AskAsync(question, value));
            foreach (var contestant in contestants.Skip(1))
            {
                var found = Normal(await contestant.AskAsync(question, value));
                if (found != expected) throw new InvalidOperationException($"{contestant.Name} answers {question.Name} differently:\n{Start(found)}\ninstead of\n{Start(expected)}");
            }
        }
    }

    /// <summary>The rows with their properties in order, without what only OData adds; groups in order, which nobody asked for.</summary>
    private static string Normal(byte[] body)
    {
        var json = JsonNode.Parse(body)!.AsObject();
        var count = json["@odata.count"]?.ToString();
        var rows = json["value"] is JsonArray list ? list.Select(row => Normal(row!.AsObject())).ToList() : [Normal(json)];
        if (rows is []) throw new InvalidOperationException("A question without rows measures nothing.");
        if (rows[0].StartsWith("N:", StringComparison.Ordinal)) rows.Sort(StringComparer.Ordinal);
        return $"{count}\n{string.Join('\n', rows)}";
    }

    // CAP shows the keys of expanded rows, asked for or not.
    private static string Normal(JsonObject row) => string.Join(',', row
        .Where(pair => !pair.Key.StartsWith('@') && !(pair.Key == "IssueId" && row.Count <= 4)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => $"{pair.Key}:{(pair.Value is JsonArray list ? $"[{string.Join(';', list.Select(item => Normal(item!.AsObject())))}]" : pair.Value?.ToString())}"));

    private static string Start(string text) => text[..Math.Min(600, text.Length)];
}
