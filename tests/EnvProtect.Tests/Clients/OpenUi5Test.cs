using System.Text.Json;
using EnvProtect.Tests.EndToEnd;

namespace EnvProtect.Tests.Clients;

/// <summary>The OData model of OpenUI5 in a browser, on a page of another host, with its usual multipart batches.</summary>
public sealed class OpenUi5Test(PublishedRegister register, Browser browser)
{
    private const string Host = "http://openui5.test/";

    [Fact]
    public async Task The_model_of_OpenUI5_reads_lists_counts_and_properties_in_batches()
    {
        var page = await browser.Open(1280);
        List<string> batches = [];
        page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/$batch", StringComparison.Ordinal) && request.Method == "POST") batches.Add(request.PostData ?? "");
        };
        await page.RouteAsync(Host + "**", async route =>
        {
            var path = new Uri(route.Request.Url).AbsolutePath;
            var file = Path.Combine(NodeClient.Packages, "@openui5", "sap.ui.core", "src", path["/resources/".Length..]);
            if (path == "/resources/page.html") await route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><html lang=en><title>t</title><body></body></html>" });
            else if (File.Exists(file)) await route.FulfillAsync(new() { Path = file });
            else await route.FulfillAsync(new() { Status = 404 });
        });
        await page.GotoAsync(Host + "resources/page.html");
        await page.EvaluateAsync("() => { window['sap-ui-config'] = { async: true, theme: 'base' }; }");
        await page.AddScriptTagAsync(new() { Url = Host + "resources/ui5loader.js" });
        await page.EvaluateAsync("() => sap.ui.loader.config({ async: true, baseUrl: '/resources/' })");
        var text = await page.EvaluateAsync<string>(
            """
            (service) => new Promise((resolve, reject) => sap.ui.require(['sap/ui/model/odata/v4/ODataModel', 'sap/ui/model/Filter', 'sap/ui/model/Sorter'], async (ODataModel, Filter, Sorter) => {
              try {
                const model = new ODataModel({ serviceUrl: service, operationMode: 'Server', autoExpandSelect: false });
                const list = model.bindList('/Issues', undefined, [new Sorter('Id')], [new Filter('Status', 'EQ', 'inProgress'), new Filter('Kind', 'EQ', 'problem')], { $count: true, $select: 'Id,TitleZh' });
                const rows = await list.requestContexts(0, 3);
                const title = await model.bindProperty("/Issues('hengyang-2018-06')/TitleZh").requestValue();
                const one = await model.bindContext("/Issues('hengyang-2018-06')", undefined, { $expand: 'Measures' }).requestObject();
                resolve(JSON.stringify({ ids: rows.map(row => row.getProperty('Id')), count: list.getLength(), title, measures: one.Measures.length }));
              } catch (fault) { reject(fault); }
            }, reject))
            """,
            register.Address + "/odata/");
        var found = JsonDocument.Parse(text).RootElement;

        Assert.Equal(["hengyang-2018-01", "hengyang-2018-02", "hengyang-2018-03"], found.GetProperty("ids").EnumerateArray().Select(id => id.GetString()));
        Assert.True(found.GetProperty("count").GetInt32() > 3);
        Assert.Contains("水口山", found.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, found.GetProperty("measures").GetInt32());
        Assert.NotEmpty(batches);
        await page.Context.CloseAsync();
    }
}
