// Measurements of EnvProtect, each a command:
//   dotnet run -c Release --project tests/EnvProtect.Benchmarks -- api [--help]
//   dotnet run -c Release --project tests/EnvProtect.Benchmarks -- build [--help]
// Their results stand in docs/benchmarks.md.
using EnvProtect.Benchmarks.Api;
using EnvProtect.Benchmarks.Build;

return args switch
{
    ["api", .. var rest] => await ApiBenchmark.RunAsync(rest),
    ["api-server", var contestant, var database, var url] => await Server.RunAsync(contestant, database, url),
    ["build", .. var rest] => BuildBenchmark.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: EnvProtect.Benchmarks api|build [--help]");
    return 2;
}
