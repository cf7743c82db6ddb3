using Microsoft.Playwright;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>Every kind of page, as a resident sees it.</summary>
public sealed class PagesInBrowserTest(PublishedRegister register, Browser browser)
{
    private static readonly string[] Pages =
    [
        "/", "/issues/", "/issues/hengyang-2018-06", "/issues/hengyang-2018-c07", "/plans/hengyang-2018", "/areas/430482", "/areas/", "/units/shuikoushan-group",
        "/units/", "/sources/hengyang-plan-2019", "/about", "/deadlines/", "/indicators/", "/indicators/goodAirDays", "/data/", "/search/", "/nowhere",
        "/issues/D1YZ202000131", "/bulletins/yongzhou-2020-15", "/campaigns/hengyang-2021-summer", "/consultations/hengyang-2021-weekend",
        "/handovers/hengyang-2021-santang", "/pages/sign-off", "/categories/water", "/rankings/", "/changes/", "/data/query",
    ];

    public static TheoryData<string> BothLanguages => [.. Pages, .. Pages.Select(page => page == "/" ? "/en/" : "/en" + page)];

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public async Task A_page_reads_without_JavaScript_and_asks_no_other_host(string address)
    {
        var page = await browser.Open(320, javaScript: false);
        var requests = new Requests(page);
        await page.GotoAsync(register.Address + address);

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.False(string.IsNullOrWhiteSpace(await page.Locator("h1").InnerTextAsync()));
        Assert.True(await page.Locator("footer").First.IsVisibleAsync());
        Assert.Empty(requests.Abroad(register.Address));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public async Task A_page_fits_every_width_and_has_no_accessibility_violation(string address)
    {
        var page = await browser.Open(320);
        await page.GotoAsync(register.Address + address);
        await PageChecks.AssertFits(page);
        await PageChecks.AssertAccessible(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_resident_finds_a_problem_by_area_without_JavaScript()
    {
        var page = await browser.Open(360, javaScript: false);
        await page.GotoAsync(register.Address + "/");
        await page.Locator("a[href='/areas/430482']").First.ClickAsync();
        await page.Locator("a[href='/issues/hengyang-2018-06']").First.ClickAsync();

        Assert.Contains("水口山", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("2022年12月底前", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("未见公布结果", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator("a[hreflang='en']").First.ClickAsync();
        Assert.EndsWith("/en/issues/hengyang-2018-06", page.Url, StringComparison.Ordinal);
        Assert.Contains("Shuikoushan", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/issues/hengyang-2018-01", true)]
    [InlineData("/en/issues/hengyang-2018-01", true)]
    [InlineData("/en/issues/hengyang-2018-07", false)] // the fullest of all
    [InlineData("/en/issues/D1YZ202000131", true)]
    public async Task A_notice_on_paper_is_one_page_with_its_whole_summary_where_that_fits(string address, bool isWhole)
    {
        var page = await browser.Open(688); // A4 without its margins
        await page.GotoAsync(register.Address + address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(isWhole, await page.EvaluateAsync<bool>("() => { const lead = document.querySelector('.lead'); return lead.scrollHeight <= lead.clientHeight + 2; }"));
        // A word over the middle of a round seal may be as wide as most of it.
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('.seal-large .seal-word').offsetWidth < 0.9 * document.querySelector('.seal-large').offsetWidth"), "The seal is too small for its word.");
        // Whoever is responsible is named, however many they are.
        Assert.True(await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.facts .plain > li')].every((item) => item.getClientRects().length > 0 && parseFloat(getComputedStyle(item).fontSize) > 8)"));
        var pages = System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true })), @"/Type /Page\b");
        Assert.Equal(1, pages);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_case_fits_a_phone_in_easy_reading_and_at_twice_the_size()
    {
        var page = await browser.Open(320);
        await page.AddInitScriptAsync("localStorage.setItem('reading', 'easy')");
        await page.GotoAsync(register.Address + "/en/issues/D1YZ202000131");
        Assert.Equal("easy", await page.EvaluateAsync<string>("() => document.documentElement.dataset.reading"));
        await PageChecks.AssertFits(page);
        await page.EvaluateAsync("() => { document.documentElement.dataset.reading = 'usual'; document.documentElement.style.fontSize = '200%'; }");
        await page.SetViewportSizeAsync(360, 800);
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"), -1000, 0);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/feed.xml", "这是一份订阅源")]
    [InlineData("/en/areas/430482/feed.xml", "This is a feed")]
    public async Task A_feed_says_what_it_is_to_whoever_opens_it_in_a_browser(string address, string words)
    {
        var page = await browser.Open(320, keepsPolicy: true);
        await page.GotoAsync(register.Address + address);
        Assert.Contains(words, await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement, '::before').content"), StringComparison.Ordinal);
        Assert.Equal("none", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('entry > id')).display"));
        Assert.Equal("block", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('entry > title')).display"));
        // Of 25 characters the four of the year: a source need not have named the month.
        Assert.InRange(await page.EvaluateAsync<double>("() => { const on = document.querySelector('entry > updated'); return on.clientWidth / on.scrollWidth; }"), 0.1, 0.2);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/indicators/surfaceWaterClass", "Ⅲ类或更好", "劣Ⅴ类", "6类")]
    [InlineData("/en/indicators/surfaceWaterClass", "Class III or better", "worse than Class V", "6 class")]
    public async Task Water_classes_have_their_names(string address, string promised, string worst, string number)
    {
        var html = await register.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains(promised, html, StringComparison.Ordinal);
        Assert.Contains(worst, html, StringComparison.Ordinal);
        Assert.DoesNotContain(number, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_of_a_page_holds_Chinese_as_Chinese()
    {
        var html = await register.Client.GetStringAsync(new Uri("/issues/hengyang-2018-06", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("水口山六厂危险废物", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("&#x[0-9a-fA-F]{4}", html);
    }
}
