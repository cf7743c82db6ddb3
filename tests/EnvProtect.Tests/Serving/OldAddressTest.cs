using System.Net;
using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using EnvProtect.Site;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Serving;

/// <summary>Addresses that an issue had before, as a browser asks for them.</summary>
public sealed class OldAddressTest
{
    [Theory]
    [InlineData("/issues/sample-2020-01")]
    [InlineData("/issues")]
    [InlineData("/plans")]
    [InlineData("/en")]
    [InlineData("/issues/facets.json")]
    [InlineData("/index")]
    [InlineData("/feed.xml/x")]
    [InlineData("/_headers/x")]
    [InlineData("/old.html/x, /old")]
    public async Task One_that_is_taken_is_reported_where_it_is_written(string addresses)
    {
        using var tree = ContentTree.From("minimal");
        tree.Replace("content/plans/sample-2020/01.md", "number: 1\n", $"number: 1\nredirectFrom: [{addresses}]\n");
        foreach (var command in new[] { "check", "build" })
        {
            var run = await CommandLineRun.Of(
                [command, "--lang", "en", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--as-of", "2025-06-30", .. command == "build" ? (string[])["--output", tree.PathOf("out")] : []]);
            Assert.Equal(1, run.ExitCode);
            var taken = addresses.Split(", ")[^1];
            Assert.Contains($"{tree.PathOf("content/plans/sample-2020/01.md")}(5,{16 + addresses.Length - taken.Length}): error EP3001: The old address {taken} is that of another page or file.\n", run.Diagnostics, StringComparison.Ordinal);
            Assert.Contains("1 error(s)", run.Diagnostics, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_in_Chinese_is_answered_with_and_without_a_slash_at_its_end()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var tree = ContentTree.From("minimal");
        using var folder = new TemporaryFolder();
        tree.Replace("content/plans/sample-2020/01.md", "number: 1\n", "number: 1\nredirectFrom: [/issues/老地址]\n");
        var content = new EnvProtect.Content.ContentOptions { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = new(2025, 6, 30), Jobs = 1 };
        Assert.NotNull(Publication.Run(new(content, new SiteOptions { BaseUrl = "/sub", Jobs = 1 }, folder.Path, Keep: null) { Search = false }, new Progress<PublicationStep>()).Manifest);
        await using var server = WebHost.Create(new ServeOptions(folder.Path, ["http://127.0.0.1:0"], "/sub", Site: true, Api: false), live: null);
        await server.StartAsync(cancellation);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Urls.Single()) };

        using var slash = await client.GetAsync("/sub/issues/老地址/?from=%E4%BF%A1", cancellation);
        Assert.Equal(HttpStatusCode.MovedPermanently, slash.StatusCode);
        Assert.Equal("/sub/issues/%E8%80%81%E5%9C%B0%E5%9D%80?from=%E4%BF%A1", slash.Headers.Location?.OriginalString);
        using var page = await client.GetAsync(slash.Headers.Location, cancellation);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("0; url=/sub/issues/sample-2020-01", await page.Content.ReadAsStringAsync(cancellation), StringComparison.Ordinal);
    }
}
