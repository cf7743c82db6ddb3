using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace EnvProtect.Tests.Api;

public sealed class BatchTest
{
    [Fact]
    public async Task A_json_batch_is_answered_request_by_request()
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await PostAsync(host, """
            {"requests":[
              {"id":"a","method":"get","url":"Products('p1')/Name"},
              {"id":"b","method":"GET","url":"/odata/Products?$filter=Nmae eq 'x'","headers":{"accept-language":"zh"}},
              {"id":"c","method":"GET","url":"http://localhost/odata/Products/$count"},
              {"id":"d","method":"DELETE","url":"Products('p1')"},
              {"id":"e","method":"GET","url":"Products?$format=csv&$select=Id&$top=1"}]}
            """, "application/json");
        var answers = JsonDocument.Parse(await TextAsync(response)).RootElement.GetProperty("responses").EnumerateArray().ToList();
        Assert.Equal(["a", "b", "c", "d", "e"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal([200, 400, 200, 405, 200], answers.Select(answer => answer.GetProperty("status").GetInt32()));
        Assert.Equal("绿茶", answers[0].GetProperty("body").GetProperty("value").GetString());
        Assert.Contains("没有", answers[1].GetProperty("body").GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("7", answers[2].GetProperty("body").GetString());
        Assert.Equal("Id\r\np1\r\n", answers[4].GetProperty("body").GetString());
    }

    [Fact]
    public async Task A_multipart_batch_is_answered_in_kind()
    {
        await using var host = await ODataHost.StartAsync();
        const string part = "--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n";
        using var response = await PostAsync(host,
            part + "GET Products('p1')/Name/$value HTTP/1.1\r\nAccept: text/plain\r\n\r\n\r\n" + part + "GET Nothing HTTP/1.1\r\n\r\n\r\n--b--\r\n", "multipart/mixed;boundary=b");
        var text = await TextAsync(response);
        Assert.StartsWith("multipart/mixed;boundary=", response.Content.Headers.ContentType!.ToString().Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("HTTP/1.1 200 OK\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\n绿茶\r\n", text, StringComparison.Ordinal);
        Assert.Contains("HTTP/1.1 404 Not Found\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"requests\":", "application/json", "OD110")]
    [InlineData("{\"requests\":[{\"id\":\"a\"}]}", "application/json", "OD110")]
    [InlineData("{\"requests\":[{\"id\":\"a\",\"method\":\"GET\",\"url\":\"\"},{\"id\":\"a\",\"method\":\"GET\",\"url\":\"\"}]}", "application/json", "OD110")]
    [InlineData("x", "text/plain", "OD110")]
    [InlineData("{\"requests\":[{\"id\":\"a\",\"method\":\"GET\",\"url\":\"\"},{\"id\":\"b\",\"method\":\"GET\",\"url\":\"\"},{\"id\":\"c\",\"method\":\"GET\",\"url\":\"\"}]}", "application/json", "OD407")]
    public async Task A_batch_that_cannot_be_read_or_is_too_large_is_refused(string body, string type, string code)
    {
        await using var host = await ODataHost.StartAsync(options => options with { Limits = new() { BatchRequests = 2 } });
        using var response = await PostAsync(host, body, type);
        Assert.Contains(code, await TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.0", "4.0")]
    [InlineData("4.01", "4.01")]
    [InlineData(null, "4.01")]
    public async Task A_batch_and_its_parts_and_errors_speak_the_version_of_the_client(string? asked, string spoken)
    {
        await using var host = await ODataHost.StartAsync();
        if (asked is not null) host.Client.DefaultRequestHeaders.Add("OData-MaxVersion", asked);
        using var response = await PostAsync(host, "{\"requests\":[{\"id\":\"a\",\"method\":\"GET\",\"url\":\"Products('p1')\"},{\"id\":\"b\",\"method\":\"GET\",\"url\":\"Nothing\"}]}", "application/json");
        Assert.Equal(spoken, response.Headers.GetValues("OData-Version").Single());
        Assert.All(JsonDocument.Parse(await TextAsync(response)).RootElement.GetProperty("responses").EnumerateArray(), answer =>
            Assert.Contains(answer.GetProperty("headers").EnumerateObject(), header => header.Name.Equals("OData-Version", StringComparison.OrdinalIgnoreCase) && header.Value.GetString() == spoken));

        using var refused = await host.Client.GetAsync(new Uri("/odata/Nothing", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(spoken, refused.Headers.GetValues("OData-Version").Single());
    }

    private static async Task<HttpResponseMessage> PostAsync(ODataHost host, string body, string type)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await host.Client.PostAsync("/odata/$batch", content, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
