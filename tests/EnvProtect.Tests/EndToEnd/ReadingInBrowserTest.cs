namespace EnvProtect.Tests.EndToEnd;

/// <summary>The easy-reading mode.</summary>
public sealed class ReadingInBrowserTest(PublishedRegister register, Browser browser)
{
    [Fact]
    public async Task Easy_reading_is_larger_and_remembered_without_a_cookie()
    {
        var page = await browser.Open(360, keepsPolicy: true);
        var watched = await Watched.Begin(page);
        await page.GotoAsync(register.Address + "/");
        var usual = await FontSize();
        await page.FocusAsync(".reading-switch");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("true", await page.Locator(".reading-switch").GetAttributeAsync("aria-pressed"));
        Assert.True(await FontSize() >= usual * 1.2);

        await page.GotoAsync(register.Address + "/en/issues/");
        Assert.True(await FontSize() >= usual * 1.2);
        Assert.InRange(await watched.Jumped(), 0, 0.02);
        Assert.Equal("true", await page.Locator(".reading-switch").GetAttributeAsync("aria-pressed"));
        Assert.Empty(await page.Context.CookiesAsync());

        await page.ClickAsync(".reading-switch");
        await page.ReloadAsync();
        Assert.True(await FontSize() < usual * 1.2);
        await watched.AssertNothingRefused();
        await page.Context.CloseAsync();

        Task<double> FontSize() => page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize)");
    }

    [Fact]
    public async Task Without_JavaScript_there_is_no_button_that_does_nothing()
    {
        var page = await browser.Open(360, javaScript: false);
        await page.GotoAsync(register.Address + "/");
        Assert.False(await page.Locator(".reading-switch").IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
