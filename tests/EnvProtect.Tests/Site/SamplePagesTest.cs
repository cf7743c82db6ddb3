using AngleSharp.Dom;

namespace EnvProtect.Tests.Site;

/// <summary>What holds for every page of a site with every field filled.</summary>
public sealed class SamplePagesTest(SampleSite sample) : IClassFixture<SampleSite>
{
    private readonly BuiltSite site = sample.Site;

    [Fact]
    public void No_link_leads_nowhere() => Assert.Empty(site.Faults);

    [Theory]
    [InlineData("/")]
    [InlineData("/issues/")]
    [InlineData("/issues/sample-2020-01")]
    [InlineData("/issues/CASE0001")]
    [InlineData("/issues/status/inProgress")]
    [InlineData("/issues/kind/case")]
    [InlineData("/issues/category/water")]
    [InlineData("/issues/area/990101")]
    [InlineData("/issues/unit/new-bureau")]
    [InlineData("/issues/plan/sample-2020")]
    [InlineData("/issues/due/2021")]
    [InlineData("/issues/deadline/passed")]
    [InlineData("/plans/")]
    [InlineData("/plans/sample-2020")]
    [InlineData("/areas/")]
    [InlineData("/areas/990102")]
    [InlineData("/units/")]
    [InlineData("/units/old-bureau")]
    [InlineData("/categories/")]
    [InlineData("/categories/radiation")]
    [InlineData("/indicators/")]
    [InlineData("/indicators/goodAirDays")]
    [InlineData("/sources/")]
    [InlineData("/sources/sample-plan")]
    [InlineData("/campaigns/summer")]
    [InlineData("/bulletins/bulletin-1")]
    [InlineData("/consultations/")]
    [InlineData("/consultations/day-1")]
    [InlineData("/handovers/")]
    [InlineData("/handovers/letter-1")]
    [InlineData("/sites/station-1")]
    [InlineData("/deadlines/")]
    [InlineData("/pages/sign-off")]
    [InlineData("/about")]
    [InlineData("/data/")]
    [InlineData("/search/")]
    [InlineData("/issues/channel/hotline12345")]
    [InlineData("/issues/campaign/summer")]
    [InlineData("/issues/source/sample-report")]
    [InlineData("/rankings/")]
    [InlineData("/changes/")]
    public void A_page_exists_in_both_languages_and_each_names_the_other(string address)
    {
        var (zh, en) = (site.Page(address), site.Page("/en" + address));
        Assert.Equal(("zh-Hans", "en"), (zh.DocumentElement.GetAttribute("lang"), en.DocumentElement.GetAttribute("lang")));
        foreach (var page in new[] { zh, en })
        {
            Assert.Equal(address, page.QuerySelector("link[hreflang='zh-Hans']")!.GetAttribute("href"));
            Assert.Equal("/en" + address, page.QuerySelector("link[hreflang='en']")!.GetAttribute("href"));
        }

        Assert.Equal("/en" + address, zh.QuerySelector("a.language")!.GetAttribute("href"));
        Assert.Equal(address, en.QuerySelector("a.language")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_page_is_sound_HTML()
    {
        foreach (var (path, page) in site.Pages)
        {
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
            Assert.True(ids.Length == ids.Distinct().Count(), $"{path} has an id twice: {string.Join(", ", ids.CountBy(id => id).Where(pair => pair.Value > 1).Select(pair => pair.Key))}");
            Assert.True(page.QuerySelectorAll("img").All(picture => !string.IsNullOrWhiteSpace(picture.GetAttribute("alt"))), $"{path} has a picture without words.");
            Assert.True(page.QuerySelectorAll("table").All(table => table.QuerySelector("th[scope]") is not null), $"{path} has a table without headers.");
            Assert.True(page.QuerySelectorAll("[style], style").Length == 0, $"{path} has styles inside.");
            Assert.True(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").Length == 0, $"{path} has a script inside.");
            Assert.True(page.QuerySelectorAll("main, header, footer, article, section, ul, ol").All(element => element.TextContent.Trim().Length > 0), $"{path} has an empty part.");
            Assert.Equal(1, page.QuerySelectorAll("h1").Length);
            Assert.Equal(1, page.QuerySelectorAll("main").Length);
            foreach (var labelled in page.QuerySelectorAll("[aria-labelledby]"))
                Assert.True(page.GetElementById(labelled.GetAttribute("aria-labelledby")!) is not null, $"{path}: nothing has the id {labelled.GetAttribute("aria-labelledby")}.");
        }
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        foreach (var (path, page) in site.Pages)
        {
            var level = 0;
            foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
            {
                var next = heading.LocalName[1] - '0';
                Assert.True(next <= level + 1, $"{path}: “{heading.TextContent.Trim()}” is a heading {next} after a heading {level}.");
                level = next;
            }
        }
    }

    [Fact]
    public void Chinese_words_on_English_pages_are_marked_as_Chinese()
    {
        foreach (var (path, page) in site.Pages.Where(page => page.Path.StartsWith("en/", StringComparison.Ordinal)))
        {
            var unmarked = page.Body!.Descendants<IText>()
                .Where(text => text.Data.Any(letter => letter is >= '一' and <= '鿿') && text.ParentElement!.Closest("[lang='zh-Hans'], code, .citation") is null)
                .Select(text => text.Data.Trim());
            Assert.True(!unmarked.Any(), $"{path}: {string.Join(" | ", unmarked)}");
        }
    }

    [Fact]
    public void No_request_goes_to_another_host()
    {
        foreach (var (path, page) in site.Pages)
        {
            var outside = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=manifest], link[rel=apple-touch-icon], img, script[src], iframe")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "")
                .Where(address => !address.StartsWith('/'));
            Assert.True(!outside.Any(), $"{path}: {string.Join(", ", outside)}");
        }
    }
}
