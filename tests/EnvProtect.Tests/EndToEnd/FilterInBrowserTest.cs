using Microsoft.Playwright;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>Narrowing the register down in place.</summary>
public sealed class FilterInBrowserTest(PublishedRegister register, Browser browser)
{
    [Fact]
    public async Task Choices_combine_at_once_stay_in_the_address_and_go_back()
    {
        var page = await browser.Open(1280, keepsPolicy: true);
        var watched = await Watched.Begin(page);
        var requests = new Requests(page);
        await page.GotoAsync(register.Address + "/issues/");
        var all = await page.Locator(".issue-row").CountAsync();
        Assert.DoesNotContain("/issues/facets.json", requests.Paths);

        await Choose("/issues/area/430482");
        var inArea = await Rows();
        Assert.InRange(inArea, 1, all - 1);
        Assert.EndsWith("/issues/?area=430482", page.Url, StringComparison.Ordinal);

        var left = await page.Locator(".facets li:has(a[href='/issues/kind/problem']) .count").TextContentAsync();
        await Choose("/issues/kind/problem");
        Assert.Equal(left, $"{await Rows()}");
        Assert.Contains("kind=problem", page.Url, StringComparison.Ordinal);
        Assert.Equal("true", await page.Locator(".facets a[href='/issues/kind/problem']").GetAttributeAsync("aria-current"));
        Assert.Equal($"{left}项", await page.Locator("#list").TextContentAsync());

        await page.ReloadAsync();
        await page.WaitForFunctionAsync($"() => document.querySelectorAll('.issue-row').length === {left}");
        await page.GoBackAsync();
        await page.WaitForFunctionAsync($"() => document.querySelectorAll('.issue-row').length === {inArea}");
        await page.GoBackAsync();
        await page.WaitForFunctionAsync($"() => document.querySelectorAll('.issue-row').length === {all}");
        await watched.AssertNothingRefused();
        await page.Context.CloseAsync();

        // By keyboard, as a link.
        async Task Choose(string path)
        {
            await page.EvaluateAsync("path => { const link = document.querySelector(`.facets a[href='${path}']`); link.closest('details').open = true; link.focus(); }", path);
            await page.Keyboard.PressAsync("Enter");
            await page.Locator($".facets a[href='{path}'][aria-current=true]").WaitForAsync();
        }

        Task<int> Rows() => page.Locator(".issue-row").CountAsync();
    }

    [Fact]
    public async Task Filtered_rows_are_those_of_the_static_page_of_the_same_choice()
    {
        var page = await browser.Open(360, keepsPolicy: true);
        await page.GotoAsync(register.Address + "/en/issues/category/water");
        var expected = await page.Locator(".issue-row").AllInnerTextsAsync();
        await page.GotoAsync(register.Address + "/en/issues/?category=water");
        await page.Locator(".chosen button").First.WaitForAsync();
        Assert.Equal(expected.Take(50), await page.Locator(".issue-row").AllInnerTextsAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_the_answer_is_seen_where_the_choice_is_made()
    {
        var page = await browser.Open(360, keepsPolicy: true);
        await page.GotoAsync(register.Address + "/en/issues/");
        Assert.Equal(0, await page.Locator(".filter-answer").CountAsync());
        await page.ClickAsync(".to-filter a");
        await page.EvaluateAsync("() => document.querySelector(\".facets a[href='/en/issues/area/430482']\").closest('details').open = true");
        await page.ClickAsync(".facets a[href='/en/issues/area/430482']");
        var answer = page.Locator(".filter-answer");
        await Assertions.Expect(answer).ToBeInViewportAsync();
        Assert.Equal($"Show the {await page.Locator("#list").InnerTextAsync()}", await answer.InnerTextAsync());
        Assert.EndsWith("/issues/?area=430482", await page.Locator("a.language").GetAttributeAsync("href"), StringComparison.Ordinal);
        await answer.ClickAsync();
        await Assertions.Expect(page.Locator("#list")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".chosen button").First).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_condition_that_no_issue_meets_is_named_and_not_passed_over_in_silence()
    {
        var page = await browser.Open(360, keepsPolicy: true);
        await page.GotoAsync(register.Address + "/issues/?area=999999&kind=problem&from=elsewhere");
        var note = page.Locator("section[aria-labelledby=list] > [role=status]");
        await Assertions.Expect(note).ToHaveTextAsync("没有符合“area=999999”的事项，这个条件没有使用。");
        Assert.False(await note.EvaluateAsync<bool>("note => note.classList.contains('visually-hidden')"));
        Assert.Equal(1, await page.Locator(".chosen button").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_of_one_choice_leads_to_the_register_with_two()
    {
        var page = await browser.Open(1280, keepsPolicy: true);
        await page.GotoAsync(register.Address + "/issues/category/water");
        await page.EvaluateAsync("() => document.querySelectorAll('.facets details').forEach((details) => details.open = true)");
        await page.ClickAsync(".facets a[href='/issues/area/430482']");
        await Assertions.Expect(page).ToHaveURLAsync(register.Address + "/issues/?category=water&area=430482");
        await page.Locator(".chosen button").Nth(2).WaitForAsync();
        await page.ClickAsync(".chosen button:last-child");
        await Assertions.Expect(page).ToHaveURLAsync(register.Address + "/issues/");
        await page.Context.CloseAsync();
    }
}
