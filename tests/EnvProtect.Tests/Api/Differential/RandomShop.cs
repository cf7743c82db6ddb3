namespace EnvProtect.Tests.Api.Differential;

/// <summary>A shop full of what goes wrong: nulls, repeated values, empty texts, signs and letters of all kinds.</summary>
internal static class RandomShop
{
    private static readonly string?[] Names = [null, "", "a", "A", "ab", "茶", "绿茶", "绿，茶", "it's", "100%", "_x", "😀", "ﾊ", " x ", "Ä", "tea"];
    private static readonly double?[] Prices = [null, 0, 1.5, -2.25, 3, 7.75, 2.5, -0.5];
    private static readonly bool?[] Flags = [null, true, false];
    private static readonly long?[] Suppliers = [null, 1, 2, 3];
    private static readonly string?[] Categories = [null, "tea", "fruit", "drinks", "white"];

    public static ShopData Of(int products)
    {
        var random = new Random(11);
        var made = Enumerable.Range(0, products).Select(i => new Product(
            $"r{(i * 37) % products}", Pick(Names) ?? "n", Pick(Names), Pick(Categories), Pick(Suppliers), Pick(Prices), random.Next(-3, 6), Pick(Flags),
            random.Next(3) == 0 ? null : new DateOnly(2020 + random.Next(3), 1 + random.Next(12), 1 + random.Next(3)),
            random.Next(3) == 0 ? null : new DateTimeOffset(2021, 1 + random.Next(12), 1, random.Next(24), 0, 0, TimeSpan.Zero))).ToList();
        var reviews = Enumerable.Range(1, products).Select(i => new Review(i, made[random.Next(made.Count / 2)].Id, random.Next(6), Pick(Names)));
        return ShopData.Small with { Products = [.. made], Stocks = [], Reviews = [.. reviews] };

        T Pick<T>(T[] values) => values[random.Next(values.Length)];
    }
}
