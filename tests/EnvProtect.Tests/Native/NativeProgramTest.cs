using System.Diagnostics;
using System.Net;
using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Native;

/// <summary>The program that servers run does what the tests see everywhere else of the ordinary one.</summary>
public sealed class NativeProgramTest(NativeProgram native) : IClassFixture<NativeProgram>, IDisposable
{
    private const string AsOf = "2026-11-01";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_publishes_the_same_bytes_and_gives_the_same_answers()
    {
        var run = await native.RunAsync("build", "--output", folder.At("native"), "--as-of", AsOf, "--lang", "en");
        Assert.True(run.ExitCode == 0, run.Diagnostics);
        var options = EndToEnd.PublishedRegister.OptionsFor(folder.At("ordinary"));
        Assert.Equal(DateOnly.Parse(AsOf, System.Globalization.CultureInfo.InvariantCulture), options.Content.AsOf);
        var ordinary = Publication.Run(options with { Search = false }, new Progress<PublicationStep>()).Manifest!;
        Assert.Equal(ordinary.Files, Manifest.Load(folder.At("native", "current")).Files);

        await using var server = WebHost.Create(new ServeOptions(folder.At("native"), ["http://127.0.0.1:0"], "", Site: true, Api: true), live: null);
        await server.StartAsync(TestContext.Current.CancellationToken);
        var (process, site) = await native.ServeAsync("--no-watch", "--output", folder.At("native"));
        try
        {
            Assert.InRange(Requests.Count(), 60, int.MaxValue);
            foreach (var address in Requests) Assert.Equal(await Answer(server.Urls.Single(), address), await Answer(site, address));
        }
        finally
        {
            Stop(process);
        }
    }

    [Fact]
    public async Task It_remembers_from_one_build_to_the_next_what_it_may()
    {
        using var tree = ContentTree.From("every-field");
        tree.Age(0);
        string[] arguments = ["build", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--as-of", "2024-06-01", "--lang", "en", "--output"];
        Assert.Equal(0, (await native.RunAsync([.. arguments, folder.At("again")])).ExitCode);
        var issue = Directory.GetFiles(tree.PathOf("content"), "01.md", SearchOption.AllDirectories)[0];
        File.WriteAllText(issue, File.ReadAllText(issue).Replace("title: ", "title: 又", StringComparison.Ordinal));
        Assert.Equal(0, (await native.RunAsync([.. arguments, folder.At("again")])).ExitCode);
        Assert.Equal(0, (await native.RunAsync([.. arguments, folder.At("anew")])).ExitCode);

        Assert.Equal(Manifest.Load(folder.At("anew", "current")).Files, Manifest.Load(folder.At("again", "current")).Files);
    }

    [Theory]
    [InlineData("content", "data", "check", "--format", "sarif", "--as-of", AsOf)]
    [InlineData("content", "data", "check", "--as-of", AsOf, "--lang", "zh")]
    [InlineData("content", "tests/fixtures/minimal/data", "check", "--as-of", AsOf, "--lang", "en")]
    [InlineData("nowhere", "data", "check", "--lang", "en")]
    [InlineData("content", "data", "build", "--nonsense", "--lang", "zh")]
    public async Task It_says_the_same(string content, string data, params string[] args)
    {
        string[] arguments = [.. args, "--content", Repository.PathOf(content.Split('/')), "--data", Repository.PathOf(data.Split('/'))];

        Assert.Equal(await CommandLineRun.Of(arguments), await native.RunAsync(arguments));
    }

    [Fact]
    public async Task Its_preview_shows_what_is_saved()
    {
        using var tree = ContentTree.From("bilingual");
        var (process, site) = await native.ServeAsync("--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", folder.At("preview"));
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(site) };
            var issue = tree.PathOf("content/plans/sample-2020/01.md");
            File.WriteAllText(issue, File.ReadAllText(issue).Replace("title: ", "title: 刚刚保存", StringComparison.Ordinal));
            var page = "";
            for (var tries = 0; tries < 300 && !page.Contains("刚刚保存", StringComparison.Ordinal); tries++)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
                page = await client.GetStringAsync(new Uri("/issues/sample-2020-01", UriKind.Relative), TestContext.Current.CancellationToken);
            }

            Assert.Contains("刚刚保存", page, StringComparison.Ordinal);
            Assert.Contains("EventSource", await client.GetStringAsync(new Uri("/_live/live.js", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            Stop(process);
        }
    }

    /// <summary>One of each kind of question, good and bad: a line each in tests/conformance/register.txt.</summary>
    private static IEnumerable<string> Requests => File.ReadLines(Repository.PathOf("tests", "conformance", "register.txt")).Where(line => line.Length > 0 && line[0] != '#');

    private static async Task<string> Answer(string site, string address)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(site) };
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode < 500, $"{address}: {response.StatusCode}");
        var headers = response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return string.Join('\n', [address, $"{response.StatusCode}", .. headers, System.Text.Encoding.Latin1.GetString(body)]).Replace(site, "", StringComparison.Ordinal);
    }

    private static void Stop(Process process)
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
