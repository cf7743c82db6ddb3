// Measures the API over HTTP on a database of the register:
//   envprotect generate --issues 100000 --observations 500000 --seed 1 --database big.db
//   dotnet run -c Release --project tests/EnvProtect.Benchmarks -- big.db [seconds a query]
//
// The build is measured beside other site generators, see docs/benchmarks.md:
//   dotnet run -c Release --project tests/EnvProtect.Benchmarks -- build [--help]
using System.Diagnostics;
using System.Globalization;
using EnvProtect.Api;
using EnvProtect.Benchmarks.Build;
using EnvProtect.Database.Reading;
using EnvProtect.Model.Register;
using EnvProtect.Model.Vocabularies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

if (args is ["build", .. var rest]) return BuildBenchmark.Run(rest);

string[] queries =
[
    "Issues?$top=20",
    "Issues?$top=20&$orderby=DueOn desc&$filter=Status eq 'inProgress'",
    "Issues?$top=20&$filter=IssueAreas/any(a:a/AreaCode eq '430482')&$count=true",
    "Issues?$top=20&$search=废水&$count=true",
    "Issues?$top=20&$search=污水直排&$count=true",
    "Issues?$top=20&$expand=Measures,IssueAreas($expand=Area($select=NameZh))&$select=Id,TitleZh",
    "Issues?$top=20&$filter=contains(TitleZh,'河道') and Plan/Tier eq 'province'",
    "Issues?$apply=groupby((Kind,Status),aggregate($count as N))",
    "Issues?$select=Id,TitleZh,Status",
    "Observations?$filter=IndicatorCode eq 'pm25' and PeriodStartOn ge 2021-01-01&$top=100",
    "Observations?$apply=groupby((IndicatorCode),aggregate(Value with average as Mean))",
];
if (args.Length == 0 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("usage: EnvProtect.Benchmarks DATABASE [SECONDS]");
    return 2;
}

var time = TimeSpan.FromSeconds(args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 3);
using var database = ReadOnlyDatabase.Open(args[0], "benchmark");
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.SetMinimumLevel(LogLevel.Error);
await using var server = builder.Build();
server.MapOData("/odata", new ODataOptions { Catalogue = RegisterCatalogue.Catalogue, Current = () => database, Vocabularies = Lists.All });
await server.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single() + "/odata/") };

Console.WriteLine("   p50 ms   p95 ms      req/s     bytes  query");
foreach (var query in queries)
{
    var body = await client.GetByteArrayAsync(new Uri(query, UriKind.Relative));
    List<double> times = [];
    var whole = Stopwatch.StartNew();
    while (whole.Elapsed < time)
    {
        var one = Stopwatch.StartNew();
        await client.GetByteArrayAsync(new Uri(query, UriKind.Relative));
        times.Add(one.Elapsed.TotalMilliseconds);
    }

    times.Sort();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{times[times.Count / 2],9:F2}{times[times.Count * 95 / 100],9:F2}{times.Count / whole.Elapsed.TotalSeconds,11:F0}{body.Length,10}  {query}"));
}

return 0;
