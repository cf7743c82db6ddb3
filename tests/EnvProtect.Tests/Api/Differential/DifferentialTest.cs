using System.Globalization;
using System.Text.Json;

namespace EnvProtect.Tests.Api.Differential;

/// <summary>Thousands of random queries, the same through the service and in memory. The seed is fixed, so a failure comes back.</summary>
public sealed class DifferentialTest
{
    private static readonly ShopData Data = RandomShop.Of(120);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Filters_orders_pages_and_counts_agree_with_memory(int seed)
    {
        await using var host = await ODataHost.StartAsync(ShopTables.Sources, ShopTables.Catalogue, Data);
        var random = new Random(seed);
        var generator = new ExpressionGenerator(random, Data);
        var selected = 0;
        for (var n = 0; n < 1_200; n++)
        {
            var filter = generator.Condition(4);
            var order = Enumerable.Range(0, random.Next(3)).Select(_ => (Key: generator.Any(1), IsDescending: random.Next(2) == 0)).ToList();
            var (skip, top) = (random.Next(3) == 0 ? random.Next(20) : 0, random.Next(3) == 0 ? random.Next(30) : 1_000);

            var rows = Data.Products.Where(product => filter.Value(product) is true).OrderBy(_ => 0);
            rows = order.Aggregate(rows, (sorted, item) => item.IsDescending
                ? sorted.ThenByDescending(item.Key.Value, Comparer<object?>.Create(Values.Compare))
                : sorted.ThenBy(item.Key.Value, Comparer<object?>.Create(Values.Compare)));
            var expected = rows.ThenBy(product => (object)product.Id, Comparer<object?>.Create(Values.Compare)).Select(product => product.Id).ToList();

            var query = $"$filter={filter.Text}&$select=Id&$count=true&$skip={skip}&$top={top}"
                + (order.Count > 0 ? "&$orderby=" + string.Join(',', order.Select(item => item.Key.Text + (item.IsDescending ? " desc" : ""))) : "");
            var answer = await AnswerAsync(host, query);
            Assert.True(expected.Count == answer.GetProperty("@odata.count").GetInt64(), $"{answer.GetProperty("@odata.count")} instead of {expected.Count}: {query}");
            var found = answer.GetProperty("value").EnumerateArray().Select(row => row.GetProperty("Id").GetString()).ToList();
            Assert.True(expected.Skip(skip).Take(top).SequenceEqual(found), query);
            if (expected.Count > 0 && expected.Count < Data.Products.Length) selected++;
        }

        // Most of them have to tell rows apart, or the comparison would show little.
        Assert.True(selected > 600, $"{selected}");
    }

    [Fact]
    public async Task Groups_and_aggregates_agree_with_memory()
    {
        await using var host = await ODataHost.StartAsync(ShopTables.Sources, ShopTables.Catalogue, Data);
        var random = new Random(4);
        var generator = new ExpressionGenerator(random, Data);
        (string Name, Func<Product, object?> Value)[] properties =
        [
            ("CategoryId", product => product.CategoryId), ("IsFresh", product => product.IsFresh), ("SupplierId", product => product.SupplierId),
            ("SoldOn", product => product.SoldOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("NameEn", product => product.NameEn),
        ];
        for (var n = 0; n < 600; n++)
        {
            var filter = generator.Condition(2);
            var by = properties.Where(_ => random.Next(3) == 0).ToList();
            if (by.Count == 0) by.Add(properties[random.Next(properties.Length)]);
            var expected = Data.Products.Where(product => filter.Value(product) is true)
                .GroupBy(product => string.Join('|', by.Select(property => Shown(property.Value(product)))))
                .Select(group => string.Join('|', group.Key, group.Count(), group.Sum(product => product.Amount),
                    Shown(group.Min(product => product.Price)), Shown(group.Max(product => product.Price)),
                    Shown(group.Average(product => product.Price)), group.Select(product => product.Price).OfType<double>().Distinct().Count()))
                .Order(StringComparer.Ordinal).ToList();

            var query = $"$apply=filter({filter.Text})/groupby(({string.Join(',', by.Select(property => property.Name))}),aggregate($count as N,Amount with sum as Sum,"
                + "Price with min as Low,Price with max as High,Price with average as Mean,Price with countdistinct as Kinds))";
            var found = (await AnswerAsync(host, query)).GetProperty("value").EnumerateArray()
                .Select(row => string.Join('|', row.EnumerateObject().Select(property => Shown(property.Value)))).Order(StringComparer.Ordinal).ToList();
            Assert.True(expected.SequenceEqual(found), $"{query}\n{string.Join('\n', expected.Except(found).Concat(found.Except(expected)))}");
        }
    }

    private static string Shown(object? value) => value switch
    {
        null => "-",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        JsonElement { ValueKind: JsonValueKind.Null } => "-",
        JsonElement { ValueKind: JsonValueKind.Number } number => number.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonElement { ValueKind: JsonValueKind.True } => "true",
        JsonElement { ValueKind: JsonValueKind.False } => "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static Task<JsonElement> AnswerAsync(ODataHost host, string query) =>
        host.JsonAsync("http://localhost/odata/Products?" + string.Join('&', query.Split('&').Select(part =>
            part[..(part.IndexOf('=', StringComparison.Ordinal) + 1)] + Uri.EscapeDataString(part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]))));
}
