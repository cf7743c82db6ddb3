using System.Collections.Immutable;
using EnvProtect.Model.Tables;

namespace EnvProtect.Tests.Api;

/// <summary>
/// A made-up shop: a catalogue that has nothing to do with the register, with nulls, days, instants, composite keys,
/// self-references and Chinese text. The engine has to serve it as it serves any other.
/// </summary>
internal sealed record ShopData(
    ImmutableArray<Category> Categories, ImmutableArray<Supplier> Suppliers, ImmutableArray<Product> Products,
    ImmutableArray<Stock> Stocks, ImmutableArray<Review> Reviews)
{
    public static ShopData Small { get; } = new(
        [
            new("drinks", "饮料", null),
            new("fruit", "水果", null),
            new("tea", "茶", "drinks"),
            new("white", "白茶", "tea"),
        ],
        [
            new(1, "湘江茶厂", "Xiang River Tea", "衡阳", 4.5),
            new(2, "O'Neil & Sons", null, null, null),
            new(3, "Äpfel GmbH", "Apples Ltd", "Köln", 3.0),
        ],
        [
            new("p1", "绿茶", "Green tea", "tea", 1, 12.5, 10, true, new(2021, 6, 30), At("2021-06-30T20:00:00Z")),
            new("p2", "红茶，浓", null, "tea", 1, 15.0, 0, false, new(2020, 2, 29), At("2020-02-29T00:30:00+08:00")),
            new("p3", "苹果", "Apple", "fruit", 3, 3.25, 200, null, null, null),
            new("p4", "Äpfel 100% 'bio'", "Apples, organic", "fruit", 3, 4.75, 35, true, new(2022, 12, 31), At("2022-12-31T16:00:00Z")),
            new("p5", "水", "Water", "drinks", null, null, 5000, null, new(2021, 1, 1), null),
            new("p6", "绿茶粉 PM2.5", "Green tea powder", "white", 2, -2.5, -7, false, new(2021, 6, 30), At("2021-07-01T00:00:00+08:00")),
            new("p7", "", null, null, 2, 0.0, 3, true, null, At("1969-12-31T23:59:59Z")),
        ],
        [
            new("p1", "north", 5), new("p1", "south", 5), new("p3", "a/b", 120), new("p3", "north", 80), new("p4", "south", 35), new("p5", "west", 5000),
        ],
        [
            new(1, "p1", 5, "好"), new(2, "p1", 3, null), new(3, "p1", 4, "fine"), new(4, "p3", 1, "烂"), new(5, "p4", 5, "très bon"), new(6, "p4", 5, null),
        ]);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

internal sealed record Category(string Id, string Name, string? ParentId);

internal sealed record Supplier(long Id, string Name, string? NameEn, string? City, double? Rating);

internal sealed record Product(
    string Id, string Name, string? NameEn, string? CategoryId, long? SupplierId, double? Price, long Amount, bool? IsFresh,
    DateOnly? SoldOn, DateTimeOffset? CheckedAt);

internal sealed record Stock(string ProductId, string Place, long Amount);

internal sealed record Review(long Id, string ProductId, long Stars, string? Text);

internal static class ShopTables
{
    public static ImmutableArray<RowSource<ShopData>> Sources { get; } =
    [
        new TableOf<ShopData, Category>("Categories", "Category", new("类别", "Categories"), data => data.Categories)
            .Text("Id", "编号", "Id", row => row.Id).Text("Name", "名称", "Name", row => row.Name).OptionalText("ParentId", "上级", "Parent", row => row.ParentId)
            .Key("Id").To("Parent", "Categories", "ParentId", partner: "Children").Many("Children", "Categories", "ParentId", partner: "Parent")
            .Many("Products", "Products", "CategoryId", partner: "Category"),
        new TableOf<ShopData, Supplier>("Suppliers", "Supplier", new("供应商", "Suppliers"), data => data.Suppliers)
            .Integer("Id", "编号", "Id", row => row.Id).Text("Name", "名称", "Name", row => row.Name).OptionalText("NameEn", "英文名", "English name", row => row.NameEn)
            .OptionalText("City", "城市", "City", row => row.City).OptionalNumber("Rating", "评分", "Rating", row => row.Rating)
            .Key("Id").Many("Products", "Products", "SupplierId", partner: "Supplier").Searches("Name", "NameEn"),
        new TableOf<ShopData, Product>("Products", "Product", new("商品", "Products"), data => data.Products)
            .Text("Id", "编号", "Id", row => row.Id).Text("Name", "名称", "Name", row => row.Name).OptionalText("NameEn", "英文名", "English name", row => row.NameEn)
            .OptionalText("CategoryId", "类别", "Category", row => row.CategoryId).OptionalInteger("SupplierId", "供应商", "Supplier", row => row.SupplierId)
            .OptionalNumber("Price", "价格", "Price", row => row.Price).Integer("Amount", "数量", "Amount", row => row.Amount)
            .OptionalBoolean("IsFresh", "是否新鲜", "Is fresh", (row, _) => row.IsFresh).OptionalDate("SoldOn", "售出日期", "Sold on", row => row.SoldOn)
            .OptionalInstant("CheckedAt", "检查时刻", "Checked at", row => row.CheckedAt)
            .Key("Id").To("Category", "Categories", "CategoryId", partner: "Products").To("Supplier", "Suppliers", "SupplierId", partner: "Products")
            .Many("Stocks", "Stocks", "ProductId", partner: "Product").Many("Reviews", "Reviews", "ProductId", partner: "Product")
            .Index("Price").Searches("Id", "Name", "NameEn"),
        new TableOf<ShopData, Stock>("Stocks", "Stock", new("库存", "Stocks"), data => data.Stocks)
            .Text("ProductId", "商品", "Product", row => row.ProductId).Text("Place", "地点", "Place", row => row.Place).Integer("Amount", "数量", "Amount", row => row.Amount)
            .Key("ProductId", "Place").To("Product", "Products", "ProductId", partner: "Stocks"),
        new TableOf<ShopData, Review>("Reviews", "Review", new("评价", "Reviews"), data => data.Reviews)
            .Integer("Id", "编号", "Id", row => row.Id).Text("ProductId", "商品", "Product", row => row.ProductId).Integer("Stars", "星级", "Stars", row => row.Stars)
            .OptionalText("Text", "内容", "Text", row => row.Text)
            .Key("Id").To("Product", "Products", "ProductId", partner: "Reviews"),
    ];

    public static Catalogue Catalogue { get; } = new("Shop", [.. Sources.Select(source => source.Table)]);
}
