using System.Text.Json;
using EnvProtect.Model;
using EnvProtect.Site;

namespace EnvProtect.Tests.Site;

/// <summary>What other programs are told of a page.</summary>
public sealed class SharingTest
{
    [Fact]
    public void A_shared_address_shows_title_and_words()
    {
        using var site = new BuiltSite(options: new SiteOptions { BaseUrl = "https://example.org", Jobs = 2 });
        var page = site.Page("/en/issues/sample-2020-01");
        Assert.Equal("Sewage discharged untreated", Meta("og:title"));
        Assert.Equal("Sewage is not treated.", Meta("og:description"));
        Assert.Equal("https://example.org/en/issues/sample-2020-01", Meta("og:url"));
        Assert.Equal("https://example.org/icon-512.png", Meta("og:image"));
        Assert.True(site.Has("icon-512.png"));

        string? Meta(string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
    }

    [Fact]
    public void Every_page_tells_what_it_is_as_linked_data()
    {
        using var site = new BuiltSite(SampleDataset.Dataset with { Settings = new Settings { Operator = new("志愿者</script>", "Volunteers"), LicenceUrl = "https://example.org/licence" } });
        foreach (var (path, page) in site.Pages.Where(page => page.Page.QuerySelector("footer") is not null))
        {
            using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
            Assert.Equal("https://schema.org", data.RootElement.GetProperty("@context").GetString());
            Assert.True(data.RootElement.GetProperty("@graph").GetArrayLength() > 0, path);
        }

        using var issue = JsonDocument.Parse(site.Page("/issues/sample-2020-02").QuerySelector("script[type='application/ld+json']")!.TextContent);
        var report = issue.RootElement.GetProperty("@graph")[0];
        Assert.Equal("Report", report.GetProperty("@type").GetString());
        Assert.Equal("扬尘", report.GetProperty("name").GetString());
        Assert.Equal("2022-02-01", report.GetProperty("dateModified").GetString());
        Assert.Equal("志愿者</script>", report.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Contains("BreadcrumbList", issue.RootElement.GetRawText(), StringComparison.Ordinal);
        using var dataset = JsonDocument.Parse(site.Page("/data/").QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("https://example.org/licence", dataset.RootElement.GetProperty("@graph")[0].GetProperty("license").GetString());
    }
}
