using System.Text.Json;
using System.Xml;
using EnvProtect.Model.Register;
using EnvProtect.Model.Vocabularies;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;

namespace EnvProtect.Tests.Api;

/// <summary>What the service says is read back: the description by the library that wrote it, the rows, which it did not write, by its reader of rows.</summary>
public sealed class MetadataTest
{
    [Fact]
    public async Task The_metadata_of_the_shop_and_of_the_register_is_a_valid_model()
    {
        await using var shop = await ODataHost.StartAsync();
        var model = await ModelAsync(shop);
        var product = Assert.IsType<IEdmEntityType>(model.FindDeclaredType("Shop.Product"), exactMatch: false);
        Assert.Equal("Edm.DateTimeOffset", product.FindProperty("CheckedAt").Type.FullName());
        Assert.Equal(["ProductId", "Place"], ((IEdmEntityType)model.FindDeclaredType("Shop.Stock")).Key().Select(key => key.Name));
        Assert.Equal("Products", model.FindDeclaredEntitySet("Categories").FindNavigationTarget(((IEdmEntityType)model.FindDeclaredType("Shop.Category")).NavigationProperties().Single(property => property.Name == "Products")).Name);

        await using var register = await ODataHost.StartAsync(
            RegisterCatalogue.Sources, RegisterCatalogue.Catalogue, new EnvProtect.Model.Dataset { AsOf = new(2024, 1, 1) }, options => options with { Vocabularies = Lists.All });
        Assert.Equal(RegisterCatalogue.Catalogue.Tables.Length, (await ModelAsync(register)).EntityContainer.EntitySets().Count());
    }

    [Theory]
    [InlineData("Products", "minimal")]
    [InlineData("Products", "full")]
    [InlineData("Products?$select=Id,Price&$expand=Reviews($select=Stars),Category&$count=true", "minimal")]
    [InlineData("Products?$select=Id&$expand=Supplier", "full")]
    [InlineData("Stocks?$top=2", "full")]
    public async Task The_rows_are_read_by_their_description(string address, string metadata)
    {
        await using var host = await ODataHost.StartAsync();
        var model = await ModelAsync(host);
        using var response = await host.SendAsync(address, ("Accept", "application/json;odata.metadata=" + metadata));
        using var reader = new ODataMessageReader(
            new Message(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), response.Content.Headers.ContentType!.ToString()),
            new ODataMessageReaderSettings { MaxProtocolVersion = ODataVersion.V401 }, model);
        var rows = reader.CreateODataResourceSetReader();
        var ids = 0;
        while (rows.Read())
        {
            if (rows.State == ODataReaderState.ResourceEnd) ids++;
        }

        Assert.True(ids > 0);
    }

    [Fact]
    public async Task Codes_are_told_with_their_labels_and_sets_with_what_they_cannot_do()
    {
        await using var host = await ODataHost.StartAsync(
            RegisterCatalogue.Sources, RegisterCatalogue.Catalogue, new EnvProtect.Model.Dataset { AsOf = new(2024, 1, 1) }, options => options with { Vocabularies = Lists.All });
        var json = await host.JsonAsync("$metadata?$format=json");
        var status = json.GetProperty("EnvProtect").GetProperty("Issue").GetProperty("Status");
        Assert.Equal("最近公布的状态", status.GetProperty("@Core.Description").GetString());
        Assert.Equal("Last published status", status.GetProperty("@Core.Description#en").GetString());
        var closed = status.GetProperty("@Validation.AllowedValues").EnumerateArray().Single(value => value.GetProperty("Value").GetString() == "closed");
        Assert.Equal("已办结", closed.GetProperty("@Core.Description").GetString());
        using var xml = await host.SendAsync("$metadata");
        Assert.Contains("<Annotation Term=\"Core.Description\" String=\"已办结\" />", await xml.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var container = json.GetProperty("EnvProtect").GetProperty("Container");
        Assert.False(container.GetProperty("Milestones").GetProperty("@Capabilities.SearchRestrictions").GetProperty("Searchable").GetBoolean());
        Assert.False(container.GetProperty("Issues").GetProperty("@Capabilities.InsertRestrictions").GetProperty("Insertable").GetBoolean());
    }

    [Fact]
    public async Task Xml_and_json_name_the_same_elements()
    {
        await using var host = await ODataHost.StartAsync();
        var model = await ModelAsync(host);
        var json = (await host.JsonAsync("$metadata", ("Accept", "application/json"))).GetProperty("Shop");
        foreach (var type in model.SchemaElements.OfType<IEdmEntityType>())
        {
            var names = json.GetProperty(type.Name).EnumerateObject().Select(item => item.Name).Where(name => !name.StartsWith('$') && !name.StartsWith('@'));
            Assert.Equal(type.Properties().Select(property => property.Name), names);
        }
    }

    [Fact]
    public async Task The_open_api_description_has_each_set()
    {
        await using var host = await ODataHost.StartAsync();
        var json = await host.JsonAsync("http://localhost/openapi.json");
        Assert.StartsWith("3.1", json.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (var table in ShopTables.Catalogue.Tables) Assert.True(json.GetProperty("paths").TryGetProperty("/" + table.Name, out _));
        Assert.True(json.GetProperty("paths").TryGetProperty("/Stocks(ProductId='{ProductId}',Place='{Place}')", out _));
    }

    private static async Task<IEdmModel> ModelAsync(ODataHost host)
    {
        using var response = await host.SendAsync("$metadata");
        using var xml = XmlReader.Create(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.True(CsdlReader.TryParse(xml, out var model, out var faults), string.Join('\n', faults));
        model.Validate(out var broken);
        // Values of a list are of type Edm.PrimitiveType in the vocabulary, which this validator takes for no type at all.
        Assert.DoesNotContain(broken, fault => fault.ErrorCode != EdmErrorCode.ExpressionPrimitiveKindNotValidForAssertedType);
        return model;
    }

    private sealed class Message(Stream body, string type) : IODataResponseMessage
    {
        public IEnumerable<KeyValuePair<string, string>> Headers => [KeyValuePair.Create("Content-Type", type)];

        public int StatusCode { get; set; } = 200;

        public string GetHeader(string headerName) => headerName == "Content-Type" ? type : headerName == "OData-Version" ? "4.01" : null!;

        public void SetHeader(string headerName, string headerValue) => throw new NotSupportedException();

        public Stream GetStream() => body;
    }
}
