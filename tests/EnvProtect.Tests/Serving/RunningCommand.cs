using System.Text;
using System.Text.RegularExpressions;
using EnvProtect.Cli.Commands;

namespace EnvProtect.Tests.Serving;

/// <summary>A command that runs until it is stopped, such as <c>serve</c>, and what it has said so far.</summary>
internal sealed class RunningCommand : IAsyncDisposable
{
    private readonly Lines results = new();
    private readonly Lines diagnostics = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task<int> run;

    public RunningCommand(params string[] args)
        : this(TimeProvider.System, args)
    {
    }

    public RunningCommand(TimeProvider time, params string[] args) => run = Task.Run(() => CommandLine.Run(args, results, diagnostics, time, stop.Token));

    public string Diagnostics => diagnostics.ToString();

    /// <summary>The address of the site, once it is served.</summary>
    public async Task<string> Site()
    {
        for (var tries = 0; tries < 600 && !run.IsCompleted; tries++)
        {
            if (Regex.Match(results.ToString(), "Site: (http.*)/") is { Success: true } site) return site.Groups[1].Value;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException("Nothing is served: " + Diagnostics);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await run;
        stop.Dispose();
        await results.DisposeAsync();
        await diagnostics.DisposeAsync();
    }

    /// <summary>A text that one thread writes and another reads.</summary>
    private sealed class Lines : TextWriter
    {
        private readonly StringBuilder text = new();
        private readonly Lock gate = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (gate) text.Append(value);
        }

        public override string ToString()
        {
            lock (gate) return text.ToString();
        }
    }
}
