using System.Collections.Immutable;
using System.Net;
using EnvProtect.Database.Reading;
using EnvProtect.Database.Writing;

namespace EnvProtect.Tests.Api;

public sealed class PagingTest
{
    [Theory]
    [InlineData("")]
    [InlineData("$orderby=Price")]
    [InlineData("$orderby=Price desc")]
    [InlineData("$orderby=IsFresh,Price desc,SoldOn")]
    [InlineData("$orderby=IsFresh desc,SoldOn,Amount desc")]
    [InlineData("$orderby=Category/Name desc,NameEn")]
    [InlineData("$orderby=Id desc")]
    [InlineData("$orderby=length(Name) desc&$filter=Amount ge 0")]
    [InlineData("$orderby=CheckedAt desc&$skip=3&$top=20&$expand=Reviews")]
    [InlineData("$search=a&$orderby=NameEn")]
    [InlineData("$compute=Price mul Amount as Total&$orderby=Total desc&$select=Id")]
    public async Task Pages_together_are_the_whole_whatever_the_order(string query)
    {
        await using var host = await ODataHost.StartAsync(ShopTables.Sources, ShopTables.Catalogue, Many());
        var whole = await IdsAsync(host, "Products?" + query, 10_000);
        foreach (var size in new[] { 1, 3, 7 }) Assert.Equal(whole, await IdsAsync(host, "Products?" + query, size));
    }

    [Fact]
    public async Task Groups_are_paged_as_well()
    {
        await using var host = await ODataHost.StartAsync(ShopTables.Sources, ShopTables.Catalogue, Many());
        const string query = "Products?$apply=groupby((IsFresh,SoldOn),aggregate($count as N))&$orderby=N desc";
        Assert.Equal(await RowsAsync(host, query, 10_000), await RowsAsync(host, query, 2));
    }

    [Fact]
    public async Task The_last_page_has_no_link_even_if_it_is_full()
    {
        await using var host = await ODataHost.StartAsync();
        Assert.False((await host.JsonAsync("Products", ("Prefer", "odata.maxpagesize=7"))).TryGetProperty("@odata.nextLink", out _));
        Assert.False((await host.JsonAsync("Products?$top=3", ("Prefer", "odata.maxpagesize=3"))).TryGetProperty("@odata.nextLink", out _));
        Assert.True((await host.JsonAsync("Products?$top=4", ("Prefer", "odata.maxpagesize=3"))).TryGetProperty("@odata.nextLink", out _));
    }

    [Fact]
    public async Task The_page_size_has_a_default_and_a_limit()
    {
        await using var host = await ODataHost.StartAsync(options => options with { Limits = new() { PageSize = 2, MaximumPageSize = 4 } });
        Assert.Equal(2, (await host.JsonAsync("Products")).GetProperty("value").GetArrayLength());
        using var response = await host.SendAsync("Products", ("Prefer", "odata.maxpagesize=100"));
        Assert.Equal("odata.maxpagesize=4", response.Headers.GetValues("Preference-Applied").Single());
    }

    [Fact]
    public async Task A_nested_collection_links_to_its_rest()
    {
        await using var host = await ODataHost.StartAsync(options => options with { Limits = new() { PageSize = 2 } });
        var product = (await host.JsonAsync("Products?$filter=Id eq 'p1'&$expand=Reviews($orderby=Stars;$select=Id)")).GetProperty("value")[0];
        Assert.Equal([2L, 3L], product.GetProperty("Reviews").EnumerateArray().Select(row => row.GetProperty("Id").GetInt64()));
        var rest = await host.JsonAsync(product.GetProperty("Reviews@odata.nextLink").GetString()!);
        Assert.Equal([1L], rest.GetProperty("value").EnumerateArray().Select(row => row.GetProperty("Id").GetInt64()));
    }

    [Fact]
    public async Task A_link_of_another_snapshot_is_served_from_it_while_it_is_held_and_then_refused_by_name()
    {
        var folder = Directory.CreateTempSubdirectory("envprotect-odata-").FullName;
        DatabaseWriter.Write(ShopTables.Sources, ShopData.Small with { Reviews = [] }, Path.Combine(folder, "second.db"), TestContext.Current.CancellationToken);
        using var second = ReadOnlyDatabase.Open(Path.Combine(folder, "second.db"), "snapshot2");
        var isSwitched = false;
        ReadOnlyDatabase? held = null;
        await using var host = await ODataHost.StartAsync(options =>
        {
            var first = options.Current();
            held = first;
            return options with { Current = () => isSwitched ? second : first, Earlier = name => name == "snapshot1" ? held : null };
        });
        var link = (await host.JsonAsync("Reviews", ("Prefer", "odata.maxpagesize=4"))).GetProperty("@odata.nextLink").GetString()!;
        isSwitched = true;
        Assert.Equal(0, (await host.JsonAsync("Reviews")).GetProperty("value").GetArrayLength());
        Assert.Equal(2, (await host.JsonAsync(link)).GetProperty("value").GetArrayLength());
        held = null;
        using var gone = await host.SendAsync(link);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        var text = await gone.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("snapshot1", text, StringComparison.Ordinal);
        Assert.Contains("OD602", text, StringComparison.Ordinal);
        second.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("snapshot1.3.WyJwMSIsMl0")]
    [InlineData("snapshot1.3.WzFd")]
    [InlineData("snapshot1.3.!!!")]
    [InlineData("snapshot1.3.WyJub3doZXJlIl0")]
    public async Task A_token_that_is_none_is_refused(string token)
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync("Products?$skiptoken=" + token);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("OD603", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static ShopData Many()
    {
        var random = new Random(7);
        string?[] names = [null, "a", "b", "Ab", "好"];
        double?[] prices = [null, 0, 1.5, -2, 3];
        bool?[] flags = [null, true, false];
        var products = Enumerable.Range(0, 60).Select(i => new Product(
            $"q{(i * 7) % 60}", "n" + new string('x', random.Next(4)), Pick(names), Pick(["tea", "fruit", null]), null, Pick(prices), random.Next(-2, 4), Pick(flags),
            Pick(new DateOnly?[] { null, new(2020, 1, 1), new(2021, 1, 1) }), Pick(new DateTimeOffset?[] { null, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(-1) })));
        return ShopData.Small with { Products = [.. ShopData.Small.Products, .. products] };

        T Pick<T>(T[] values) => values[random.Next(values.Length)];
    }

    private static async Task<ImmutableArray<string>> IdsAsync(ODataHost host, string query, int size) =>
        [.. (await PagesAsync(host, query, size)).Select(row => row.GetProperty("Id").GetString()!)];

    private static async Task<ImmutableArray<string>> RowsAsync(ODataHost host, string query, int size) =>
        [.. (await PagesAsync(host, query, size)).Select(row => row.GetRawText())];

    private static async Task<List<System.Text.Json.JsonElement>> PagesAsync(ODataHost host, string query, int size)
    {
        List<System.Text.Json.JsonElement> rows = [];
        for (string? next = query; next is not null;)
        {
            var page = await host.JsonAsync(next, ("Prefer", $"odata.maxpagesize={size}"));
            var found = page.GetProperty("value").EnumerateArray().ToList();
            Assert.True(found.Count <= size);
            rows.AddRange(found);
            next = page.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;
        }

        return rows;
    }
}
