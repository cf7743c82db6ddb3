using System.Net;
using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using EnvProtect.Content;
using EnvProtect.Site;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Serving;

/// <summary>A site below a path is served with the headers that its rules ask for, as one at the root is.</summary>
public sealed class BasePathTest
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/register", "/register")]
    [InlineData("/register", "/Register")]
    [InlineData("https://example.org/register", "/register")]
    public async Task The_security_headers_come_with_every_page(string baseUrl, string asked)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var tree = ContentTree.From("minimal");
        using var folder = new TemporaryFolder();
        var content = new ContentOptions { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = new(2025, 6, 30), Jobs = 1 };
        var (manifest, _) = Publication.Run(new(content, new SiteOptions { BaseUrl = baseUrl, Jobs = 1 }, folder.Path, Keep: null) { Search = false }, new Progress<PublicationStep>());
        await using var server = WebHost.Create(new ServeOptions(folder.Path, ["http://127.0.0.1:0"], baseUrl, Site: true, Api: false), live: null);
        await server.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        using var page = await client.GetAsync($"{asked}/issues/", cancellation);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("frame-ancestors", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("strict-origin-when-cross-origin", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(page.Headers.CacheControl!.NoCache);

        var asset = manifest!.Files.First(file => file.Path.StartsWith("site/assets/", StringComparison.Ordinal)).Path["site".Length..];
        using var style = await client.GetAsync(asked + asset, cancellation);
        Assert.Contains("immutable", style.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
    }
}
