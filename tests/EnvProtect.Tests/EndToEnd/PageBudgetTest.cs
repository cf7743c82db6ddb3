using System.Globalization;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>What a page costs a phone before anyone touches it.</summary>
public sealed class PageBudgetTest(PublishedRegister register, Browser browser)
{
    private const int MostBytes = 60 * 1024;
    private const int MostRequests = 5;
    private const double MostJumping = 0.02;

    // The page that builds queries asks the service at once what there is, one request more than the others.
    public static TheoryData<string> Pages => [.. PagesInBrowserTest.BothLanguages.Select(page => page.Data).Where(page => !page.EndsWith("/query", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_light_asks_for_little_and_does_not_jump(string address)
    {
        var page = await browser.Open(360, keepsPolicy: true);
        var watched = await Watched.Begin(page);
        await page.GotoAsync(register.Address + address, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        // Compressed bodies, as they were sent. A chart loads its library when it comes near; pages are weighed without it.
        var loaded = await page.EvaluateAsync<string[]>(
            "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter((entry) => !entry.name.includes('/assets/chunk.')).map((entry) => `${entry.encodedBodySize} ${entry.name}`)");
        var bytes = loaded.Sum(line => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture));
        Assert.True(bytes <= MostBytes, $"{bytes} bytes:\n{string.Join('\n', loaded)}");
        Assert.True(loaded.Length <= MostRequests, string.Join('\n', loaded));
        Assert.InRange(await watched.Jumped(), 0, MostJumping);
        await watched.AssertNothingRefused();
        await page.Context.CloseAsync();
    }
}
