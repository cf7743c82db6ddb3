using System.Net;
using System.Text.RegularExpressions;
using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
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
        var store = new SnapshotStore(folder.At("preview"));
        var first = store.Current;
        File.Delete(folder.At("preview", "current"));
        Directory.CreateDirectory(folder.At("preview", "current", "in the way"));
        tree.Write(Page, Good);
        await Until(() => Count(serve, "could not be written") > 0);

        Directory.Delete(folder.At("preview", "current"), recursive: true);
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
        await Shown(client, "/pages/links");
    }

    [Fact]
    public async Task What_is_published_stays_as_it_is_beside_a_preview()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var published = new SnapshotStore(folder.Path);
        foreach (var words in new[] { "见", "请见", "另见" })
        {
            tree.Write(Page, Good.Replace("见", words, StringComparison.Ordinal));
            await Build();
        }

        var (current, all) = (published.Current!, published.All.Order(StringComparer.Ordinal).ToArray());
        Assert.Equal(3, all.Length);
        tree.Write("content/pages/later.md", Good.Replace("kind: page", "kind: page\ndraft: true", StringComparison.Ordinal));
        var shown = new SnapshotStore(folder.At("preview"));
        await using (var serve = Serve())
        {
            using var client = new HttpClient { BaseAddress = new(await serve.Site()) };
            using var draft = await client.GetAsync("/pages/later", cancellation);
            Assert.Equal(HttpStatusCode.OK, draft.StatusCode);
            var first = shown.Current;
            Assert.NotNull(first);
            tree.Write(Page, Good);
            tree.Write(Page, Good.Replace("见", "又见", StringComparison.Ordinal));
            await Until(() => shown.Current != first);
            await using var production = new RunningCommand("serve", "--no-watch", "--output", folder.Path, "--urls", "http://127.0.0.1:0", "--lang", "en");
            using var visitor = new HttpClient { BaseAddress = new(await production.Site()) };
            using var missing = await visitor.GetAsync("/pages/later", cancellation);
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
            Assert.Contains("另见", await visitor.GetStringAsync("/pages/links", cancellation), StringComparison.Ordinal);
        }

        Assert.Equal(current, published.Current);
        Assert.Equal(all, published.All.Order(StringComparer.Ordinal));
        await Build();
        Assert.NotEqual(current, published.Current);
        Assert.Equal(0, (await CommandLineRun.Of("rollback", "--output", folder.Path)).ExitCode);
        Assert.Equal(current, published.Current);
    }

    [Fact]
    public async Task The_day_is_that_of_each_reading()
    {
        var clock = new Clock { Now = new(2025, 6, 30, 23, 0, 0, TimeSpan.FromHours(8)) };
        await using var serve = new RunningCommand(
            clock, "serve", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", folder.Path, "--urls", "http://127.0.0.1:0", "--lang", "en");
        await serve.Site();
        var store = new SnapshotStore(folder.At("preview"));
        Assert.Equal(new(2025, 6, 30), DayOf(store));
        clock.Now += TimeSpan.FromHours(2);
        tree.Write(Page, Good);
        await Until(() => DayOf(store) == new DateOnly(2025, 7, 1));
    }

    [Fact]
    public async Task A_reading_that_breaks_off_is_told_and_made_good_by_the_next_save()
    {
        var clock = new Clock { Now = new(2025, 6, 30, 12, 0, 0, TimeSpan.FromHours(8)) };
        await using var serve = new RunningCommand(
            clock, "serve", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", folder.Path, "--urls", "http://127.0.0.1:0", "--lang", "en");
        using var client = new HttpClient { BaseAddress = new(await serve.Site()) };
        clock.Fault = new FileChangedException("data/observations/hourly.csv");
        tree.Write(Page, Good);
        await Until(() => Count(serve, "hourly.csv was changed while it was read") > 0);
        using var home = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);

        // It is read in full, with what was saved before.
        clock.Fault = null;
        tree.Write("content/pages/other.md", Good);
        await Shown(client, "/pages/other");
        await Shown(client, "/pages/links");
    }

    [Fact]
    public async Task A_table_of_observations_that_goes_and_comes_back_does_not_end_it()
    {
        using var full = ContentTree.From("every-field");
        var (table, aside) = (full.PathOf("data/observations/hourly.csv"), full.PathOf("hourly.csv"));
        var start = new DateTime(2020, 7, 1);
        full.Append("data/observations/hourly.csv", string.Concat(Enumerable.Range(9, 20_000).Select(hour => $"pm25,,jia-station,{start.AddHours(hour):yyyy-MM-dd'T'HH:mm},,{hour % 50},,,,,,sample-summary-2021,\n")));
        await using var serve = new RunningCommand(
            "serve", "--content", full.PathOf("content"), "--data", full.PathOf("data"), "--output", folder.Path, "--as-of", "2024-06-01", "--urls", "http://127.0.0.1:0", "--lang", "en");
        using var client = new HttpClient { BaseAddress = new(await serve.Site()) };
        for (var i = 0; i < 12; i++)
        {
            File.Move(table, aside);
            await Task.Delay(20 * (i % 4), TestContext.Current.CancellationToken);
            File.Move(aside, table);
            await Task.Delay(50 + (25 * (i % 5)), TestContext.Current.CancellationToken);
        }

        full.Write(Page, Good);
        await Shown(client, "/pages/links");
    }

    [Fact]
    public async Task A_folder_that_is_moved_away_or_back_goes_and_comes_with_its_pages()
    {
        tree.Write("content/cases/2024/waiting.md",
            "---\nkind: case\nareas: [990101]\nstatus: { value: assigned, asOf: 2024-05-01 }\nsource: { document: sample-plan-2020 }\ntitle: 一件\nsummary: 一件。\n---\n");
        await using var serve = Serve();
        using var client = new HttpClient { BaseAddress = new(await serve.Site()) };
        await Shown(client, "/issues/waiting");
        Directory.Move(tree.PathOf("content/cases"), tree.PathOf("aside"));
        await Shown(client, "/issues/waiting", HttpStatusCode.NotFound);
        Directory.Move(tree.PathOf("aside"), tree.PathOf("content/cases"));
        await Shown(client, "/issues/waiting");
        tree.Replace("content/cases/2024/waiting.md", "title: 一件", "title: 改过的一件");
        await Until(() => client.GetStringAsync("/issues/waiting").GetAwaiter().GetResult().Contains("改过的一件", StringComparison.Ordinal));
    }

    private static DateOnly DayOf(SnapshotStore store) => Manifest.Load(store.PathOf(store.Current!)).AsOf;

    private static async Task Shown(HttpClient client, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        for (var tries = 0; ; tries++)
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            if (answer.StatusCode == status) return;
            Assert.InRange(tries, 0, 600);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private async Task Build() => Assert.Equal(0, (await CommandLineRun.Of(
        "build", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", folder.Path, "--as-of", "2025-06-30", "--lang", "en")).ExitCode);

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

    /// <summary>A clock that is set by hand, and may stand for whatever goes wrong in a reading.</summary>
    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public Exception? Fault { get; set; }

        public override DateTimeOffset GetUtcNow() => Fault is null ? Now : throw Fault;
    }
}
