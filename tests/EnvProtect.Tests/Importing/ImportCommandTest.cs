using EnvProtect.Content.Importing;

namespace EnvProtect.Tests.Importing;

public sealed class ImportCommandTest : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ImportCommandTest()
    {
        Directory.CreateDirectory(folder.At("data"));
        foreach (var table in new[] { "areas.csv", "units.csv", "groups.csv" }) File.Copy(Repository.PathOf("tests", "fixtures", "import", table), folder.At("data", table));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_plan_is_written_and_what_is_left_over_goes_to_the_diagnostics()
    {
        var run = await Import("plan", "plan.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("5 issues with 10 measures, 0 figures; 7 files written", run.Results, StringComparison.Ordinal);
        Assert.Contains("plan.txt(69,16): warning EP6102", run.Diagnostics, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("content", "plans", "yunping-2031", "05.md")));
        Assert.Contains("7 unchanged", (await Import("plan", "plan.txt")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_and_a_bulletin_are_written_too()
    {
        Assert.Equal(0, (await Import("ledger", "ledger-11.csv")).ExitCode);
        Assert.True(File.Exists(folder.At("content", "cases", "2031", "D2YP203100017.md")));
        Assert.Equal(0, (await Import("bulletin", "bulletin.txt")).ExitCode);
        Assert.True(File.Exists(folder.At("data", "figures", "yunping-2031.csv")));
    }

    [Fact]
    public async Task A_file_that_an_editor_changed_makes_the_run_fail_until_forced()
    {
        await Import("plan", "plan.txt");
        await File.AppendAllTextAsync(folder.At("content", "plans", "yunping-2031", "05.md"), "改过。\n", TestContext.Current.CancellationToken);
        var run = await Import("plan", "plan.txt");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(ImportCodes.FileDiffers.Code, run.Diagnostics, StringComparison.Ordinal);
        Assert.Equal(0, (await Import("plan", "plan.txt", "--force")).ExitCode);
    }

    [Fact]
    public async Task An_area_that_is_not_listed_is_named_with_what_was_meant()
    {
        var run = await CommandLineRun.Of(
            "import", "ledger", Repository.PathOf("tests", "fixtures", "import", "ledger-11.csv"), "--id", "yunping-cases-2031", "--area", "99010",
            "--content", folder.At("content"), "--data", folder.At("data"), "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error EP1301: There is no area '99010'\n    Did you mean '990100'?", run.Diagnostics, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("content")));
    }

    [Fact]
    public async Task Faults_of_the_file_and_of_the_usage_have_their_exit_codes()
    {
        Assert.Equal(1, (await CommandLineRun.Of("import", "plan", folder.At("missing.txt"), "--data", folder.At("data"), "--lang", "en")).ExitCode);
        Assert.Equal(2, (await CommandLineRun.Of("import", "plan", "--lang", "en")).ExitCode);
        Assert.Equal(2, (await CommandLineRun.Of("import", "poem", "x.txt", "--lang", "en")).ExitCode);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Help_needs_no_file(string language)
    {
        var run = await CommandLineRun.Of("import", "plan", "--help", "--lang", language);
        Assert.Equal((0, ""), (run.ExitCode, run.Diagnostics));
        Assert.Contains("--force", run.Results, StringComparison.Ordinal);
    }

    private Task<CommandLineRun> Import(string what, string fixture, params string[] more) => CommandLineRun.Of(
    [
        "import", what, Repository.PathOf("tests", "fixtures", "import", fixture), "--id", "yunping-2031",
        "--content", folder.At("content"), "--data", folder.At("data"), "--lang", "en", .. more,
    ]);
}
