using System.Text.Json;
using EnvProtect.Tests.EndToEnd;

namespace EnvProtect.Tests.Clients;

/// <summary>Libraries that others have written, at work on the register.</summary>
public sealed class ClientLibrariesTest(PublishedRegister register)
{
    private static readonly string[] FirstProblems = ["hengyang-2018-01", "hengyang-2018-02", "hengyang-2018-03"];

    [Fact]
    public async Task The_client_odata_client_lists_reads_and_counts()
    {
        var found = await NodeClient.RunAsync("odata-client.mjs", register.Address + "/odata/");
        Assert.Equal(FirstProblems, Texts(found.GetProperty("ids")));
        Assert.Contains("水口山", found.GetProperty("title").GetString(), StringComparison.Ordinal);
        var count = await register.Client.GetStringAsync(new Uri("/odata/Issues/$count?$filter=Status eq 'inProgress' and Kind eq 'problem'", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(count, found.GetProperty("count").ToString());
    }

    [Fact]
    public async Task The_client_o_js_lists_and_expands()
    {
        var found = await NodeClient.RunAsync("o.mjs", register.Address + "/odata/");
        Assert.Equal(FirstProblems, Texts(found.GetProperty("ids")));
        Assert.Equal(2, found.GetProperty("measures").GetInt32());
    }

    [Fact]
    public async Task The_converter_odata_openapi_reads_the_metadata_without_a_complaint()
    {
        var found = await NodeClient.RunAsync("odata-openapi.mjs", register.Address + "/odata/");
        Assert.Empty(found.GetProperty("messages").EnumerateArray());
        var paths = Texts(found.GetProperty("paths"));
        Assert.Contains("/Issues", paths);
        Assert.Contains("/Issues/{Id}/Measures", paths);
        Assert.Equal(0, found.GetProperty("writes").GetInt32());
    }

    private static List<string?> Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString())];
}
