using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using EnvProtect.Api;
using EnvProtect.Database.Reading;
using EnvProtect.Database.Writing;
using EnvProtect.Model.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace EnvProtect.Tests.Api;

/// <summary>A server in memory with an OData service on a database of its own.</summary>
internal sealed class ODataHost : IAsyncDisposable
{
    private readonly string folder;
    private readonly WebApplication application;

    private ODataHost(string folder, WebApplication application, HttpClient client) => (this.folder, this.application, Client) = (folder, application, client);

    public HttpClient Client { get; }

    public static Task<ODataHost> StartAsync(Func<ODataOptions, ODataOptions>? change = null) =>
        StartAsync(ShopTables.Sources, ShopTables.Catalogue, ShopData.Small, change);

    public static async Task<ODataHost> StartAsync<TData>(
        IReadOnlyList<RowSource<TData>> sources, Catalogue catalogue, TData data, Func<ODataOptions, ODataOptions>? change = null)
    {
        var folder = Directory.CreateTempSubdirectory("envprotect-odata-").FullName;
        var path = Path.Combine(folder, "shop.db");
        DatabaseWriter.Write(sources, data, path);
        var database = ReadOnlyDatabase.Open(path, "snapshot1");
        var options = new ODataOptions { Catalogue = catalogue, Current = () => database };
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddODataCompression();
        var application = builder.Build();
        application.UseResponseCompression();
        application.MapOpenApi("/openapi.json", "/odata", catalogue);
        application.MapOData("/odata", change is null ? options : change(options));
        await application.StartAsync(TestContext.Current.CancellationToken);
        return new ODataHost(folder, application, application.GetTestClient());
    }

    /// <param name="address">Below the service root, written readably; what URLs do not allow is encoded here.</param>
    public Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address.StartsWith("http", StringComparison.Ordinal) ? address : "http://localhost/odata/" + Encoded(address));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The answer as JSON; it has to be a good one.</summary>
    public async Task<JsonElement> JsonAsync(string address, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(address, headers);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{(int)response.StatusCode} {address}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The answers to a batch of reads.</summary>
    /// <param name="addresses">As of <see cref="SendAsync(string, ValueTuple{string, string}[])"/>.</param>
    public async Task<JsonElement[]> BatchAsync(params string[] addresses)
    {
        var body = JsonSerializer.Serialize(new { requests = addresses.Select((address, i) => new { id = i.ToString(CultureInfo.InvariantCulture), method = "GET", url = Encoded(address) }) });
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri("/odata/$batch", UriKind.Relative), content, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return [.. JsonDocument.Parse(text).RootElement.GetProperty("responses").EnumerateArray()];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string Encoded(string address) => address
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\\%25", "%", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal).Replace("+", "%2B", StringComparison.Ordinal);
}
