using System.Net;
using System.Text.Json;

namespace EnvProtect.Tests.Api;

public sealed class ConformanceTest(ConformanceTest.Shop shop) : IClassFixture<ConformanceTest.Shop>
{
    private static readonly Dictionary<string, ConformanceCase> Cases = ConformanceCase.All().ToDictionary(item => item.Address);

    public static TheoryData<string, string> Addresses() => new(Cases.Values.Select(item => (item.Spec, item.Address)));

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_answer_is_what_the_specification_says(string spec, string address)
    {
        Assert.NotEmpty(spec);
        var expected = Cases[address];
        using var response = await shop.Host.SendAsync(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected.Status == (int)response.StatusCode, $"{(int)response.StatusCode}: {text}");
        if (expected.Text is not null) Assert.Equal(expected.Text, text);
        if (expected.Contains is not null) Assert.Contains(expected.Contains, text, StringComparison.Ordinal);
        if (response.StatusCode == HttpStatusCode.NoContent) Assert.Empty(text);
        if (expected.Text is null && text.Length > 0) Check(expected, JsonDocument.Parse(text).RootElement);
    }

    private static void Check(ConformanceCase expected, JsonElement json)
    {
        if (expected.Ids is { } ids) Assert.Equal(ids, Rows(json).Select(row => row.GetProperty("Id").ToString()));
        if (expected.Count is { } count) Assert.Equal(count, json.GetProperty("@odata.count").GetInt64());
        foreach (var (name, value) in expected.Expect ?? [])
        {
            var found = json.GetProperty(name);
            Assert.Equal(value, found.ValueKind == JsonValueKind.Null ? null : found.ToString());
        }

        if (expected.Code is null) return;
        var error = json.GetProperty("error");
        Assert.Equal(expected.Code, error.GetProperty("code").GetString());
        if (expected.Position is { } position) Assert.Equal(position, error.GetProperty("innererror").GetProperty("position").GetInt32());
        if (expected.Hint is { } hint) Assert.Equal(hint, error.GetProperty("innererror").GetProperty("hint").GetString());
    }

    private static List<JsonElement> Rows(JsonElement json) =>
        json.TryGetProperty("value", out var value) ? [.. value.EnumerateArray()] : [json];

    public sealed class Shop : IAsyncLifetime
    {
        internal ODataHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await ODataHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
