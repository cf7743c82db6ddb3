using System.Globalization;

namespace EnvProtect.Tests.Api;

/// <summary>Requests that differ in values alone share a plan; that must never show.</summary>
public sealed class PlanReuseTest
{
    [Theory]
    [InlineData("Products('{0}')", "p1", "p9", "p3", "", "a%27%27b")]
    [InlineData("Products('{0}')?$expand=Stocks,Category", "p1", "p3", "p9")]
    [InlineData("Products('{0}')/Reviews?$filter=Stars ge {1}", "p1|4", "p1|5", "p4|1", "p9|1")]
    [InlineData("Products('{0}')/Name", "p1", "p3", "p9")]
    [InlineData("Products/{0}/Category", "p1", "p3", "p7")]
    [InlineData("Stocks(ProductId='{0}',Place='{1}')", "p1|north", "p3|a\\%2Fb", "p1|p1", "north|p1")]
    [InlineData("Suppliers({0})", "1", "3", "9", "-1", "99999999999999999999")]
    [InlineData("Products?$filter=Price gt {0}", "5", "12.5", "-2.5", "'5'", "5.0", "0")]
    [InlineData("Products?$filter=Price gt {0} and Amount gt {1}", "3|3", "3|10", "10|3", "-1|1", "1|-1")]
    [InlineData("Products?$filter=Name eq '{0}'", "绿茶", "苹果", "O''Neil", "", "Äpfel 100\\%25 ''bio''")]
    [InlineData("Products?$filter=Name eq '{0}' or NameEn eq '{1}'", "绿茶|Apple", "Apple|绿茶", "水|水")]
    [InlineData("Products?$filter=startswith(Name,'{0}')", "绿", "苹", "", "O''")]
    [InlineData("Products?$filter=startswith(Name,'{0}') or NameEn eq '{1}'", "绿|Apple", "苹|Water", "水|水")]
    [InlineData("Products?$filter=contains(Name,'{0}')", "茶", "绿茶", "100\\%25", "")]
    [InlineData("Products?$filter=matchesPattern(Name,'{0}')", "茶$", "^绿", "[")]
    [InlineData("Products?$filter=SoldOn ge {0}", "2021-01-01", "2020-02-29", "2021-02-29", "2022-12-31")]
    [InlineData("Products?$filter=CheckedAt lt {0}", "2021-01-01T00:00:00Z", "2021-07-01T00:00:00\\%2B08:00", "2021")]
    [InlineData("Products?$filter=Amount in ({0},{1},35)", "3|10", "10|3", "35|35", "3.0|200")]
    [InlineData("Products?$filter=Amount in @a and Price gt {1}&@a=[{0}]", "3,10|3", "10|3", "5,10|5")]
    [InlineData("Products?$filter=Reviews/any(r:r/Stars eq {0} and r/Text ne '{1}')", "5|好", "4|好", "1|x")]
    [InlineData("Products?$expand=Reviews($filter=Stars gt {0};$top=1)&$filter=Amount gt {1}", "1|1", "3|1", "4|50")]
    [InlineData("Products?$apply=filter(Amount gt {0})/top({1})", "1|2", "2|1", "3|3")]
    [InlineData("Products?$apply=topcount({0},Price)&$orderby=Id", "1", "2", "5")]
    [InlineData("Products?$apply=filter(Amount gt {0})/groupby((IsFresh),aggregate(Amount with sum as Sum))", "0", "10", "100")]
    [InlineData("Products?$compute=Amount mul {0} as Many&$filter=Many gt {1}&$orderby=Amount mul {0}", "2|20", "3|2", "-1|0")]
    [InlineData("Products?$search={0}&$filter=Amount lt {1}", "绿茶|11", "茶|5", "PM2.5|5")]
    [InlineData("Products?$filter=cast({0},Edm.String) eq '{1}'", "5|5", "5|6", "6|6")]
    [InlineData("Products?$top={0}&$skip={1}&$count=true", "2|1", "1|2", "3|3", "x|1")]
    [InlineData("Products?$apply={0}({1},Price)", "topcount|2", "topcount|1", "topcount|-1", "topcount|1.5", "bottomcount|0")]
    // Signs of an address within a text never pass for options, nor signs of a kept plan for a value.
    [InlineData("Products?$search={0}", "绿茶\\%26$top=1\\%26$select=Id", "绿茶&$top=1&$select=Id")]
    [InlineData("Products?$search={0}", "茶&$top=1&$select=Id", "茶\\%26$top=1\\%26$select=Id")]
    [InlineData("Products?$filter=Name eq {0}", "'水'", "\\%01b", "'绿茶'", "'\\%01b'")]
    [InlineData("Products?$filter=Amount gt {0}", "5&$top=1", "5\\%26$top=1", "50&$top=1")]
    public async Task A_later_request_of_the_same_shape_is_answered_as_if_it_were_the_first(string address, params string[] values)
    {
        await using var shared = await ODataHost.StartAsync();
        foreach (var request in values.Select(value => string.Format(CultureInfo.InvariantCulture, address, [.. value.Split('|')])))
        {
            await using var fresh = await ODataHost.StartAsync();
            var expected = await AnswerAsync(fresh, request);
            Assert.Equal(expected, await AnswerAsync(shared, request));
            Assert.Equal(expected, await AnswerAsync(shared, request));
        }
    }

    [Theory]
    [InlineData("n\\%6Fw()")]
    [InlineData("NOW()")]
    [InlineData("@n&@n=no\\%77()")]
    public async Task However_now_is_written_it_means_the_time_of_the_request(string now)
    {
        var clock = new MovingTime();
        await using var host = await ODataHost.StartAsync(options => options with { Time = clock });
        var address = "Products?$filter=CheckedAt lt ";
        await AnswerAsync(host, address + now);
        clock.Now = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Contains("p1", await AnswerAsync(host, address + "now()"), StringComparison.Ordinal);
        Assert.Contains("p1", await AnswerAsync(host, address + now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_else_shapes_an_answer_is_part_of_the_shape()
    {
        await using var host = await ODataHost.StartAsync();
        var minimal = await host.JsonAsync("Products('p1')");
        var full = await host.JsonAsync("Products('p1')", ("Accept", "application/json;odata.metadata=full"));
        Assert.False(minimal.TryGetProperty("@odata.id", out _));
        Assert.True(full.TryGetProperty("@odata.id", out _));
        using var page = await host.SendAsync("Products", ("Prefer", "odata.maxpagesize=2"));
        Assert.Contains("nextLink", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False((await host.JsonAsync("Products")).TryGetProperty("@odata.nextLink", out _));
        var other = await host.JsonAsync("http://elsewhere/odata/Products('p3')");
        Assert.StartsWith("http://elsewhere/odata/", other.GetProperty("@odata.context").GetString(), StringComparison.Ordinal);
    }

    private static async Task<string> AnswerAsync(ODataHost host, string address)
    {
        using var response = await host.SendAsync(address);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
    }

    private sealed class MovingTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
