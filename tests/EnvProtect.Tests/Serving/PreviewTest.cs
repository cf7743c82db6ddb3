using System.Net;
using System.Text.RegularExpressions;
using EnvProtect.Cli.Publishing;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Serving;

/// <summary>What follows behind the pages of <c>serve</c>: the snapshot, and the faults that keep it from being published.</summary>
public sealed class PreviewTest : IDisposable
{
    private const string Page = "content/pages/links.md";
    private const string Good = "---\nkind: page\ntitle: 链接\nsummary: 一个链接。\n---\n见[这里](/units/)。\n";
    private const string BrokenLink = "---\nkind: page\ntitle: 链接\nsummary: 一个链接。\n---\n见[这里](/issues/nothing)。\n";

    private readonly ContentTree tree = ContentTree.From("minimal");
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        tree.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_faults_of_a_refused_reading_are_told_once()
    {
        tree.Write(Page, BrokenLink);
        await using var serve = Serve();
        await serve.Site();
        await Until(() => Count(serve, "no new snapshot") == 1);
        tree.Write(Page, BrokenLink.Replace("kind: page", "kind: nothing", StringComparison.Ordinal));
        await Until(() => Count(serve, "kind") > 0);
        // It is said once all that follows behind a save is over.
        await Until(() => Count(serve, "no new snapshot") == 2);
        Assert.Equal(1, Count(serve, "EP3001"));
    }

    [Fact]
    public async Task After_a_snapshot_that_could_not_be_switched_to_the_next_save_is_published()
    {
        await using var serve = Serve();
        await serve.Site();
        var store = new SnapshotStore(folder.Path);
        var first = store.Current;
        File.Delete(folder.At("current"));
        Directory.CreateDirectory(folder.At("current", "in the way"));
        tree.Write(Page, Good);
        await Until(() => Count(serve, "could not be written") > 0);

        Directory.Delete(folder.At("current"), recursive: true);
        tree.Write(Page, Good.Replace("见", "请见", StringComparison.Ordinal));
        await Until(() => store.Current is { } name && name != first);
    }

    [Fact]
    public async Task Where_nothing_could_be_published_yet_the_page_shows_why_and_comes_by_itself()
    {
        tree.Write(Page, Good.Replace("kind: page", "kind: nothing", StringComparison.Ordinal));
        await using var serve = Serve();
        using var client = new HttpClient { BaseAddress = new(await serve.Site()) };
        using var first = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, first.StatusCode);
        var html = await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("/_live/live.js", html, StringComparison.Ordinal);
        Assert.Contains("http-equiv=\"refresh\"", html, StringComparison.Ordinal);

        tree.Write(Page, Good);
        await Until(() => Directory.Exists(folder.At("current")));
        using var second = await client.GetAsync("/pages/links", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    private static int Count(RunningCommand serve, string text) => Regex.Count(serve.Diagnostics, Regex.Escape(text));

    private static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.InRange(tries, 0, 600);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private RunningCommand Serve() => new(
        "serve", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", folder.Path, "--as-of", "2025-06-30", "--urls", "http://127.0.0.1:0", "--lang", "en");
}
