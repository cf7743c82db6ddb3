using EnvProtect.Tests.EndToEnd;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace EnvProtect.Tests.EndToEnd;

/// <summary>Debian's Chromium, started once. Where it is missing the tests fail; they are never skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Milliseconds to wait for what must come: the first page of a busy machine takes its time, and a wait that succeeds costs none.</summary>
    private const int Patience = 120_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("ENVPROTECT_TEST_BROWSER") is { Length: > 0 } given ? given : "/usr/bin/chromium";
        if (!File.Exists(path)) throw new InvalidOperationException($"No browser at {path}. Run ./test.sh, which installs Chromium, or set ENVPROTECT_TEST_BROWSER.");
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>
    /// A page of its own at a width in CSS pixels. Its policy is kept where asked; otherwise checks can be injected into it.
    /// </summary>
    public async Task<IPage> Open(int width, bool javaScript = true, bool keepsPolicy = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = javaScript,
            BypassCSP = javaScript && !keepsPolicy,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }
}
