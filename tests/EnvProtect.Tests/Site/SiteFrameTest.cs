using AngleSharp.Dom;
using EnvProtect.Model;
using EnvProtect.Model.Documents;
using EnvProtect.Site;

namespace EnvProtect.Tests.Site;

/// <summary>The frame of every page, the addresses, and the files beside the pages.</summary>
public class SiteFrameTest
{
    [Theory]
    [InlineData(4, long.MaxValue)]
    [InlineData(2, 0)]
    [InlineData(2, 10_000)]
    public void Any_number_of_jobs_and_any_memory_gives_the_same_bytes(int jobs, long shared)
    {
        using var one = new BuiltSite(options: new SiteOptions { Jobs = 1 });
        using var other = new BuiltSite(options: new SiteOptions { Jobs = jobs, SharedInMemory = shared });
        var (expected, actual) = (one.Files, other.Files);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(file.Value, actual[file.Key]));
    }

    [Fact]
    public void Made_up_data_says_so_on_every_page()
    {
        using var made = new BuiltSite(SampleDataset.Dataset with { Settings = new Settings { IsMadeUp = true } });
        var pages = made.Pages.Where(page => page.Page.QuerySelector("footer") is not null).ToArray();
        Assert.True(pages.Length > 100);
        Assert.All(pages, page => Assert.NotNull(page.Page.QuerySelector("p.made-up")));
        using var real = new BuiltSite();
        Assert.Null(real.Page("/").QuerySelector("p.made-up"));
    }

    [Fact]
    public void Without_an_operator_the_footer_says_that_this_is_no_government_site()
    {
        using var site = new BuiltSite();
        var (zh, en) = (BuiltSite.Words(site.Page("/").QuerySelector("footer")!), BuiltSite.Words(site.Page("/en/").QuerySelector("footer")!));
        Assert.Contains("本站不是政府网站", zh, StringComparison.Ordinal);
        Assert.Contains("数据截至2025年6月30日", zh, StringComparison.Ordinal);
        Assert.Contains("This is not a government website", en, StringComparison.Ordinal);
    }

    [Fact]
    public void With_an_operator_the_footer_names_it_and_its_numbers()
    {
        var settings = new Settings
        {
            Operator = new("云溪环保志愿者协会", "Yunxi Volunteers"), ContactPhone = "0999-1234567", ContactEmail = "office@example.org", Licence = new("署名许可", "CC BY 4.0"),
            LicenceUrl = "https://example.org/licence", SiteCode = "9901", IcpNumber = "备案1号", PoliceNumber = "公安2号",
        };
        using var site = new BuiltSite(SampleDataset.Dataset with { Settings = settings });
        var footer = BuiltSite.Words(site.Page("/").QuerySelector("footer")!);
        foreach (var word in new[] { "云溪环保志愿者协会", "0999-1234567", "office@example.org", "署名许可", "备案1号 · 公安2号 · 网站标识码 9901" })
            Assert.Contains(word, footer, StringComparison.Ordinal);
        Assert.DoesNotContain("不是政府网站", footer, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_section_has_no_page_and_no_link()
    {
        using var site = new BuiltSite(new Dataset { AsOf = SampleDataset.AsOf });
        Assert.Empty(site.Faults);
        Assert.False(site.Has("plans/index.html") || site.Has("deadlines/index.html") || site.Has("indicators/index.html"));
        Assert.Empty(site.Page("/").QuerySelectorAll("a[href='/plans/'], a[href='/deadlines/'], a[href='/units/']"));
    }

    [Fact]
    public void Below_a_path_every_address_begins_with_it()
    {
        using var site = new BuiltSite(options: new SiteOptions { BaseUrl = "/register", Jobs = 2 });
        Assert.Empty(site.Faults);
        var addresses = site.Pages.SelectMany(page => page.Page.QuerySelectorAll("[href], [src]"), (_, element) => element.GetAttribute("href") ?? element.GetAttribute("src")!);
        Assert.All(addresses.Where(address => address.StartsWith('/')), address => Assert.StartsWith("/register/", address, StringComparison.Ordinal));
    }

    [Fact]
    public void With_a_host_canonical_links_and_the_site_map_are_absolute()
    {
        using var site = new BuiltSite(options: new SiteOptions { BaseUrl = "https://example.org/register", Jobs = 2 });
        Assert.Empty(site.Faults);
        Assert.Equal("https://example.org/register/en/about", site.Page("/en/about").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("/register/en/areas/", site.Page("/en/about").QuerySelector("header nav a[href$='areas/']")!.GetAttribute("href"));
        Assert.Contains("<loc>https://example.org/register/issues/CASE0001</loc>", site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://example.org/register/sitemap.xml", site.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_nothing_is_a_fault()
    {
        var page = SampleDataset.Dataset.Pages[0] with { Body = SampleDataset.Prose("<p><a href=\"xref:nobody\">x</a> <a href=\"/issues/nothing\">y</a> <a href=\"#nowhere\">z</a></p>", null) };
        using var site = new BuiltSite(SampleDataset.Dataset with { Pages = [page] });
        Assert.Equal(
            [
                ("/en/pages/sign-off", "Refers to nobody, which is no record.", "xref:nobody"),
                ("/en/pages/sign-off", "Links to /en/issues/nothing, which does not exist.", "/issues/nothing"),
                ("/en/pages/sign-off", "Links to /en/pages/sign-off#nowhere, which does not exist.", "#nowhere"),
                ("/pages/sign-off", "Refers to nobody, which is no record.", "xref:nobody"),
                ("/pages/sign-off", "Links to /issues/nothing, which does not exist.", "/issues/nothing"),
                ("/pages/sign-off", "Links to /pages/sign-off#nowhere, which does not exist.", "#nowhere"),
            ],
            site.Faults.Select(fault => (fault.Page, fault.Message.En, fault.Written)));
        Assert.Equal("链接指向 /pages/sign-off#nowhere，而它不存在。", site.Faults[^1].Message.Zh);
    }

    [Fact]
    public void A_term_is_explained_where_it_first_occurs_and_only_where_it_stands_alone()
    {
        using var site = new BuiltSite();
        var goal = site.Page("/issues/sample-2020-01").QuerySelector("section[aria-labelledby=goal] .prose")!;
        Assert.Equal("<p>污水全部处理，销号公示后<a class=\"term\" href=\"/pages/sign-off\">销号</a>，再销号。</p>", goal.InnerHtml);
        var english = site.Page("/en/issues/sample-2020-01").QuerySelector("section[aria-labelledby=goal] .prose")!;
        Assert.Equal("<p>All sewage treated, then <a class=\"term\" href=\"/en/pages/sign-off\">sign-off</a>, then another sign-off.</p>", english.InnerHtml);
        Assert.Null(site.Page("/pages/sign-off").QuerySelector("a.term"));
    }

    [Fact]
    public void Only_what_has_a_meaning_in_HTML_is_escaped()
    {
        var issue = SampleDataset.Dataset.Issues[0] with { Title = new("“𬭩”<b>&'+\"", "A \"<b>\" & 'c'") };
        using var site = new BuiltSite(SampleDataset.Dataset with { Issues = SampleDataset.Dataset.Issues.SetItem(0, issue) });
        Assert.Contains("<h1>“𬭩”&lt;b&gt;&amp;'+&quot;</h1>", site.Text($"issues/{issue.Id}.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>A &quot;&lt;b&gt;&quot; &amp; 'c'</h1>", site.Text($"en/issues/{issue.Id}.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_cut_into_pages_of_fifty()
    {
        var issues = Enumerable.Range(1, 120).Select(i => SampleDataset.Dataset.Issues[^1] with { Id = $"summer-{i:D3}", Number = $"{i}" });
        using var site = new BuiltSite(SampleDataset.Dataset with { Issues = [.. SampleDataset.Dataset.Issues.RemoveAt(SampleDataset.Dataset.Issues.Length - 1), .. issues] });
        Assert.Empty(site.Faults);
        Assert.Equal([50, 50, 26], new[] { "/issues/", "/issues/page/2", "/issues/page/3" }.Select(list => site.Page(list).QuerySelectorAll(".issue-row").Length));
        Assert.Equal("/issues/page/2", site.Page("/issues/").QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.True(site.Has("en/issues/kind/task/page/3.html"));
        Assert.True(site.Has("changes/page/2.html"));
    }

    [Fact]
    public void No_page_grows_with_the_register()
    {
        var template = SampleDataset.Dataset.Issues.Single(issue => issue.Id == "sample-2020-01") with { Links = [], RedirectFrom = [], CampaignId = "summer", Channel = Model.Vocabularies.Channel.Media };
        using var site = new BuiltSite(SampleDataset.Dataset with
        {
            Issues = [.. SampleDataset.Dataset.Issues, .. Enumerable.Range(1, 700).Select(i => template with { Id = $"x-{i:D4}", Number = $"{i}" })],
        });
        Assert.Empty(site.Faults);
        foreach (var (path, bytes) in site.Files)
        {
            using var packed = new MemoryStream();
            using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
            if (path.EndsWith(".html", StringComparison.Ordinal)) Assert.True(packed.Length <= 24_000 && bytes.Length < 260_000, $"{path}: {bytes.Length} bytes, {packed.Length} compressed.");
        }
    }

    [Fact]
    public void An_old_address_leads_to_the_new_one()
    {
        using var site = new BuiltSite();
        Assert.Contains("0; url=/issues/sample-2020-01", site.Text("old/problem-1.html"), StringComparison.Ordinal);
        Assert.Contains("/old/problem-1 /issues/sample-2020-01 301!\n", site.Text("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_in_Chinese_leads_on_as_browsers_ask_for_it()
    {
        var dataset = SampleDataset.Dataset;
        using var site = new BuiltSite(dataset with { Issues = [dataset.Issues[0] with { RedirectFrom = ["/issues/老地址/"] }, .. dataset.Issues.Skip(1)] });
        var to = dataset.Issues[0].Id;
        Assert.Contains($"0; url=/issues/{to}", site.Text("issues/老地址.html"), StringComparison.Ordinal);
        Assert.Contains($"/issues/%E8%80%81%E5%9C%B0%E5%9D%80 /issues/{to} 301!\n/en/issues/%E8%80%81%E5%9C%B0%E5%9D%80 /en/issues/{to} 301!\n", site.Text("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void Assets_are_named_by_their_content_and_kept_for_ever()
    {
        using var site = new BuiltSite();
        var style = site.Page("/").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Matches("^/assets/site\\.[0-9a-f]{12}\\.css$", style);
        Assert.True(site.Has(style[1..]));
        var headers = site.Text("_headers");
        Assert.Contains("max-age=31536000, immutable", headers, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", headers, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_of_the_data_is_shown_where_it_is_given()
    {
        using var site = new BuiltSite(options: new SiteOptions { Revision = "0123456789abcdef0123", Jobs = 2 });
        Assert.Contains("数据版本 0123456789ab", BuiltSite.Words(site.Page("/").QuerySelector("footer")!), StringComparison.Ordinal);
        using var without = new BuiltSite();
        Assert.DoesNotContain("数据版本", BuiltSite.Words(without.Page("/").QuerySelector("footer")!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_phone_can_keep_the_site_on_its_screen()
    {
        using var site = new BuiltSite(options: new SiteOptions { BaseUrl = "/register", Jobs = 2 });
        Assert.Equal("/register/en/manifest.webmanifest", site.Page("/en/about").QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
        using var manifest = System.Text.Json.JsonDocument.Parse(site.Text("en/manifest.webmanifest"));
        Assert.Equal("/register/en/", manifest.RootElement.GetProperty("start_url").GetString());
        foreach (var icon in manifest.RootElement.GetProperty("icons").EnumerateArray())
            Assert.True(site.Has(icon.GetProperty("src").GetString()!["/register/".Length..]));
        Assert.Equal("/register/apple-touch-icon.png", site.Page("/about").QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href"));
    }

    [Fact]
    public void The_site_map_says_when_a_page_last_changed()
    {
        using var site = new BuiltSite(options: new SiteOptions { BaseUrl = "https://example.org", Jobs = 2 });
        System.Xml.Linq.XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var pages = System.Xml.Linq.XDocument.Parse(site.Text("sitemap.xml")).Root!.Elements(map + "url").ToDictionary(url => url.Element(map + "loc")!.Value, url => url.Element(map + "lastmod")?.Value);
        Assert.Equal("2022-02-01", pages["https://example.org/issues/sample-2020-02"]);
        Assert.Equal("2025-06-30", pages["https://example.org/en/"]);
        Assert.Null(pages["https://example.org/about"]);
    }
}
