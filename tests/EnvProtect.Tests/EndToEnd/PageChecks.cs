using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>What has to hold of every page, whatever stands on it.</summary>
internal static class PageChecks
{
    private const int MostBytes = 60 * 1024;
    private const int MostRequests = 5;
    private const double MostJumping = 0.02;

    private static readonly AxeRunOptions Wcag22AA = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    // In the dark nothing but the colours is another.
    private static readonly AxeRunOptions Colours = Only("rule", "color-contrast", "link-in-text-block");

    /// <summary>No part of the page stands out at the side: on phones, on tablets, on a desk, and there at 200 % zoom (640).</summary>
    public static async Task AssertFits(IPage page)
    {
        foreach (var width in new[] { 320, 360, 640, 768, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{page.Url} is {overflow} px too wide at {width} px.");
        }
    }

    /// <summary>
    /// No violation of WCAG 2.2 AA that axe finds, in the light and in the dark: on a phone in Chinese and on a desk in English, of which every page
    /// has both.
    /// </summary>
    public static async Task AssertAccessible(IPage page)
    {
        const int Desk = 1280, Phone = 360;
        var width = new Uri(page.Url).AbsolutePath.StartsWith("/en/", StringComparison.Ordinal) ? Desk : Phone;
        await page.SetViewportSizeAsync(width, 800);
        foreach (var (scheme, rules) in new[] { (ColorScheme.Dark, Colours), (ColorScheme.Light, Wcag22AA) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe(rules);
            Assert.True(result.Violations.Length == 0, $"{page.Url} at {width} px, {scheme}: " + string.Join("; ", result.Violations.Select(
                violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}")));
        }
    }

    /// <summary>Goes to a page as a phone would, and holds what that costs before anyone touches it to the budget.</summary>
    public static async Task AssertLight(IPage page, string address)
    {
        var watched = await Watched.Begin(page);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        // Compressed bodies, as they were sent. A chart loads its library when it comes near; pages are weighed without it.
        var loaded = await page.EvaluateAsync<string[]>(
            "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter((entry) => !entry.name.includes('/assets/chunk.')).map((entry) => `${entry.encodedBodySize} ${entry.name}`)");
        var bytes = loaded.Sum(line => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture));
        Assert.True(bytes <= MostBytes, $"{bytes} bytes:\n{string.Join('\n', loaded)}");
        Assert.True(loaded.Length <= MostRequests, string.Join('\n', loaded));
        Assert.InRange(await watched.Jumped(), 0, MostJumping);
        await watched.AssertNothingRefused();
    }

    // What passes is of no use here, and describing it is most of the work.
    private static AxeRunOptions Only(string type, params string[] names) => new()
    {
        RunOnly = new() { Type = type, Values = [.. names] },
        ResultTypes = [ResultType.Violations],
        Iframes = false,
    };
}
