using EnvProtect.Cli.Publishing;
using Microsoft.Playwright;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>The search page, over the index that Pagefind wrote beside the pages.</summary>
public sealed class SearchInBrowserTest(PublishedRegister register, Browser browser)
{
    [Theory]
    [InlineData("/search/", "噪声", "/issues/D1YZ202000142")]
    [InlineData("/search/", "砂场", "/issues/hengyang-2018-10")]
    [InlineData("/search/", "D1YZ2020", "/issues/D1YZ202000131")]
    [InlineData("/search/", "00131", "/issues/D1YZ202000131")]
    [InlineData("/search/", "水口山", "/issues/hengyang-2018-06")]
    [InlineData("/search/", "常宁", "/areas/430482")]
    [InlineData("/search/", "衡南", "/areas/430422")]
    [InlineData("/search/", "零陵区", "/areas/431102")]
    [InlineData("/search/", "常宁市人民政府", "/units/changning-government")]
    [InlineData("/search/", "PM2.5浓度", "/indicators/pm25")]
    [InlineData("/search/", "ＰＭ２．５浓度", "/indicators/pm25")]
    [InlineData("/search/", "PM2.5", "/indicators/pm25")]
    [InlineData("/search/", "PM25", "/indicators/pm25")]
    [InlineData("/search/", "SO2", "/indicators/so2")]
    [InlineData("/search/", "SO₂", "/indicators/so2")]
    [InlineData("/search/", "O3", "/indicators/o3")]
    [InlineData("/en/search/", "SO2", "/en/indicators/so2")]
    [InlineData("/search/", "００１３１", "/issues/D1YZ202000131")]
    [InlineData("/search/", "常宁 废渣", "/issues/hengyang-2018-26")]
    [InlineData("/en/search/", "noise", "/en/issues/D1YZ202000142")]
    [InlineData("/en/search/", "00131", "/en/issues/D1YZ202000131")]
    [InlineData("/en/search/", "Shuikoushan Group", "/en/units/shuikoushan-group")]
    public async Task Words_numbers_and_names_lead_to_their_pages_by_keyboard_alone(string address, string words, string expected)
    {
        var page = await browser.Open(360, keepsPolicy: true);
        var watched = await Watched.Begin(page);
        await page.GotoAsync(register.Address + address);
        await page.FocusAsync("#q");
        await page.Keyboard.InsertTextAsync(words);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator($".search-list a[href='{expected}']").WaitForAsync();
        Assert.Contains("q=", page.Url, StringComparison.Ordinal);

        List<string?> passed = [];
        while (passed.Count < 40 && (passed.Count == 0 || passed[^1] != expected))
        {
            await page.Keyboard.PressAsync("Tab");
            passed.Add(await page.EvaluateAsync<string?>("() => document.activeElement.getAttribute('href') ?? document.activeElement.id"));
        }

        Assert.True(passed[^1] == expected, $"{expected} is not reached by Tab, but {string.Join(' ', passed)}");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(register.Address + expected);
        await watched.AssertNothingRefused();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Filters_narrow_the_results_and_stay_in_the_address()
    {
        var page = await browser.Open(800, keepsPolicy: true);
        await page.GotoAsync(register.Address + "/search/?q=%E5%8D%B1%E9%99%A9%E5%BA%9F%E7%89%A9");
        await page.Locator(".search-list a").First.WaitForAsync();
        await page.SelectOptionAsync("#by-area", "常宁市");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.search-list li').length > 0 && location.search.includes('area=')");
        await page.SelectOptionAsync("#by-kind", "整改问题");
        await page.Locator(".search-list a[href='/issues/hengyang-2018-06']").WaitForAsync();
        Assert.All(await page.Locator(".search-list .kicker").AllTextContentsAsync(), kicker => Assert.StartsWith("整改问题", kicker, StringComparison.Ordinal));

        await page.ReloadAsync();
        await page.Locator(".search-list a[href='/issues/hengyang-2018-06']").WaitForAsync();
        Assert.Equal("常宁市", await page.Locator("#by-area").InputValueAsync());
        await page.GoBackAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('#by-kind').value === '' && document.querySelector('#by-area').value === '常宁市'");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Results_show_what_pages_say_and_what_they_are()
    {
        var page = await browser.Open(360, keepsPolicy: true);
        await page.GotoAsync(register.Address + "/en/search/?q=00131");
        var result = page.Locator(".search-list li:has(a[href='/en/issues/D1YZ202000131'])");
        await result.WaitForAsync();
        // The ends of its number stand in the page for the search alone.
        Assert.DoesNotContain(" YZ202000131", await result.InnerTextAsync(), StringComparison.Ordinal);

        await page.GotoAsync(register.Address + "/search/?q=PM2.5");
        await page.Locator(".search-list mark").First.WaitForAsync();
        Assert.InRange(await page.Locator(".search-list li").CountAsync(), 5, 10);
        Assert.Contains("PM2.5", await page.Locator(".search-list mark").AllInnerTextsAsync());

        foreach (var (address, kind) in new[] { ("/en/search/?q=Changning", "Area"), ("/search/?q=噪声", "污染类别") })
        {
            await page.GotoAsync(register.Address + address);
            await Assertions.Expect(page.Locator(".search-list .kicker").First).ToHaveTextAsync(kind);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_other_language_keeps_the_words()
    {
        var page = await browser.Open(360, keepsPolicy: true);
        await page.GotoAsync(register.Address + "/search/?q=PM10");
        await page.Locator(".search-list a").First.WaitForAsync();
        await page.ClickAsync("a.language");
        await Assertions.Expect(page).ToHaveURLAsync(register.Address + "/en/search/?q=PM10");
        await page.Locator(".search-list a").First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/search/?q=常宁夜间施工噪声扰民", "噪声", "/search/?q=%E5%99%AA%E5%A3%B0")]
    [InlineData("/en/search/?q=noise+Shuikoushan", "noise", "/en/search/?q=noise")]
    [InlineData("/en/search/?q=没有的", "Search the Chinese pages", "/search/?q=%E6%B2%A1%E6%9C%89%E7%9A%84")]
    public async Task An_empty_result_says_what_to_try_next(string address, string advice, string leadsTo)
    {
        var page = await browser.Open(360, keepsPolicy: true);
        await page.GotoAsync(register.Address + address);
        var link = page.Locator(".search-advice a", new() { HasText = advice }).First;
        await link.WaitForAsync();
        Assert.Equal(leadsTo, await link.GetAttributeAsync("href"));
        Assert.True(await page.Locator(".ways").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_page_offers_places_kinds_and_the_register()
    {
        var page = await browser.Open(360, javaScript: false);
        await page.GotoAsync(register.Address + "/search/");
        Assert.False(await page.Locator("form.search").IsVisibleAsync());
        foreach (var way in new[] { "/areas/430482", "/categories/noise", "/units/", "/issues/" })
            Assert.True(await page.Locator($"main a[href='{way}']").First.IsVisibleAsync(), way);

        // Nor does the home page offer what would lead nowhere.
        await page.GotoAsync(register.Address + "/");
        Assert.False(await page.Locator("form.find").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public void A_preview_gets_its_index_afterwards_and_keeps_everything_else()
    {
        using var folder = new TemporaryFolder();
        var options = PublishedRegister.OptionsFor(folder.Path) with { Search = false };
        var (before, _) = Publication.Run(options, new Progress<PublicationStep>());
        Assert.DoesNotContain(before!.Files, file => file.Path.StartsWith("site/pagefind/", StringComparison.Ordinal));

        var store = new SnapshotStore(folder.Path);
        LaterIndex.Add(store, before.ContentHash, TestContext.Current.CancellationToken);
        var after = Manifest.Load(store.PathOf(store.Current!));
        Assert.Contains(after.Files, file => file.Path == "site/pagefind/pagefind.js");
        Assert.Equal(before.Files, after.Files.Where(file => !file.Path.StartsWith("site/pagefind/", StringComparison.Ordinal)));
        // The same name as a build gives that indexes at once.
        Assert.Equal(Path.GetFileName(new DirectoryInfo(Path.Combine(register.Output, "current")).LinkTarget), store.Current);

        LaterIndex.Add(store, before.ContentHash, TestContext.Current.CancellationToken);
        Assert.Equal(after.ContentHash, store.Current);
    }
}
