using System.Diagnostics;
using System.Globalization;
using EnvProtect.Content;
using EnvProtect.Database.Writing;
using EnvProtect.Model.Register;

namespace EnvProtect.Benchmarks.Ingest;

/// <summary>
/// Measures the way of observations from files to a database:
/// <c>envprotect generate --issues 10 --observations 5000000 --content C --data D</c>, then
/// <c>dotnet run -c Release --project tests/EnvProtect.Benchmarks -- ingest C D</c>.
/// </summary>
internal static class IngestBenchmark
{
    public static int Run(string content, string data)
    {
        var database = Path.Combine(Directory.CreateTempSubdirectory("envprotect-ingest-").FullName, "envprotect.db");
        var options = new ContentOptions { ContentDirectory = content, DataDirectory = data, AsOf = new DateOnly(2026, 1, 1) };
        var dataset = Timed("read and check everything", () => ContentReader.Read(options).Dataset) ?? throw new InvalidDataException("The content has errors.");
        var count = Timed("read the observations once more", () => dataset.Observations.LongCount());
        Timed("write the database", () =>
        {
            DatabaseWriter.Write(RegisterCatalogue.Sources, dataset, database);
            return count;
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count:N0} observations; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB; database {new FileInfo(database).Length / 1e6:F0} MB"));
        Directory.Delete(Path.GetDirectoryName(database)!, recursive: true);
        return 0;
    }

    private static T Timed<T>(string what, Func<T> work)
    {
        var (watch, processor) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var result = work();
        var spent = Process.GetCurrentProcess().TotalProcessorTime - processor;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,8:F1} s {spent.TotalSeconds,8:F1} s of processor  {what}"));
        return result;
    }
}
