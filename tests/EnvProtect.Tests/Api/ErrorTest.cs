using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using EnvProtect.Api.Limits;

namespace EnvProtect.Tests.Api;

public sealed partial class ErrorTest
{
    public static TheoryData<string> Failing() =>
        new(ConformanceCase.All().Where(item => item.Code is not null).Select(item => item.Address).Distinct());

    [Theory]
    [MemberData(nameof(Failing))]
    public async Task Every_refusal_has_the_same_shape_in_both_languages_and_opens_no_database(string address)
    {
        var opened = 0;
        await using var host = await ODataHost.StartAsync(options => options with
        {
            Current = () =>
            {
                opened++;
                return options.Current();
            },
        });
        foreach (var language in new[] { "zh-CN", "en" })
        {
            using var response = await host.SendAsync(address, ("Accept-Language", language));
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith("application/json", response.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
            Assert.Equal("4.01", response.Headers.GetValues("OData-Version").Single());
            Assert.Equal(language, response.Content.Headers.ContentLanguage.Single());
            var error = Assert.Single(JsonDocument.Parse(text).RootElement.EnumerateObject(), item => item.Name == "error").Value;
            Assert.Matches("^OD[1-7][0-9]{2}$", error.GetProperty("code").GetString());
            Assert.Equal(language == "zh-CN", Chinese().IsMatch(error.GetProperty("message").GetString()!));
            Assert.True(!error.TryGetProperty("innererror", out var inner) || inner.TryGetProperty("position", out _) || inner.TryGetProperty("hint", out _));
            // Only what is not there can need a look at the data.
            if (error.GetProperty("code").GetString()![2] != '6') Assert.Equal(0, opened);
        }
    }

    [Fact]
    public void The_page_of_errors_lists_each_code_with_its_status_and_no_other()
    {
        var source = File.ReadAllText(Repository.PathOf("src", "EnvProtect.Api", "Errors", "Refusals.cs"));
        var made = Made().Matches(source).Select(match => (Status: match.Groups[1].Value, Code: match.Groups[2].Value)).OrderBy(pair => pair.Code, StringComparer.Ordinal).Distinct().ToList();
        var page = File.ReadAllText(Repository.PathOf("docs", "api-errors.md"));
        var listed = Listed().Matches(page).Select(match => (Status: match.Groups[2].Value, Code: match.Groups[1].Value)).ToList();
        Assert.True(made.Count > 30);
        Assert.Equal(made, listed);
    }

    [Fact]
    public async Task Other_methods_are_told_which_there_are()
    {
        await using var host = await ODataHost.StartAsync();
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete })
        {
            using var response = await host.SendAsync(method, "Products");
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
            Assert.Equal(["GET", "HEAD", "OPTIONS"], response.Content.Headers.Allow);
        }

        using var batch = await host.SendAsync("$batch");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, batch.StatusCode);
        Assert.Equal(["POST", "OPTIONS"], batch.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("Products?$filter=Id eq 'a' and Id eq 'b' and Id eq 'c'", "OD401")]
    [InlineData("Products?$filter=((((Price gt 1))))", "OD402")]
    [InlineData("Products?$filter=Id in ('a','b','c','d')", "OD403")]
    [InlineData("Categories?$expand=Children($expand=Children($expand=Children))", "OD404")]
    [InlineData("Products?$expand=Reviews", "OD405")]
    [InlineData("Products?$expand=*($expand=*)", "OD409")]
    [InlineData("Products?$filter=Id eq 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'", "OD406")]
    public async Task What_goes_beyond_a_limit_is_refused(string address, string code)
    {
        await using var host = await ODataHost.StartAsync(options => options with
        {
            Limits = new QueryLimits { Nodes = 10, Depth = 4, ListLength = 3, ExpandDepth = 2, ExpandedRows = 3, Expansions = 8, AddressLength = 100 },
        });
        using var response = await host.SendAsync(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(code, JsonDocument.Parse(text).RootElement.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_query_that_takes_too_long_is_stopped_with_a_hint()
    {
        var many = ShopData.Small with { Reviews = [.. Enumerable.Range(0, 3_000).Select(i => new Review(i, "p1", i % 5, null))] };
        await using var host = await ODataHost.StartAsync(ShopTables.Sources, ShopTables.Catalogue, many, options => options with
        {
            Limits = new QueryLimits { TimeToFirstRow = TimeSpan.FromMilliseconds(30) },
        });
        using var response = await host.SendAsync("Reviews?$filter=Product/Reviews/any(r:r/Stars add Stars gt 20)");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("error");
        Assert.Equal("OD701", error.GetProperty("code").GetString());
        Assert.Contains("$filter", error.GetProperty("innererror").GetProperty("hint").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_database_only_the_description_is_answered()
    {
        await using var host = await ODataHost.StartAsync(options => options with { Current = () => null });
        using var data = await host.SendAsync("Products");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, data.StatusCode);
        using var description = await host.SendAsync("$metadata");
        Assert.Equal(HttpStatusCode.OK, description.StatusCode);
    }

    [Fact]
    public async Task A_fault_inside_is_answered_without_its_details()
    {
        await using var host = await ODataHost.StartAsync(options => options with { Current = () => throw new InvalidOperationException("secret") });
        using var response = await host.SendAsync("Products");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("OD702", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(\d{3}), ""(OD\d{3})""")]
    private static partial Regex Made();

    [GeneratedRegex(@"^\| (OD\d{3}) \| (\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
