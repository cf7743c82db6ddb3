using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace EnvProtect.Benchmarks.Preview;

/// <summary>
/// What an author waits for: from the saving of one file, of many, to the word that tells the browser to reload, and to the
/// page that shows the change. The program is run as published, and asked from outside.
/// </summary>
internal static partial class PreviewBenchmark
{
    private const string Address = "http://127.0.0.1:5097";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["--help"])
        {
            Console.WriteLine("preview [ISSUES] [SAVES] [SECONDS BETWEEN] [FOLDER]   default: 10000 10 5 in the folder for temporary files");
            return 0;
        }

        var issues = arguments.Length > 0 ? arguments[0] : "10000";
        var saves = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 10;
        var pause = TimeSpan.FromSeconds(arguments.Length > 2 ? double.Parse(arguments[2], CultureInfo.InvariantCulture) : 5);
        var folder = Path.GetFullPath(arguments.Length > 3 ? arguments[3] : Path.Combine(Path.GetTempPath(), "envprotect-preview-benchmark"));
        var program = Programs.Publish(Path.Combine(folder, "bin"));
        var register = Path.Combine(folder, issues);
        if (Directory.Exists(register)) Directory.Delete(register, recursive: true);
        Directory.CreateDirectory(register);
        Programs.Run(program, ["generate", "--issues", issues, "--seed", "1", "--content", "content", "--data", "data"], register);

        using var server = Process.Start(new ProcessStartInfo(program, ["serve", "--as-of", "2026-01-01", "--output", "out", "--urls", Address]) { WorkingDirectory = register, RedirectStandardOutput = true, RedirectStandardError = true })!;
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        try
        {
            await MeasureAsync(register, saves, pause);
        }
        finally
        {
            server.Kill();
        }

        return 0;
    }

    private static async Task MeasureAsync(string register, int saves, TimeSpan pause)
    {
        using var client = new HttpClient { BaseAddress = new(Address), Timeout = TimeSpan.FromMinutes(5) };
        while (!await AnswersAsync(client)) await Task.Delay(200);
        using var events = new StreamReader(await client.GetStreamAsync(new Uri("/_live/events", UriKind.Relative)));
        var files = Directory.GetFiles(Path.Combine(register, "content", "cases"), "*.md", SearchOption.AllDirectories).Where(file => !file.EndsWith(".en.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        List<double> words = [], pages = [];
        Console.WriteLine($"{"save",5} {"saved, ms",10} {"to reload, ms",14} {"to page, ms",12}");
        for (var save = 0; save < saves; save++)
        {
            await Task.Delay(pause);
            var file = files[save * 7919 % files.Length];
            var title = $"（虚构）改过的题目{save}";
            var text = Title().Replace(await File.ReadAllTextAsync(file), "title: " + title, 1);
            var watch = Stopwatch.StartNew();
            await File.WriteAllTextAsync(file, text);
            var saved = watch.Elapsed.TotalMilliseconds;
            while (await events.ReadLineAsync() is { } line && line != "event: published") { }
            words.Add(watch.Elapsed.TotalMilliseconds);
            var page = await client.GetStringAsync(new Uri("/issues/" + Path.GetFileNameWithoutExtension(file), UriKind.Relative));
            pages.Add(watch.Elapsed.TotalMilliseconds);
            if (!page.Contains(title, StringComparison.Ordinal)) throw new InvalidOperationException($"{file} was saved, and its page does not show it.");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{save,5} {saved,10:F0} {words[^1],14:F0} {pages[^1],12:F0}"));
        }

        words.Sort();
        pages.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"half",5} {"",10} {words[words.Count / 2],14:F0} {pages[pages.Count / 2],12:F0}"));
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
