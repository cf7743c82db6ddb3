using System.Security.Cryptography;
using EnvProtect.Database.Queries;
using EnvProtect.Database.Reading;
using EnvProtect.Database.Writing;
using EnvProtect.Model.Tables;
using EnvProtect.Tests.Api;

namespace EnvProtect.Tests.Database;

public sealed class DatabaseWriterTest : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("envprotect-db-").FullName;

    [Fact]
    public void The_same_rows_give_the_same_bytes_and_no_second_file()
    {
        DatabaseWriter.Write(ShopTables.Sources, ShopData.Small, At("a.db"), TestContext.Current.CancellationToken);
        DatabaseWriter.Write(ShopTables.Sources, ShopData.Small, At("b.db"), TestContext.Current.CancellationToken);
        Assert.Equal(SHA256.HashData(File.ReadAllBytes(At("a.db"))), SHA256.HashData(File.ReadAllBytes(At("b.db"))));
        Assert.Equal(["a.db", "b.db"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Rows_that_refer_to_nothing_are_named_and_no_file_is_left()
    {
        var broken = ShopData.Small with { Stocks = [new("p1", "north", 1), new("nowhere", "south", 2)] };
        var fault = Assert.Throws<BrokenReferenceException>(() => DatabaseWriter.Write(ShopTables.Sources, broken, At("a.db"), TestContext.Current.CancellationToken));
        Assert.Contains("Stocks(nowhere, south): ProductId nowhere is not in Products", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void A_repeated_key_is_named()
    {
        var twice = ShopData.Small with { Stocks = [new("p1", "north", 1), new("p1", "north", 2)] };
        var fault = Assert.Throws<InvalidDataException>(() => DatabaseWriter.Write(ShopTables.Sources, twice, At("a.db"), TestContext.Current.CancellationToken));
        Assert.StartsWith("Stocks(p1, north): ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_existing_file_is_not_overwritten()
    {
        File.WriteAllText(At("a.db"), "kept");
        Assert.Throws<IOException>(() => DatabaseWriter.Write(ShopTables.Sources, ShopData.Small, At("a.db"), TestContext.Current.CancellationToken));
        Assert.Equal("kept", File.ReadAllText(At("a.db")));
    }

    [Fact]
    public void Rows_that_can_be_searched_stand_in_the_order_of_their_keys_as_the_database_compares_them()
    {
        string[] ids = ["p2", "水", "p1", "\uFF5E", "p", "\U0001F33F", "\uE000", "P", "p10", "\U0001F331", "é", ""];
        var shop = ShopData.Small with { Stocks = [], Reviews = [], Products = [.. ids.Select(id => ShopData.Small.Products[0] with { Id = id })] };
        DatabaseWriter.Write(ShopTables.Sources, shop, At("a.db"), TestContext.Current.CancellationToken);
        using var database = ReadOnlyDatabase.Open(At("a.db"), "s");
        using var connection = database.Connect();
        Assert.Equal(ids.Length, connection.Scalar(Sql.Of($"SELECT count(*) FROM Products")));
        Assert.Equal(0, connection.Scalar(Sql.Of($"SELECT count(*) FROM Products AS a JOIN Products AS b ON a.rowid < b.rowid AND a.Id > b.Id")));
    }

    [Fact]
    public void The_schema_holds_types_keys_references_and_indexes()
    {
        DatabaseWriter.Write(ShopTables.Sources, ShopData.Small, At("a.db"), TestContext.Current.CancellationToken);
        using var database = ReadOnlyDatabase.Open(At("a.db"), "s");
        using var connection = database.Connect();
        Assert.Equal(5, connection.Scalar(Sql.Of($"SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%) STRICT'")));
        Assert.Equal(2, connection.Scalar(Sql.Of($"SELECT count(*) FROM pragma_foreign_key_list('Products')")));
        Assert.Equal(1, connection.Scalar(Sql.Of($"SELECT count(*) FROM sqlite_schema WHERE name = 'Products_SupplierId'")));
        // The key of Stocks begins with ProductId, so the reference needs no index of its own.
        Assert.Equal(0, connection.Scalar(Sql.Of($"SELECT count(*) FROM sqlite_schema WHERE name = 'Stocks_ProductId'")));
        Assert.Contains("CHECK (\"IsFresh\" IN (0, 1))", Text(connection, Sql.Of($"SELECT sql FROM sqlite_schema WHERE name = 'Products'")), StringComparison.Ordinal);
        Assert.Equal("2021-06-30|1625083200|12.5", Text(connection, Sql.Of($"SELECT SoldOn || '|' || CheckedAt || '|' || Price FROM Products WHERE Id = 'p1'")));
    }

    [Fact]
    public void Running_reads_outlive_the_disposal_of_their_database()
    {
        DatabaseWriter.Write(ShopTables.Sources, ShopData.Small, At("a.db"), TestContext.Current.CancellationToken);
        var database = ReadOnlyDatabase.Open(At("a.db"), "s");
        using var connection = database.Connect();
        using var rows = connection.Query(Sql.Of($"SELECT Id FROM Products ORDER BY Id"));
        Assert.True(rows.Read());
        database.Dispose();
        Assert.True(rows.Read());
        Assert.Equal("p2", rows.Text(0));
        using var late = database.Connect();
        Assert.Equal(7, late.Scalar(Sql.Of($"SELECT count(*) FROM Products")));
    }

    [Fact]
    public void A_query_is_stopped_when_its_time_is_up()
    {
        DatabaseWriter.Write(ShopTables.Sources, ShopData.Small, At("a.db"), TestContext.Current.CancellationToken);
        using var database = ReadOnlyDatabase.Open(At("a.db"), "s");
        using var connection = database.Connect();
        connection.Limit(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        Assert.Throws<QueryTimeoutException>(() => connection.Scalar(Sql.Of($"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")));
    }

    [Fact]
    public void The_tables_of_the_register_make_a_database()
    {
        var sources = EnvProtect.Model.Register.RegisterCatalogue.Sources;
        DatabaseWriter.Write(sources, new EnvProtect.Model.Dataset { AsOf = new(2024, 1, 1) }, At("a.db"), TestContext.Current.CancellationToken);
        using var database = ReadOnlyDatabase.Open(At("a.db"), "s");
        using var connection = database.Connect();
        Assert.Equal(sources.Length, connection.Scalar(Sql.Of($"SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%) STRICT'")));
        Assert.Equal(14, connection.Scalar(Sql.Of($"SELECT count(*) FROM Categories")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(string name) => Path.Combine(folder, name);

    private static string Text(ReadConnection connection, Sql query)
    {
        using var rows = connection.Query(query);
        return rows.Read() ? rows.Text(0) : "";
    }
}
