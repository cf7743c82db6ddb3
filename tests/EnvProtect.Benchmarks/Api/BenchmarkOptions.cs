using System.CommandLine;

namespace EnvProtect.Benchmarks.Api;

/// <summary>What is measured, and how long.</summary>
internal sealed record BenchmarkOptions(
    string Database, string Issues, string Observations, int Rounds, TimeSpan Turn, bool Cap, bool Csv, string RatiosFile, bool Update)
{
    /// <summary>Null where the arguments are wrong, or only ask for help.</summary>
    public static BenchmarkOptions? Parse(IReadOnlyList<string> args)
    {
        var issues = new Option<int>("--issues") { Description = "issues to generate", DefaultValueFactory = _ => 300_000 };
        var observations = new Option<int>("--observations") { Description = "observations to generate", DefaultValueFactory = _ => 5_000_000 };
        var database = new Option<string?>("--database") { Description = "the file to generate into, kept for the next run" };
        var rounds = new Option<int>("--rounds") { Description = "turns that each contestant has with each question", DefaultValueFactory = _ => 7 };
        var seconds = new Option<double>("--seconds") { Description = "length of a turn", DefaultValueFactory = _ => 1 };
        var noCap = new Option<bool>("--no-cap") { Description = "leaves out SAP CAP, which npm has to install" };
        var noCsv = new Option<bool>("--no-csv") { Description = "leaves out the memory while all observations stream" };
        var ratios = new Option<string>("--ratios") { Description = "the recorded ratios", DefaultValueFactory = _ => "tests/EnvProtect.Benchmarks/Api/ratios.json" };
        var update = new Option<bool>("--update") { Description = "records the ratios of this run" };
        var command = new RootCommand("Measures the API against a floor by hand, EF Core and SAP CAP.") { issues, observations, database, rounds, seconds, noCap, noCsv, ratios, update };
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0 || args.Contains("--help"))
        {
            parsed.Invoke();
            return null;
        }

        var file = parsed.GetValue(database) ?? Path.Combine("artifacts", "benchmark", $"{parsed.GetValue(issues)}-{parsed.GetValue(observations)}.db");
        return new BenchmarkOptions(
            Path.GetFullPath(file), Text(parsed.GetValue(issues)), Text(parsed.GetValue(observations)), parsed.GetValue(rounds),
            TimeSpan.FromSeconds(parsed.GetValue(seconds)), !parsed.GetValue(noCap), !parsed.GetValue(noCsv), parsed.GetValue(ratios)!, parsed.GetValue(update));
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
