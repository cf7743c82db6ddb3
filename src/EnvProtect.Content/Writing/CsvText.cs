namespace EnvProtect.Content.Writing;

/// <summary>Rows of comma-separated values (RFC 4180, with LF).</summary>
internal static class CsvText
{
    public static string Row(params IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(string? text) =>
        text is null ? "" : text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
