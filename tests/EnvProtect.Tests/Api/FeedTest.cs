using System.Net;
using System.Xml.Linq;
using EnvProtect.Tests.EndToEnd;

namespace EnvProtect.Tests.Api;

/// <summary>Any query over issues can be followed in a feed reader.</summary>
public sealed class FeedTest(PublishedRegister register)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("Issues?$filter=Status eq 'inProgress'&$format=atom", null)]
    [InlineData("Issues?$filter=Status eq 'inProgress'", "application/atom+xml")]
    [InlineData("Plans('hengyang-2018')/Issues?$search=水&$top=5", "application/atom+xml, */*;q=0.1")]
    public async Task A_query_is_a_valid_feed(string query, string? accept)
    {
        using var response = await GetAsync(query, accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var name in new[] { "id", "title", "updated" }) Assert.Single(feed.Elements(Atom + name));
        Assert.Single(feed.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self");
        Assert.Single(feed.Elements(Atom + "author").Elements(Atom + "name"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        foreach (var entry in entries)
        {
            foreach (var name in new[] { "id", "title", "updated", "summary" }) Assert.False(string.IsNullOrWhiteSpace((string?)Assert.Single(entry.Elements(Atom + name))));
            Assert.True(DateTimeOffset.TryParse((string?)entry.Element(Atom + "updated"), out _));
            using var page = await register.Client.GetAsync(new Uri((string)entry.Element(Atom + "link")!.Attribute("href")!), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }

        Assert.Equal(entries.Count, entries.Select(entry => (string?)entry.Element(Atom + "id")).Distinct().Count());
    }

    [Fact]
    public async Task An_entry_keeps_its_id_whatever_query_shows_it_and_speaks_the_language_asked_for()
    {
        var chinese = await EntryAsync("Issues?$filter=Id eq 'hengyang-2018-06'&$format=atom");
        var english = await EntryAsync("Issues?$search=水口山六厂&$format=atom&labels=en");
        Assert.Equal((string?)chinese.Element(Atom + "id"), (string?)english.Element(Atom + "id"));
        Assert.Contains("水口山", (string?)chinese.Element(Atom + "title"), StringComparison.Ordinal);
        Assert.Contains("Shuikoushan", (string?)english.Element(Atom + "title"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "事项 · Issues", "/issues/hengyang-2018-06")]
    [InlineData("&labels=zh", "事项", "/issues/hengyang-2018-06")]
    [InlineData("&labels=en", "Issues", "/en/issues/hengyang-2018-06")]
    public async Task A_feed_is_named_and_leads_to_pages_in_the_language_asked_for(string labels, string title, string page)
    {
        var entry = await EntryAsync("Issues?$filter=Id eq 'hengyang-2018-06'&$format=atom" + labels);
        Assert.Equal(title, (string?)entry.Parent!.Element(Atom + "title"));
        Assert.Equal(page, new Uri((string)entry.Element(Atom + "link")!.Attribute("href")!).AbsolutePath);
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    [InlineData("application/xml;q=0.9, application/*;q=0.8")]
    [InlineData("*/*")]
    public async Task A_browser_gets_json_of_what_could_be_a_feed(string accept)
    {
        using var response = await GetAsync("Issues?$select=Id&$top=1", accept);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Areas?$format=atom", HttpStatusCode.NotAcceptable)]
    [InlineData("Issues('hengyang-2018-06')?$format=atom", HttpStatusCode.NotAcceptable)]
    [InlineData("Issues?$apply=groupby((Status))&$format=atom", HttpStatusCode.BadRequest)]
    [InlineData("Issues?$select=Id&$format=atom", HttpStatusCode.BadRequest)]
    public async Task What_makes_no_feed_is_refused(string query, HttpStatusCode status)
    {
        using var response = await GetAsync(query, null);
        Assert.Equal(status, response.StatusCode);
    }

    private async Task<XElement> EntryAsync(string query)
    {
        using var response = await GetAsync(query, null);
        return XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!.Elements(Atom + "entry").First();
    }

    private async Task<HttpResponseMessage> GetAsync(string query, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/odata/" + query, UriKind.Relative));
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await register.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
