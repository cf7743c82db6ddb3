using System.Net;
using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>What the server answers beside the pages themselves.</summary>
public sealed class ServingTest(PublishedRegister register)
{
    [Theory]
    [InlineData("/issues", "/issues/")]
    [InlineData("/issues/hengyang-2018-06/", "/issues/hengyang-2018-06")]
    [InlineData("/issues/hengyang-2018-06.html", "/issues/hengyang-2018-06")]
    public async Task Other_spellings_of_an_address_lead_to_the_canonical_one(string from, string to)
    {
        using var response = await register.Client.GetAsync(new Uri(from, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(to, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var first = await register.Client.GetAsync(new Uri("/issues/", UriKind.Relative), cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/issues/");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await register.Client.SendAsync(request, cancellation);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Pages_carry_a_strict_content_security_policy()
    {
        using var response = await register.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(["frame-ancestors 'none'"], response.Headers.GetValues("Content-Security-Policy"));
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("""<meta http-equiv="Content-Security-Policy" content="default-src 'none';""", html, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_steer_a_host_and_the_database_are_not_part_of_the_site()
    {
        foreach (var path in new[] { "/_headers", "/_redirects", "/envprotect.db", "/manifest.json", "/%2e%2e/envprotect.db" })
        {
            using var response = await register.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_writing_method_is_refused()
    {
        using var response = await register.Client.PostAsync(new Uri("/issues/", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Behind_a_proxy_addresses_begin_with_the_one_that_the_world_knows()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var server = WebHost.Create(new ServeOptions(register.Output, ["http://127.0.0.1:0"], "https://huanjing.example/open", Site: true, Api: true), live: null);
        await server.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        var page = await client.GetStringAsync(new Uri("/open/odata/Issues?$top=1&$select=Id", UriKind.Relative), cancellation);
        Assert.Contains("\"@odata.context\":\"https://huanjing.example/open/odata/$metadata#Issues(Id)\"", page, StringComparison.Ordinal);

        using var batch = new StringContent("""{"requests":[{"id":"1","method":"GET","url":"/openly/odata/Issues"},{"id":"2","method":"GET","url":"/open/odata/Issues/$count"}]}""", System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/open/odata/$batch", UriKind.Relative), batch, cancellation);
        var parts = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation)).RootElement.GetProperty("responses").EnumerateArray();
        Assert.Equal([404, 200], parts.Select(part => part.GetProperty("status").GetInt32()));
        await server.StopAsync(cancellation);
    }

    [Fact]
    public async Task An_address_of_sixteen_thousand_characters_reaches_the_API()
    {
        using var good = await register.Client.GetAsync(new Uri("/odata/Issues?$top=1&$filter=Id%20ne%20'" + new string('x', 16_000) + "'", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        using var tooLong = await register.Client.GetAsync(new Uri("/odata/Issues?$filter=Id%20ne%20'" + new string('x', 16_500) + "'", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("OD406", await tooLong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_switch_to_another_snapshot_is_picked_up_while_requests_are_answered()
    {
        using var folder = new TemporaryFolder();
        var options = PublishedRegister.OptionsFor(folder.Path);
        Publication.Run(options, new Progress<PublicationStep>());
        await using var server = WebHost.Create(new ServeOptions(folder.Path, ["http://127.0.0.1:0"], "", Site: true, Api: true), live: null);
        var cancellation = TestContext.Current.CancellationToken;
        await server.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        using var stop = new CancellationTokenSource();
        var asking = Task.Run(async () =>
        {
            var answers = 0;
            while (!stop.IsCancellationRequested)
            {
                foreach (var address in new[] { "/", "/odata/Issues?$top=5&$count=true" })
                {
                    using var response = await client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
                    Assert.True(response.IsSuccessStatusCode, $"{address} answered {(int)response.StatusCode} during a switch.");
                    answers++;
                }
            }

            return answers;
        }, cancellation);

        var before = await client.GetStringAsync(new Uri("/", UriKind.Relative), cancellation);
        Publication.Run(options with { Content = options.Content with { AsOf = PublishedRegister.AsOf.AddDays(1) } }, new Progress<PublicationStep>());
        var after = before;
        for (var attempt = 0; attempt < 100 && after == before; attempt++)
        {
            await Task.Delay(100, cancellation);
            after = await client.GetStringAsync(new Uri("/", UriKind.Relative), cancellation);
        }

        await stop.CancelAsync();
        Assert.True(await asking > 0);
        Assert.NotEqual(before, after);
        await server.StopAsync(cancellation);
    }
}
