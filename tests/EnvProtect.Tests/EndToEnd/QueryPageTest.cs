using System.Net;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>The page that builds queries.</summary>
public sealed class QueryPageTest(PublishedRegister register, Browser browser)
{
    [Theory]
    [InlineData("/data/query")]
    [InlineData("/en/data/query")]
    public async Task A_query_is_built_by_keyboard_previewed_and_taken_along(string address)
    {
        var page = await browser.Open(1280);
        var watched = await Watched.Begin(page);
        await page.GotoAsync(register.Address + address);
        await page.Locator("#query-set").FocusAsync();
        await Microsoft.Playwright.Assertions.Expect(page.Locator("#query-set")).ToHaveValueAsync("Issues");
        await page.Locator(".query-columns input[value=Id]").FocusAsync();
        Assert.InRange(await watched.Jumped(), 0, 0.02);
        await page.Keyboard.PressAsync("Space");
        await page.Locator(".query-columns input[value=Status]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator(".query-column").First.FocusAsync();
        await page.Keyboard.TypeAsync("Status");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("inProgress");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".query-preview tbody tr").First.WaitForAsync();
        Assert.Equal(10, await page.Locator(".query-preview tbody tr").CountAsync());
        Assert.Equal(["Id", "Status"], await page.Locator(".query-preview th").AllInnerTextsAsync());
        var query = await page.Locator("#query-address").InnerTextAsync();
        Assert.Contains("$filter=Status%20eq%20%27inProgress%27", query, StringComparison.Ordinal);
        using var answer = await register.Client.GetAsync(new Uri(query), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("$format=csv", await page.Locator("#query-python").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Before_it_is_touched_the_form_stands_for_the_whole_table()
    {
        var page = await browser.Open(1280);
        await page.GotoAsync(register.Address + "/en/data/query");
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".query-columns")).ToContainTextAsync("All columns");
        await Microsoft.Playwright.Assertions.Expect(page.Locator("#query-address")).ToHaveTextAsync(register.Address + "/odata/Issues");
        Assert.Equal("(none)", await page.Locator("#query-order option").InnerTextAsync());
        await page.Locator("#query-set").FocusAsync();
        await page.Locator("#query-set").SelectOptionAsync("Areas");
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".query-columns input[value=Code]")).ToBeVisibleAsync();
        await Microsoft.Playwright.Assertions.Expect(page.Locator("#query-set")).ToHaveValueAsync("Areas");
        await Microsoft.Playwright.Assertions.Expect(page.Locator("#query-address")).ToHaveTextAsync(register.Address + "/odata/Areas");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_fault_in_a_value_is_told_in_the_words_of_the_service()
    {
        var page = await browser.Open(1280);
        await page.GotoAsync(register.Address + "/en/data/query");
        await page.Locator("#query-set").FocusAsync();
        await page.Locator(".query-column").First.SelectOptionAsync("DueOn");
        await page.Locator(".query-value").First.FillAsync("2018-02-30");
        await page.Keyboard.PressAsync("Enter");
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".query-state")).ToContainTextAsync("2018-02-30");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Sets_and_faults_are_told_in_the_language_of_the_page()
    {
        var page = await browser.Open(1280);
        await page.GotoAsync(register.Address + "/data/query");
        await page.Locator("#query-set").FocusAsync();
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".query-columns input[value=Id]")).ToBeVisibleAsync();
        Assert.Equal("Issues · 事项", await page.Locator("#query-set option:checked").TextContentAsync());
        await page.Locator(".query-column").First.SelectOptionAsync("DueOn");
        await page.Locator(".query-value").First.FillAsync("2018-02-30");
        await page.Keyboard.PressAsync("Enter");
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".query-state")).ToContainTextAsync("2018-02-30");
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", await page.Locator(".query-state").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_filled_form_fits_a_phone()
    {
        var page = await browser.Open(320);
        await page.GotoAsync(register.Address + "/en/data/query");
        await page.Locator("#query-set").FocusAsync();
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".query-columns input[value=Id]")).ToBeVisibleAsync();
        await PageChecks.AssertFits(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_there_are_examples_that_answer()
    {
        var page = await browser.Open(360, javaScript: false);
        await page.GotoAsync(register.Address + "/data/query");
        Assert.False(await page.Locator(".query-builder").IsVisibleAsync());
        Assert.Contains("没有运行脚本", await page.Locator("main .notice").InnerTextAsync(), StringComparison.Ordinal);
        var links = await page.Locator(".queries a").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");
        Assert.True(links.Length >= 6);
        foreach (var link in links)
        {
            using var answer = await register.Client.GetAsync(new Uri(link), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, link);
        }

        await page.Context.CloseAsync();
    }
}
