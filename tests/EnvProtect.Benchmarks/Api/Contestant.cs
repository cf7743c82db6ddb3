using System.Diagnostics;
using System.Globalization;

namespace EnvProtect.Benchmarks.Api;

/// <summary>A server under measurement: a process of its own on the first core, asked over HTTP from the second.</summary>
internal sealed class Contestant : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;
    private readonly bool isOData;
    private int turn;

    private Contestant(string name, Process process, string root, bool isOData)
    {
        (Name, this.process, this.isOData) = (name, process, isOData);
        client = new HttpClient { BaseAddress = new Uri(root), Timeout = TimeSpan.FromMinutes(10) };
        client.DefaultRequestHeaders.Add("Prefer", "odata.maxpagesize=10000");
    }

    public string Name { get; }

    public int ProcessId => process.Id;

    public HttpClient Client => client;

    public static async Task<Contestant> StartAsync(string name, ProcessStartInfo start, string root, string probe, bool isOData)
    {
        var pinned = new ProcessStartInfo("taskset", ["-c", "0", start.FileName, .. start.ArgumentList]) { WorkingDirectory = start.WorkingDirectory, RedirectStandardOutput = true };
        foreach (var (variable, value) in start.Environment) pinned.Environment[variable] = value;
        var process = Process.Start(pinned)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var contestant = new Contestant(name, process, root, isOData);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var response = await contestant.client.GetAsync(new Uri(probe, UriKind.Relative));
                response.EnsureSuccessStatusCode();
                return contestant;
            }
            catch (HttpRequestException) when (attempt < 300 && !process.HasExited)
            {
                await Task.Delay(200);
            }
        }
    }

    public async Task<byte[]> AskAsync(Question question, string value)
    {
        var address = string.Format(CultureInfo.InvariantCulture, isOData ? question.OData : question.Plain, value);
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        var body = await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode ? body : throw new InvalidOperationException($"{Name} answers {address} with {(int)response.StatusCode}: {System.Text.Encoding.UTF8.GetString(body)}");
    }

    /// <summary>Asks again and again for a while; answers the milliseconds of the median.</summary>
    public async Task<double> MeasureAsync(Question question, TimeSpan time)
    {
        List<double> times = [];
        var whole = Stopwatch.StartNew();
        do
        {
            var one = Stopwatch.StartNew();
            await AskAsync(question, question.Values[turn++ % question.Values.Count]);
            times.Add(one.Elapsed.TotalMilliseconds);
        }
        while (whole.Elapsed < time);
        times.Sort();
        return times[times.Count / 2];
    }

    public void Dispose()
    {
        client.Dispose();
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
