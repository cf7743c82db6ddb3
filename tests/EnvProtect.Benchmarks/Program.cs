// Measurements of EnvProtect, each a command:
//   dotnet run -c Release --project tests/EnvProtect.Benchmarks -- api [--help]
// Their results stand in docs/benchmarks.md.
using EnvProtect.Benchmarks.Api;

return args switch
{
    ["api", .. var rest] => await ApiBenchmark.RunAsync(rest),
    ["api-server", var contestant, var database, var url] => await Server.RunAsync(contestant, database, url),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: EnvProtect.Benchmarks api [--help]");
    return 2;
}
