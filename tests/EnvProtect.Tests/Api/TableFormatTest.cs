using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Tests.Api;

public sealed class TableFormatTest
{
    [Fact]
    public async Task Csv_holds_all_rows_under_machine_names()
    {
        await using var host = await ODataHost.StartAsync(options => options with { Limits = new() { PageSize = 2 } });
        Assert.Equal(
            "Id,Name,Price,Amount,IsFresh,SoldOn,CheckedAt\r\n" +
            "p1,绿茶,12.5,10,true,2021-06-30,2021-07-01T04:00:00+08:00\r\n" +
            "p2,红茶，浓,15,0,false,2020-02-29,2020-02-29T00:30:00+08:00\r\n" +
            "p3,苹果,3.25,200,,,\r\n" +
            "p4,Äpfel 100% 'bio',4.75,35,true,2022-12-31,2023-01-01T00:00:00+08:00\r\n" +
            "p5,水,,5000,,2021-01-01,\r\n" +
            "p6,绿茶粉 PM2.5,-2.5,-7,false,2021-06-30,2021-07-01T00:00:00+08:00\r\n" +
            "p7,\"\",0,3,true,,1970-01-01T07:59:59+08:00\r\n",
            await TextAsync(host, "Products?$format=csv&$select=Id,Name,Price,Amount,IsFresh,SoldOn,CheckedAt"));
        Assert.Equal("Id\r\np2\r\n", await TextAsync(host, "Products?$select=Id&$top=1&$skip=1", ("Accept", "text/csv")));
    }

    [Fact]
    public async Task Texts_that_a_spreadsheet_would_run_are_disarmed_unless_asked_for_raw()
    {
        var dangerous = ShopData.Small with
        {
            Reviews = [new(1, "p1", -5, "=1+1"), new(2, "p1", 1, "@x"), new(3, "p1", 1, "-1,\"2\""), new(4, "p1", 1, "a=b"), new(5, "p1", 1, "＝1"), new(6, "p1", 1, "two\nlines")],
        };
        await using var host = await ODataHost.StartAsync(ShopTables.Sources, ShopTables.Catalogue, dangerous);
        Assert.Equal(
            "Stars,Text\r\n-5,\"'=1+1\"\r\n1,\"'@x\"\r\n1,\"'-1,\"\"2\"\"\"\r\n1,a=b\r\n1,\"'＝1\"\r\n1,\"two\nlines\"\r\n",
            await TextAsync(host, "Reviews?$select=Stars,Text", ("Accept", "text/csv")));
        Assert.Equal(
            "\uFEFFText\r\n=1+1\r\n",
            await TextAsync(host, "Reviews?$select=Text&$top=1", ("Accept", "text/csv;escape=none;bom=true")));
    }

    [Fact]
    public async Task Labels_stand_beside_codes()
    {
        await using var host = await ODataHost.StartAsync(
            EnvProtect.Model.Register.RegisterCatalogue.Sources, EnvProtect.Model.Register.RegisterCatalogue.Catalogue,
            new EnvProtect.Model.Dataset { AsOf = new(2024, 1, 1), Areas = [new() { Code = "43", Name = new("湖南省", "Hunan"), Level = AreaLevel.Province }] },
            options => options with { Vocabularies = Lists.All });
        Assert.Equal("Code,Level,LevelLabel\r\n43,province,省\r\n", await TextAsync(host, "Areas?$select=Code,Level&$format=csv&labels=zh"));
        Assert.Equal("Code,Level,LevelLabel\r\n43,province,Province\r\n", await TextAsync(host, "Areas?$select=Code,Level&$format=csv&labels=en"));
    }

    [Fact]
    public async Task Xlsx_holds_texts_numbers_and_dates_of_their_types()
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync("Products?$format=xlsx&$select=Name,Price,IsFresh,SoldOn,CheckedAt&$top=1");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment; filename=\"Products.xlsx\"", response.Content.Headers.ContentDisposition!.ToString());
        using var archive = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        using var sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var rows = XDocument.Load(sheet).Descendants().Where(element => element.Name.LocalName == "row").Select(row => row.Elements().Select(cell => cell.Value).ToList()).ToList();
        Assert.Equal(["Name", "Price", "IsFresh", "SoldOn", "CheckedAt"], rows[0]);
        Assert.Equal(["绿茶", "12.5", "1", "44377", "44378.166666666664"], rows[1]);
    }

    [Theory]
    [InlineData("Products?$format=csv&$expand=Reviews")]
    [InlineData("Products?$format=xlsx&$count=true")]
    public async Task What_a_table_cannot_hold_is_refused(string address)
    {
        await using var host = await ODataHost.StartAsync();
        using var response = await host.SendAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("OD111", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(ODataHost host, string address, params (string, string)[] headers)
    {
        using var response = await host.SendAsync(address, headers);
        return System.Text.Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
