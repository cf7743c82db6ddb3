using System.Net;
using EnvProtect.Tests.Content;
using EnvProtect.Tests.Serving;
using Microsoft.Playwright;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>What an author sees of <c>serve</c> while saving.</summary>
public sealed class PreviewInBrowserTest(Browser browser) : IDisposable
{
    private const string Problem = "content/plans/sample-2020/01.md";
    private const string Page = "/issues/sample-2020-01";

    private readonly ContentTree tree = ContentTree.From("every-field");
    private readonly TemporaryFolder output = new();

    public void Dispose()
    {
        tree.Dispose();
        // Snapshot and search index follow behind the preview, and may still be written when the server stops.
        for (var tries = 0; Directory.Exists(output.Path); tries++)
        {
            try
            {
                output.Dispose();
            }
            catch (IOException) when (tries < 100)
            {
                Thread.Sleep(500);
            }
        }
    }

    [Fact]
    public async Task A_fault_lies_over_the_last_good_page_until_it_is_mended()
    {
        await using var serve = Serve();
        var site = await serve.Site();
        var page = await browser.Open(1280, keepsPolicy: true);
        var watched = await Watched.Begin(page);
        await page.GotoAsync(site + Page);
        var title = await page.Locator("h1").InnerTextAsync();
        await Assertions.Expect(Overlay(page)).ToHaveCountAsync(0);

        tree.Replace(Problem, $"title: {title}", "title: 改过的题目").Replace(Problem, "areas: [990101,", "areas: [甲区,");
        await Assertions.Expect(Overlay(page)).ToBeVisibleAsync();
        await Assertions.Expect(Overlay(page)).ToContainTextAsync("01.md(");
        await Assertions.Expect(Overlay(page)).ToContainTextAsync("EP1301");
        await Assertions.Expect(Overlay(page)).ToContainTextAsync("Did you mean '990101' (甲区)?");
        Assert.Contains("EP1301", serve.Diagnostics, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);

        // The last good page is served again and again, and the fault stays in sight on every page.
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
        await Assertions.Expect(Overlay(page)).ToBeVisibleAsync();
        await page.GotoAsync(site + "/issues/");
        await Assertions.Expect(Overlay(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Overlay(page)).ToHaveCountAsync(0);
        await page.GotoAsync(site + Page);
        await Assertions.Expect(Overlay(page)).ToBeVisibleAsync();

        tree.Replace(Problem, "areas: [甲区,", "areas: [990101,");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("改过的题目");
        await Assertions.Expect(Overlay(page)).ToHaveCountAsync(0);
        await watched.AssertNothingRefused();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("releaseOn: 2024-06-02")]
    public async Task What_is_held_back_shows_in_the_preview_and_nowhere_else(string heldBack)
    {
        tree.Write("content/cases/2024/waiting.md",
            $"---\nkind: case\n{heldBack}\nareas: [990101]\nstatus: {{ value: assigned, asOf: 2024-05-01 }}\nsource: {{ document: sample-plan-2020 }}\ntitle: 还没有公开的一件\nsummary: 一件。\n---\n");
        await using (var serve = Serve())
        {
            using var client = new HttpClient { BaseAddress = new(await serve.Site()) };
            var shown = await client.GetStringAsync("/issues/waiting", TestContext.Current.CancellationToken);
            Assert.Contains("还没有公开的一件", shown, StringComparison.Ordinal);
            Assert.Contains("class=\"held-back\"", shown, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await CommandLineRun.Of("build", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", output.Path, "--as-of", "2024-06-01", "--lang", "en")).ExitCode);
        await using var production = new RunningCommand("serve", "--no-watch", "--output", output.Path, "--urls", "http://127.0.0.1:0", "--lang", "en");
        using var visitor = new HttpClient { BaseAddress = new(await production.Site()) };
        using var page = await visitor.GetAsync("/issues/waiting", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        using var row = await visitor.GetAsync("/odata/Issues('waiting')", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, row.StatusCode);
        var published = Directory.EnumerateFiles(Path.Combine(output.Path, "current", "site"), "*", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("还没有公开的一件", StringComparison.Ordinal) || text.Contains("class=\"held-back\"", StringComparison.Ordinal)));
        Assert.Empty(published);
    }

    private static ILocator Overlay(IPage page) => page.GetByRole(AriaRole.Alert);

    private RunningCommand Serve() => new("serve", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", output.Path, "--as-of", "2024-06-01", "--urls", "http://127.0.0.1:0", "--lang", "en");
}
