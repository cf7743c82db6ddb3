using System.Diagnostics;
using System.Globalization;
using EnvProtect.Cli.Commands;
using Microsoft.Data.Sqlite;

namespace EnvProtect.Benchmarks.Api;

/// <summary>
/// Measures the API against others over the same database: the servers on the first core, asked one after another from the
/// second, in turns, so that what else the machine does meets all of them. Ratios of medians are what counts.
/// </summary>
internal static class ApiBenchmark
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        if (BenchmarkOptions.Parse(args) is not { } options) return 2;
        await PrepareAsync(options);
        using (var self = Process.GetCurrentProcess())
        {
            if (OperatingSystem.IsLinux()) self.ProcessorAffinity = 0b10;
        }

        var questions = Question.All(Ids(options.Database, "SELECT Id FROM Issues WHERE rowid % 997 = 0 LIMIT 300"), Ids(options.Database, "SELECT DISTINCT SiteId FROM Observations WHERE IndicatorCode = 'pm25'"));
        var contestants = await StartAsync(options);
        try
        {
            await AnswerCheck.RunAsync(contestants, questions);
            var measured = await MeasureAsync(contestants, questions, options);
            ResultTable.Print(measured);
            var ours = contestants[0];
            var memory = options.Csv ? await MemoryWhileStreaming.MeasureAsync(ours) : null;
            if (memory is { } stream) Console.WriteLine(stream);
            return Ratios.Compare(measured, options.RatiosFile, options.Update);
        }
        finally
        {
            foreach (var contestant in contestants) contestant.Dispose();
        }
    }

    /// <summary>The database with generated rows, made once; and views under the names that CAP looks for.</summary>
    private static async Task PrepareAsync(BenchmarkOptions options)
    {
        if (!File.Exists(options.Database))
        {
            Console.WriteLine($"Generating {options.Database}");
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Database))!);
            string[] generate = ["generate", "--issues", options.Issues, "--observations", options.Observations, "--seed", "1", "--database", options.Database];
            await CommandLine.Run(generate, Console.Out, Console.Error, TimeProvider.System);
        }

        using var connection = new SqliteConnection($"Data Source={options.Database};Pooling=False");
        connection.Open();
        foreach (var table in new[] { "Issues", "Measures", "IssueAreas", "Observations" })
        {
            using var view = connection.CreateCommand();
#pragma warning disable CA2100 // the names above
            view.CommandText = $"CREATE VIEW IF NOT EXISTS EnvProtect_{table} AS SELECT * FROM {table}";
#pragma warning restore CA2100
            view.ExecuteNonQuery();
        }
    }

    private static async Task<List<Contestant>> StartAsync(BenchmarkOptions options)
    {
        var dotnet = Environment.ProcessPath!;
        List<Contestant> contestants = [];
        foreach (var (name, root, probe) in new[] { ("ours", "http://127.0.0.1:5201/", "odata/"), ("floor", "http://127.0.0.1:5202/", "groupby"), ("ef", "http://127.0.0.1:5203/", "groupby") })
        {
            var start = new ProcessStartInfo(dotnet, ["api-server", name, options.Database, root]);
            var isOurs = name == "ours";
            contestants.Add(await Contestant.StartAsync(name, start, isOurs ? root + "odata/" : root, isOurs ? "Sources" : probe, isOurs));
        }

        if (options.Cap) contestants.Add(await CapServer.StartAsync(options.Database));
        return contestants;
    }

    private static async Task<List<Measured>> MeasureAsync(List<Contestant> contestants, IReadOnlyList<Question> questions, BenchmarkOptions options)
    {
        List<Measured> all = [];
        foreach (var question in questions)
        {
            foreach (var contestant in contestants) await contestant.MeasureAsync(question, options.Turn);
            var times = contestants.ToDictionary(contestant => contestant.Name, _ => new List<double>());
            for (var round = 0; round < options.Rounds; round++)
            {
                foreach (var contestant in contestants) times[contestant.Name].Add(await contestant.MeasureAsync(question, options.Turn));
            }

            all.AddRange(contestants.Select(contestant => new Measured(question.Name, contestant.Name, ResultTable.Median(times[contestant.Name]),
                ResultTable.Median([.. times[contestant.Name].Zip(times["ours"], (theirs, ours) => theirs / ours)]))));
            Console.Error.WriteLine($"{question.Name} measured");
        }

        return all;
    }

    private static List<string> Ids(string database, string query)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a query of this program
        command.CommandText = query;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<string> ids = [];
        while (reader.Read()) ids.Add(reader.GetString(0));
        return ids;
    }
}

/// <param name="Milliseconds">The median of one request.</param>
/// <param name="Ratio">How many times as long as ours, the median over the rounds.</param>
internal sealed record Measured(string Question, string Contestant, double Milliseconds, double Ratio);
