using System.Globalization;
using System.Text.Json;

namespace EnvProtect.Tests.Api;

/// <summary>Short requests that would cost much: each is refused, or answered, at once.</summary>
public sealed class HostileRequestTest
{
    public static TheoryData<string, string> Requests => new()
    {
        { "Products?$select=Id&$compute=concat(Id,Id) as X0," + Steps(40, i => $"concat(X{i},X{i}) as X{i + 1}"), "OD401" },
        { "Products?$apply=compute(concat(Id,Id) as X0)/" + string.Join('/', Enumerable.Range(0, 40).Select(i => $"compute(concat(X{i},X{i}) as X{i + 1})")), "OD401" },
        { $"Products?$apply=concat({Steps(100, _ => "identity")})/concat({Steps(100, _ => "identity")})", "OD401" },
        { "Products?$apply=" + string.Join('/', Enumerable.Repeat("concat(identity,identity)", 60)), "OD401" },
        { "Products?$apply=topcount(2.5,Price)", "OD304" },
        { "Products?$apply=topcount(Amount,Price)", "OD304" },
        { "Products?$apply=topcount(-1,Price)", "OD304" },
        { "Products?$apply=aggregate(Amount mul 9223372036854775807 with sum as Sum)", "" },
        { "Products?$apply=compute(9223372036854775807 as Big)/aggregate(Big with sum as Sum)", "OD312" },
        { "Products?$compute=maxdatetime() as Last,mindatetime() as First", "" },
        { "Products?$compute=maxdatetime() as Last&$top=5&$format=csv", "" },
        { "Products?$compute=maxdatetime() as Last,mindatetime() as First&$top=5&$format=xlsx", "" },
        { "Products?$compute=CheckedAt add duration'P9999999D' as Later", "" },
        { "Products?$compute=fractionalseconds(null) as Part&$top=1&$select=Part", "" },
        { "Products?$search=" + string.Join(' ', Enumerable.Range(0, 240).Select(i => string.Create(CultureInfo.InvariantCulture, $"w{i}"))), "" },
        { "Products?$search=" + string.Join(" OR ", Enumerable.Range(0, 240).Select(i => string.Create(CultureInfo.InvariantCulture, $"word{i}"))), "" },
        { "Products?$filter=" + string.Join(" or ", Enumerable.Range(0, 120).Select(i => string.Create(CultureInfo.InvariantCulture, $"Amount eq {i}"))), "" },
        { "Products?$apply=" + string.Join('/', Enumerable.Repeat("top(5)", 200)), "" },
        { "Products?$filter=Amount in (" + Steps(5_000, _ => "1") + ")", "OD403" },
        { "Products?$filter=" + new string('(', 10_000), "OD" },
        { "Products(@" + new string('(', 15_000), "OD" },
        { "Products(" + new string('(', 15_000), "OD" },
        { "Products('" + new string(',', 15_000) + "')", "OD601" },
        { "Products?$filter=" + new string('x', 20_000), "OD406" },
        { new string('x', 20_000), "OD406" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_costly_request_is_refused_or_answered_by_itself_and_in_a_batch(string address, string code)
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (code.Length == 0) Assert.True(response.IsSuccessStatusCode, text);
        else Assert.Contains($"\"code\":\"{code}", text, StringComparison.Ordinal);

        var part = (await host.BatchAsync(address)).Single();
        Assert.Equal((int)response.StatusCode, part.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Ten_thousands_of_brackets_in_a_batch_do_not_end_the_process()
    {
        await using var host = await ODataHost.StartAsync();
        foreach (var start in new[] { "Products(@", "Products?$filter=", "Products?$apply=concat" })
            Assert.Equal(414, (await host.BatchAsync(start + new string('(', 200_000))).Single().GetProperty("status").GetInt32());
        Assert.Equal("绿茶", (await host.JsonAsync("Products('p1')")).GetProperty("Name").GetString());
    }

    [Fact]
    public async Task The_answer_that_is_too_long_for_a_batch_is_refused_whole_and_so_are_those_behind_it()
    {
        await using var host = await ODataHost.StartAsync(options => options with { Limits = new() { BatchAnswerBytes = 1_000 } });
        var answers = await host.BatchAsync("Products('p1')/Name", "$metadata", "Products('p3')/Name", "Products?$expand=Reviews,Stocks,Category");
        Assert.Equal([200, 413, 200, 413], answers.Select(answer => answer.GetProperty("status").GetInt32()));
        Assert.Equal("OD410", Code(answers[1]));
        Assert.Equal("苹果", answers[2].GetProperty("body").GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("Products?$expand=Reviews")]
    [InlineData("Products('p1')?$expand=Category($expand=Products)")]
    public async Task What_is_expanded_takes_memory_within_bounds(string address)
    {
        await using var host = await ODataHost.StartAsync(options => options with { Limits = new() { ExpandedBytes = 900 } });
        using var response = await host.SendAsync(address);
        Assert.Contains("\"code\":\"OD405\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("绿茶", (await host.JsonAsync("Products('p1')?$expand=Supplier&$select=Name")).GetProperty("Name").GetString());
    }

    [Fact]
    public async Task Once_the_time_of_a_batch_is_up_the_rest_is_refused()
    {
        await using var host = await ODataHost.StartAsync(options => options with { Limits = new() { BatchTime = TimeSpan.Zero } });
        var answers = await host.BatchAsync("Products('p1')/Name", "Products");
        Assert.All(answers, answer => Assert.Equal("OD701", Code(answer)));
    }

    [Fact]
    public async Task A_date_other_than_that_of_the_data_is_answered_with_the_data()
    {
        await using var host = await ODataHost.StartAsync();
        using var first = await host.SendAsync("Products");
        var modified = first.Content.Headers.LastModified!.Value;
        foreach (var (since, status) in new[] { (modified, 304), (modified.AddDays(1), 200), (modified.AddDays(-1), 200) })
        {
            using var response = await host.SendAsync("Products", ("If-Modified-Since", since.ToString("R", CultureInfo.InvariantCulture)));
            Assert.Equal(status, (int)response.StatusCode);
        }
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("body").GetProperty("error").GetProperty("code").GetString();

    private static string Steps(int count, Func<int, string> step) => string.Join(',', Enumerable.Range(0, count).Select(step));
}
