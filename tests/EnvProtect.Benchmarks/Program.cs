// Measurements of EnvProtect, each a command:
//   dotnet run -c Release --project tests/EnvProtect.Benchmarks -- api [--help]
//   dotnet run -c Release --project tests/EnvProtect.Benchmarks -- build [--help]
//   dotnet run -c Release --project tests/EnvProtect.Benchmarks -- preview [--help]
//   dotnet run -c Release --project tests/EnvProtect.Benchmarks -- ingest CONTENT DATA
// Their results stand in docs/benchmarks.md.
using EnvProtect.Benchmarks.Api;
using EnvProtect.Benchmarks.Build;
using EnvProtect.Benchmarks.Ingest;
using EnvProtect.Benchmarks.Preview;

return args switch
{
    ["api", .. var rest] => await ApiBenchmark.RunAsync(rest),
    ["api-server", var contestant, var database, var url] => await Server.RunAsync(contestant, database, url),
    ["ingest", var content, var data] => IngestBenchmark.Run(content, data),
    ["build", .. var rest] => BuildBenchmark.Run(rest),
    ["preview", .. var rest] => await PreviewBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: EnvProtect.Benchmarks api|build|preview [--help] | ingest CONTENT DATA");
    return 2;
}
