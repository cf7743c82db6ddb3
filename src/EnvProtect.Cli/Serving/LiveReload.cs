using System.Text.Json.Nodes;
using System.Threading.Channels;
using EnvProtect.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EnvProtect.Cli.Serving;

/// <summary>Preview's line to the open pages: tells them to reload, or which faults keep the last good site in place.</summary>
public sealed class LiveReload
{
    private readonly Lock gate = new();
    private readonly List<Channel<(string Event, string Data)>> listeners = [];
    private string? faults;

    /// <summary>The site as it was last read; null until it can be read. It is ahead of the snapshot that is still being written.</summary>
    public Task<LiveSite>? Site { get; private set; }

    /// <summary>Adds the preview's script to a page.</summary>
    public static string AddScript(string html) =>
        html.Replace("</head>", "<script src=\"/_live/live.js\" defer></script></head>", StringComparison.Ordinal);

    /// <summary>
    /// Serves another site from now on, and reloads the pages, which may ask for it while it is still being made ready; the one before stays
    /// where it cannot be made. One call at a time.
    /// </summary>
    public void Show(Func<LiveSite> make)
    {
        var before = Site;
        var ready = new TaskCompletionSource<LiveSite>(TaskCreationOptions.RunContinuationsAsynchronously);
        Site = ready.Task;
        Published();
        try
        {
            ready.SetResult(make());
        }
        catch
        {
            // Whoever asked meanwhile, and from now on, gets the site before.
            Site = before;
            if (before is null) ready.SetCanceled(CancellationToken.None);
            else ready.SetResult(before.GetAwaiter().GetResult());
            throw;
        }
    }

    public void Published() => Send("published", "", null);

    public void Failed(string text) => Send("faults", text, text);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/_live/live.js", context => Results.Stream(typeof(LiveReload).Assembly.GetManifestResourceStream("live.js")!, "text/javascript").ExecuteAsync(context));
        routes.MapGet("/_live/events", Listen);
    }

    private async Task Listen(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var channel = Channel.CreateBounded<(string Event, string Data)>(new BoundedChannelOptions(8) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (gate)
        {
            listeners.Add(channel);
            if (faults is not null) channel.Writer.TryWrite(("faults", faults));
        }

        try
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await foreach (var (name, data) in channel.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"event: {name}\ndata: {JsonValue.Create(data).ToJsonString()}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed or reloaded: the ordinary end.
        }
        finally
        {
            lock (gate) listeners.Remove(channel);
        }
    }

    private void Send(string name, string data, string? standing)
    {
        lock (gate)
        {
            faults = standing;
            foreach (var listener in listeners) listener.Writer.TryWrite((name, data));
        }
    }
}
