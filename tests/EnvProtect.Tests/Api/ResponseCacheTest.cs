using EnvProtect.Database.Reading;
using EnvProtect.Database.Writing;

namespace EnvProtect.Tests.Api;

public sealed class ResponseCacheTest
{
    [Fact]
    public async Task A_kept_answer_is_the_first_one_byte_for_byte_with_its_headers()
    {
        await using var host = await ODataHost.StartAsync();
        foreach (var address in new[] { "Products?$count=true&$expand=Reviews", "Products('p1')", "Products/$count", "Products?$format=csv", "Products('p1')/Name/$value", "Products('p9')" })
        {
            var first = await AnswerAsync(host, address);
            Assert.Equal(first, await AnswerAsync(host, address));
        }
    }

    [Fact]
    public async Task A_kept_answer_is_given_without_the_database_that_it_was_made_from()
    {
        using var folder = new TemporaryFolder();
        var database = Open(ShopData.Small, folder.At("shop.db"), "kept");
        await using var host = await ODataHost.StartAsync(options => options with { Current = () => database });
        string[] addresses = ["Products?$count=true&$expand=Reviews", "Products('p1')", "Products/$count", "Products?$format=csv", "Products('p1')/Name/$value"];
        var answers = new List<string>();
        foreach (var address in addresses) answers.Add(await AnswerAsync(host, address));

        Lose(database, folder.At("shop.db"));
        foreach (var (address, first) in addresses.Zip(answers)) Assert.Equal(first, await AnswerAsync(host, address));
        // What nobody asked for before would have to come from there.
        Assert.StartsWith("500\n", await AnswerAsync(host, "Products('p2')"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_answer_serves_only_those_who_asked_in_the_same_way()
    {
        await using var host = await ODataHost.StartAsync();
        var json = await AnswerAsync(host, "Products");
        Assert.NotEqual(json, await AnswerAsync(host, "Products", ("Accept", "text/csv")));
        Assert.NotEqual(json, await AnswerAsync(host, "Products", ("Prefer", "odata.maxpagesize=2")));
        Assert.NotEqual(json, await AnswerAsync(host, "Products", ("OData-MaxVersion", "4.0")));
        Assert.Equal(json, await AnswerAsync(host, "Products"));
    }

    [Fact]
    public async Task A_swap_of_the_database_empties_it()
    {
        using var folder = new TemporaryFolder();
        var current = Open(ShopData.Small, folder.At("first.db"), "first");
        await using var host = await ODataHost.StartAsync(options => options with { Current = () => current });
        Assert.EndsWith("6", await AnswerAsync(host, "Reviews/$count"), StringComparison.Ordinal);
        Lose(current, folder.At("first.db"));
        Assert.EndsWith("6", await AnswerAsync(host, "Reviews/$count"), StringComparison.Ordinal);

        var first = current;
        current = Open(ShopData.Small with { Reviews = [] }, folder.At("second.db"), "second");
        Assert.EndsWith("0", await AnswerAsync(host, "Reviews/$count"), StringComparison.Ordinal);
        Lose(current, folder.At("second.db"));
        Assert.EndsWith("0", await AnswerAsync(host, "Reviews/$count"), StringComparison.Ordinal);

        // Of the one before nothing is kept, even for those who go back to it.
        current = first;
        Assert.StartsWith("500\n", await AnswerAsync(host, "Reviews/$count"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_present_moment_is_never_kept()
    {
        var time = new Moment();
        await using var host = await ODataHost.StartAsync(options => options with { Time = time });
        var first = await AnswerAsync(host, "Products?$filter=CheckedAt lt now()&$select=Id");
        time.Now = new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.NotEqual(first, await AnswerAsync(host, "Products?$filter=CheckedAt lt now()&$select=Id"));
    }

    private static async Task<string> AnswerAsync(ODataHost host, string address, params (string Name, string Value)[] headers)
    {
        using var response = await host.SendAsync(address, headers);
        var lines = response.Headers.Concat(response.Content.Headers).Where(header => header.Key is not ("Content-Length" or "Transfer-Encoding"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
        return $"{(int)response.StatusCode}\n{string.Join('\n', lines)}\n\n{await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
    }

    private static ReadOnlyDatabase Open(ShopData data, string path, string name)
    {
        DatabaseWriter.Write(ShopTables.Sources, data, path, TestContext.Current.CancellationToken);
        return ReadOnlyDatabase.Open(path, name);
    }

    /// <summary>From now on nothing can be read from it.</summary>
    private static void Lose(ReadOnlyDatabase database, string path)
    {
        database.Dispose();
        File.Delete(path);
    }

    private sealed class Moment : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
