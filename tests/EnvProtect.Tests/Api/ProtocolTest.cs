using System.Net;
using System.Text.Json;

namespace EnvProtect.Tests.Api;

public sealed class ProtocolTest
{
    [Fact]
    public async Task The_service_document_lists_the_sets()
    {
        await using var host = await ODataHost.StartAsync();
        var json = await host.JsonAsync("");
        Assert.Equal("http://localhost/odata/$metadata", json.GetProperty("@odata.context").GetString());
        Assert.Equal(["Categories", "Suppliers", "Products", "Stocks", "Reviews"], json.GetProperty("value").EnumerateArray().Select(set => set.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task Metadata_comes_in_three_amounts()
    {
        await using var host = await ODataHost.StartAsync();
        const string row = "Products?$filter=Id eq 'p1'&$select=Id,Name,Amount,SoldOn,CheckedAt";
        Assert.Equal(
            """{"value":[{"Id":"p1","Name":"绿茶","Amount":10,"SoldOn":"2021-06-30","CheckedAt":"2021-07-01T04:00:00+08:00"}]}""",
            await TextAsync(host, row, "application/json;odata.metadata=none"));
        Assert.Equal(
            """{"@odata.context":"http://localhost/odata/$metadata#Products(Id,Name,Amount,SoldOn,CheckedAt)","value":[{"Id":"p1","Name":"绿茶","Amount":10,"SoldOn":"2021-06-30","CheckedAt":"2021-07-01T04:00:00+08:00"}]}""",
            await TextAsync(host, row, "application/json"));
        var full = await TextAsync(host, row, "application/json;odata.metadata=full");
        Assert.Contains("\"@odata.type\":\"#Shop.Product\",\"@odata.id\":\"http://localhost/odata/Products('p1')\"", full, StringComparison.Ordinal);
        Assert.Contains("\"Amount@odata.type\":\"#Int64\",\"Amount\":10", full, StringComparison.Ordinal);
        Assert.Contains("\"Supplier@odata.navigationLink\":\"http://localhost/odata/Products('p1')/Supplier\"", full, StringComparison.Ordinal);
        Assert.Contains("\"Amount\":\"10\"", await TextAsync(host, row, "application/json;IEEE754Compatible=true"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Products", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json")]
    [InlineData("$metadata", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/xml")]
    [InlineData("Products", "*/*, text/csv", "text/csv")]
    [InlineData("Products", "TEXT/CSV;q=0.5, */*;q=0.1", "text/csv")]
    [InlineData("Products", "text/csv;q=0.5, */*", "application/json")]
    [InlineData("Products", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.1", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("$metadata", "application/json", "application/json")]
    public async Task An_answer_has_the_form_that_is_asked_for_by_name_or_else_the_usual_one(string address, string accept, string form)
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync(address, ("Accept", accept));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(form, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("Products", "application/xml")]
    [InlineData("Products", "text/html")]
    [InlineData("Products", "application/vnd.api+json")]
    public async Task A_form_that_there_is_not_is_refused(string address, string accept)
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync(address, ("Accept", accept));
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("4.0", "4.0", "Products(Id)")]
    [InlineData("4.01", "4.01", "Products(Id,Reviews())")]
    [InlineData("9.0", "4.01", "Products(Id,Reviews())")]
    public async Task Clients_of_either_version_are_answered_in_theirs(string asked, string answered, string context)
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync("Products?$select=Id&$expand=Reviews", ("OData-MaxVersion", asked));
        Assert.Equal(answered, response.Headers.GetValues("OData-Version").Single());
        var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.EndsWith("#" + context, json.GetProperty("@odata.context").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_of_version_3_is_refused()
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync("Products", ("OData-MaxVersion", "3.0"));
        Assert.Contains("OD108", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unchanged_data_is_not_sent_again()
    {
        await using var host = await ODataHost.StartAsync();
        using var first = await host.SendAsync("Products");
        Assert.Equal("W/\"snapshot1\"", first.Headers.ETag!.ToString());
        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.Contains("Accept-Encoding", first.Headers.Vary);
        using var same = await host.SendAsync("Products", ("If-None-Match", "\"other\", W/\"snapshot1\""));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var other = await host.SendAsync("Products", ("If-None-Match", "W/\"snapshot0\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task What_depends_on_the_time_is_never_called_unchanged()
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync("Products?$filter=CheckedAt lt now()", ("If-None-Match", "W/\"snapshot1\""));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(response.Headers.ETag);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Head_answers_like_get_without_a_body()
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync(HttpMethod.Head, "Products");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("application/json", response.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var missing = await host.SendAsync(HttpMethod.Head, "Products('p9')");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Pages_of_other_origins_may_read()
    {
        await using var host = await ODataHost.StartAsync();
        using var preflight = await host.SendAsync(HttpMethod.Options, "Products", ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"));
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal("*", preflight.Headers.GetValues("Access-Control-Allow-Origin").Single());
        using var response = await host.SendAsync("Products", ("Origin", "https://example.org"));
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task Answers_are_compressed_where_the_client_can_read_that()
    {
        await using var host = await ODataHost.StartAsync();
        foreach (var coding in new[] { "br", "gzip" })
        {
            using var response = await host.SendAsync("Products", ("Accept-Encoding", coding));
            Assert.Equal([coding], response.Content.Headers.ContentEncoding);
        }
    }

    private static async Task<string> TextAsync(ODataHost host, string address, string accept)
    {
        using var response = await host.SendAsync(address, ("Accept", accept));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
