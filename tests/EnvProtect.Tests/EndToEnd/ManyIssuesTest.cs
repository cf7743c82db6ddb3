using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>The same demands, and the journeys of a resident, where a register has grown to thousands of issues.</summary>
public sealed class ManyIssuesTest(GeneratedRegister register, Browser browser) : IClassFixture<GeneratedRegister>
{
    private const string Case = "case", Area = "area", Unit = "unit", Station = "station";

    public static TheoryData<string> Pages => [.. new[]
    {
        "/", "/issues/", "/issues/status/closed", "/issues/status/closed/page/2", Case, Area, Unit, "/categories/air", "/deadlines/", "/changes/", "/rankings/", "/indicators/pm25", Station, "/data/",
    }.SelectMany(page => new[] { page, "en " + page })];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_light_fits_and_is_accessible(string kind)
    {
        var address = register.Address + AddressOf(kind);
        var light = await browser.Open(360, keepsPolicy: true);
        await PageChecks.AssertLight(light, address);
        await light.Context.CloseAsync();

        var page = await browser.Open(320);
        await page.GotoAsync(address);
        await PageChecks.AssertFits(page);
        await PageChecks.AssertAccessible(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_case_is_found_by_its_number_and_by_its_area_without_JavaScript()
    {
        var issue = register.Dataset.Issues.First(issue => issue.Number is not null && issue.Areas.Length > 0);
        var page = await browser.Open(360, javaScript: false);

        // By its number, as the search page says.
        await page.GotoAsync(register.Address + "/issues/" + issue.Id);
        Assert.Equal(issue.Title.Zh, (await page.Locator("h1").InnerTextAsync()).Trim());

        // By its area: home, the area, its register, and page after page until it is there.
        await page.GotoAsync(register.Address + "/");
        await page.Locator($"a[href='/areas/{issue.Areas[0].AreaCode}']").First.ClickAsync();
        await page.Locator($"a[href='/issues/area/{issue.Areas[0].AreaCode}']").First.ClickAsync();
        var link = page.Locator($"main a[href='/issues/{issue.Id}']");
        for (var pages = 1; await link.CountAsync() == 0; pages++)
        {
            Assert.InRange(pages, 1, 60);
            await page.Locator("a[rel=next]").First.ClickAsync();
        }

        await link.First.ClickAsync();
        Assert.Equal(issue.Title.Zh, (await page.Locator("h1").InnerTextAsync()).Trim());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_whole_register_is_downloaded_without_JavaScript()
    {
        var page = await browser.Open(360, javaScript: false);
        await page.GotoAsync(register.Address + "/");
        await page.Locator("footer a[href='/data/']").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href='/data/Issues.csv']").First.ClickAsync());
        // Ids hold neither quotes nor commas; texts may go on for lines, which begin with none of them.
        var ids = register.Dataset.Issues.Select(issue => issue.Id).ToHashSet(StringComparer.Ordinal);
        var rows = File.ReadLines(await download.PathAsync()).Select(line => line.Split(',')[0]).Where(ids.Contains);
        Assert.Equal(ids.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Choices_narrow_thousands_down_by_keyboard()
    {
        var page = await browser.Open(360, keepsPolicy: true);
        await page.GotoAsync(register.Address + "/issues/");
        await page.EvaluateAsync("() => { const link = document.querySelector(\".facets a[href='/issues/status/closed']\"); link.closest('details').open = true; link.focus(); }");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".facets a[href='/issues/status/closed'][aria-current=true]").WaitForAsync();
        var closed = register.Dataset.Issues.Count(issue => issue.Status == IssueStatus.Closed);
        Assert.Equal($"{closed}项", await page.Locator("#list").TextContentAsync());
        await page.Context.CloseAsync();
    }

    private string AddressOf(string kind)
    {
        var (prefix, name) = kind.StartsWith("en ", StringComparison.Ordinal) ? ("/en", kind[3..]) : ("", kind);
        var issue = register.Dataset.Issues.First(issue => issue.Kind == IssueKind.Case && !issue.Units.IsEmpty);
        return prefix + name switch
        {
            Case => "/issues/" + issue.Id,
            Area => "/areas/" + issue.Areas[0],
            Unit => "/units/" + issue.Units[0].UnitId,
            Station => "/sites/" + register.Dataset.Sites[0].Id,
            _ => name,
        };
    }
}
