namespace EnvProtect.Tests.EndToEnd;

/// <summary>What a page costs a phone before anyone touches it.</summary>
public sealed class PageBudgetTest(PublishedRegister register, Browser browser)
{
    [Theory]
    [MemberData(nameof(PagesInBrowserTest.BothLanguages), MemberType = typeof(PagesInBrowserTest))]
    public async Task A_page_is_light_asks_for_little_and_does_not_jump(string address)
    {
        var page = await browser.Open(360, keepsPolicy: true);
        await PageChecks.AssertLight(page, register.Address + address);
        await page.Context.CloseAsync();
    }
}
