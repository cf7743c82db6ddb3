using EnvProtect.Api;
using EnvProtect.Benchmarks.Api.Contestants;
using EnvProtect.Database.Reading;
using EnvProtect.Model.Register;
using EnvProtect.Model.Vocabularies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace EnvProtect.Benchmarks.Api;

/// <summary>The servers that are written in .NET, each run by this program in a process of its own.</summary>
internal static class Server
{
    public static async Task<int> RunAsync(string contestant, string database, string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        if (contestant == "ef") EntityFramework.AddServices(builder.Services, database);
        var server = builder.Build();
        using var opened = ReadOnlyDatabase.Open(database, "benchmark");
        switch (contestant)
        {
            case "ours":
                server.MapOData("/odata", new ODataOptions { Catalogue = RegisterCatalogue.Catalogue, Vocabularies = Lists.All, Current = () => opened, ResponseCacheBytes = 0 });
                break;
            case "floor":
                Floor.Map(server, database);
                break;
            case "ef":
                EntityFramework.Map(server);
                break;
            default:
                return 2;
        }

        await server.RunAsync();
        return 0;
    }
}
