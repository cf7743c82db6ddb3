using Microsoft.Playwright;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>Charts that take the place of a table.</summary>
public sealed class ChartsInBrowserTest(PublishedRegister register, Browser browser)
{
    [Theory]
    [InlineData("/plans/hengyang-2018", 360, "看表格", "看图")]
    [InlineData("/en/plans/hengyang-2018", 1280, "Show as a table", "Show as a chart")]
    public async Task A_table_becomes_a_chart_where_it_stands_and_comes_back(string address, int width, string toTable, string toChart)
    {
        var page = await browser.Open(width, keepsPolicy: true);
        var watched = await Watched.Begin(page);
        await page.GotoAsync(register.Address + address);
        var figure = page.Locator("figure[data-chart=progress]").First;
        await figure.ScrollIntoViewIfNeededAsync();
        await page.Mouse.MoveAsync(10, 10);
        await figure.Locator("svg text").First.WaitForAsync();

        Assert.False(await figure.Locator("table").IsVisibleAsync());
        await watched.AssertNothingRefused();
        Assert.InRange(await watched.Jumped(), 0, 0.02);

        await figure.GetByRole(AriaRole.Button, new() { Name = toTable }).ClickAsync();
        Assert.True(await figure.Locator("table").IsVisibleAsync());
        Assert.False(await figure.Locator("svg").IsVisibleAsync());
        await figure.GetByRole(AriaRole.Button, new() { Name = toChart }).ClickAsync();
        Assert.True(await figure.Locator("svg").IsVisibleAsync());

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await figure.Locator("table").IsVisibleAsync());
        Assert.False(await figure.Locator("svg").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(412)]
    [InlineData(1280)]
    public async Task Of_a_table_that_nothing_draws_no_row_is_cut(int width)
    {
        var page = await browser.Open(width, keepsPolicy: true);
        await page.GotoAsync(register.Address + "/indicators/pm25");
        var figure = (await page.Locator("figure.table").First.BoundingBoxAsync())!;
        var table = (await page.Locator("figure.table table").First.BoundingBoxAsync())!;
        Assert.InRange(table.Y + table.Height, 0, figure.Y + figure.Height + 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Arrow_keys_read_a_chart_item_by_item()
    {
        var page = await browser.Open(800, keepsPolicy: true);
        var watched = await Watched.Begin(page);
        await page.GotoAsync(register.Address + "/en/plans/hengyang-2018");
        var figure = page.Locator("figure[data-chart=progress]").First;
        await figure.ScrollIntoViewIfNeededAsync();
        await page.Mouse.MoveAsync(10, 10);
        await figure.Locator("svg text").First.WaitForAsync();
        var rows = await figure.Locator("tbody th").AllTextContentsAsync();

        await figure.Locator(".chart-plot").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.StartsWith(rows[0].Trim(), await figure.Locator("[aria-live]").TextContentAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("End");
        Assert.StartsWith(rows[^1].Trim(), await figure.Locator("[aria-live]").TextContentAsync(), StringComparison.Ordinal);
        await page.Locator(".chart-tip strong").First.WaitForAsync();
        await watched.AssertNothingRefused();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_chart_is_loaded_before_the_reader_touches_the_page()
    {
        var page = await browser.Open(360);
        var requests = new Requests(page);
        await page.GotoAsync(register.Address + "/plans/hengyang-2018", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(requests.Scripts, script => script.Contains("/chunk.", StringComparison.Ordinal));
        Assert.True(await page.Locator("figure[data-chart] table").First.IsVisibleAsync());

        await page.Keyboard.PressAsync("Tab");
        await page.Locator("figure[data-chart]").First.ScrollIntoViewIfNeededAsync();
        await page.Locator("figure[data-chart] svg text").First.WaitForAsync();
        Assert.Contains(requests.Scripts, script => script.Contains("/chunk.", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_without_a_chart_loads_none()
    {
        var page = await browser.Open(800);
        var requests = new Requests(page);
        await page.GotoAsync(register.Address + "/about", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Contains("/assets/reading.", Assert.Single(requests.Scripts), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
