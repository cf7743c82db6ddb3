using System.Text.Json;
using EnvProtect.Tests.EndToEnd;
using Microsoft.Playwright;

namespace EnvProtect.Tests.Clients;

/// <summary>The OData V4 model of OpenUI5 in Chromium, as it comes: it speaks 4.0 and puts its questions into batches.</summary>
public sealed class OpenUi5Test(PublishedRegister register, Browser browser)
{
    // A page on the service's own host that starts OpenUI5 from the npm package, which is put under /resources/.
    private const string Page =
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>OpenUI5</title>
        <script id="sap-ui-bootstrap" src="/resources/sap-ui-core.js" data-sap-ui-async="true" data-sap-ui-compat-version="edge" data-sap-ui-language="en"></script>
        </head><body></body></html>
        """;

    // Problems in descending order of their ids, filtered, counted, with measures and area; then the next ones, then one by key.
    private const string Questions =
        """
        () => new Promise((resolve, reject) => sap.ui.require(
          ['sap/ui/model/odata/v4/ODataModel', 'sap/ui/model/Sorter', 'sap/ui/model/Filter'],
          async (ODataModel, Sorter, Filter) => {
            try {
              const model = new ODataModel({ serviceUrl: '/odata/', operationMode: 'Server', autoExpandSelect: true });
              const list = model.bindList('/Issues', undefined, [new Sorter('Id', true)], [new Filter('Kind', 'EQ', 'problem'), new Filter('TitleZh', 'Contains', '的')], {
                $count: true, $select: 'Id,TitleZh,DueOn', $expand: { Measures: { $select: 'Id', $orderby: 'Id' } },
              });
              const first = await list.requestContexts(0, 2);
              const next = await list.requestContexts(2, 2);
              const one = model.bindContext("/Issues('hengyang-2018-06')").getBoundContext();
              resolve({
                ids: [...first, ...next].map((context) => context.getObject().Id),
                measures: first.map((context) => context.getObject().Measures.length),
                count: list.getCount(),
                title: await one.requestProperty('TitleZh'),
                type: (await model.getMetaModel().requestObject('/Issues/DueOn')).$Type,
                label: await model.getMetaModel().requestObject('/Issues/DueOn@Org.OData.Core.V1.Description'),
              });
            } catch (error) { reject(error); }
          }, reject))
        """;

    [Fact]
    public async Task Its_model_lists_filters_orders_counts_expands_and_reads_annotations()
    {
        var resources = Path.Combine(NodeClient.Packages, "@openui5", "sap.ui.core", "src");
        var page = await browser.Open(800);
        var requests = new Requests(page);
        await page.RouteAsync("**/openui5", route => route.FulfillAsync(new() { ContentType = "text/html", Body = Page }));
        await page.RouteAsync("**/resources/**", route => Answer(route, resources));
        await page.GotoAsync(register.Address + "/openui5");
        await page.WaitForFunctionAsync("() => window.sap?.ui?.require");
        var found = await page.EvaluateAsync<JsonElement>(Questions);

        var rows = JsonDocument.Parse(await register.Client.GetStringAsync(
            new Uri("/odata/Issues?$filter=Kind eq 'problem' and contains(TitleZh,'的')&$orderby=Id desc&$count=true&$select=Id&$expand=Measures($select=Id)&$top=4", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement;
        var expected = rows.GetProperty("value").EnumerateArray().ToList();
        Assert.Equal(expected.Select(row => row.GetProperty("Id").GetString()), found.GetProperty("ids").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(expected.Take(2).Select(row => row.GetProperty("Measures").GetArrayLength()), found.GetProperty("measures").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal(rows.GetProperty("@odata.count").GetInt64(), found.GetProperty("count").GetInt64());
        Assert.Contains("水口山", found.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal("Edm.Date", found.GetProperty("type").GetString());
        Assert.False(string.IsNullOrWhiteSpace(found.GetProperty("label").GetString()));
        Assert.Contains("/odata/$batch", requests.Paths);
        await page.Context.CloseAsync();
    }

    private static Task Answer(IRoute route, string resources)
    {
        var path = Path.Combine(resources, new Uri(route.Request.Url).AbsolutePath["/resources/".Length..]);
        return File.Exists(path) ? route.FulfillAsync(new() { Path = path }) : route.FulfillAsync(new() { Status = 404, Body = "" });
    }
}
