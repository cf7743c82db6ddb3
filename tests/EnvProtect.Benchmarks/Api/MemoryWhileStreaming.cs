using System.Globalization;

namespace EnvProtect.Benchmarks.Api;

/// <summary>The memory that the server takes for itself while every observation streams as CSV. The mapped database is not counted.</summary>
internal static class MemoryWhileStreaming
{
    private const int FirstBytes = 20_000_000;

    public static async Task<string> MeasureAsync(Contestant ours)
    {
        using var response = await ours.Client.GetAsync(new Uri("Observations?$format=csv", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[65_536];
        var (bytes, rows) = (0L, 0L);
        var (early, peak) = (0L, 0L);
        var next = 0L;
        int length;
        while ((length = await body.ReadAsync(buffer)) > 0)
        {
            bytes += length;
            rows += buffer.AsSpan(0, length).Count((byte)'\n');
            if (bytes < next) continue;
            next = bytes + 1_000_000;
            var memory = Memory(ours.ProcessId);
            if (bytes <= FirstBytes) early = Math.Max(early, memory);
            peak = Math.Max(peak, memory);
        }

        return string.Create(CultureInfo.InvariantCulture, $"CSV of {rows - 1} rows, {bytes / 1_000_000} MB: the peak is {peak / 1024} MB, {(double)peak / early:0.00} times that of the first {FirstBytes / 1_000_000} MB.");
    }

    private static long Memory(int process) => long.Parse(
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
}
