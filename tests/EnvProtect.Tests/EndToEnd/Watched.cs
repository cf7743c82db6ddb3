using Microsoft.Playwright;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>What a page did that nobody sees: what its policy refused, its faults, and how far its parts jumped.</summary>
internal sealed class Watched
{
    private const string Script =
        """
        window.refused = []; window.jumped = 0;
        document.addEventListener('securitypolicyviolation', (event) => window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
        new PerformanceObserver((list) => { for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.jumped += shift.value; }).observe({ type: 'layout-shift', buffered: true });
        """;

    private readonly IPage page;
    private readonly List<string> faults = [];

    private Watched(IPage page)
    {
        this.page = page;
        page.PageError += (_, fault) => faults.Add(fault);
    }

    /// <summary>Begins to watch, before the page goes anywhere.</summary>
    public static async Task<Watched> Begin(IPage page)
    {
        await page.AddInitScriptAsync(Script);
        return new Watched(page);
    }

    public async Task AssertNothingRefused()
    {
        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.refused"));
        Assert.Empty(faults);
    }

    /// <summary>The sum of all layout shifts that no input caused.</summary>
    public Task<double> Jumped() => page.EvaluateAsync<double>("() => window.jumped");
}
