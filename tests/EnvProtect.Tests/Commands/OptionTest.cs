using System.Diagnostics;

namespace EnvProtect.Tests.Commands;

/// <summary>Options that cannot be meant are refused in one line and the usage code, written as options or as environment variables alike.</summary>
public sealed class OptionTest
{
    [Theory]
    [InlineData("--jobs", "99999999999", "'99999999999' is not a whole number from 1 on")]
    [InlineData("--jobs", "abc", "'abc' is not a whole number from 1 on")]
    [InlineData("--jobs", "0", "'0' is not a whole number from 1 on")]
    [InlineData("--jobs", "-1", "'-1' is not a whole number from 1 on")]
    [InlineData("--jobs", "1.5", "'1.5' is not a whole number from 1 on")]
    [InlineData("--as-of", "9999", "'9999' is not a day such as 2021-06-30")]
    [InlineData("--as-of", "2021-02-30", "'2021-02-30' is not a day such as 2021-06-30")]
    public async Task A_value_that_is_none(string option, string value, string message)
    {
        var run = await CommandLineRun.Of("check", option, value, "--lang", "en");
        Assert.Equal((2, "", $"{option}: {message}\nUse --help to see the usage.\n"), (run.ExitCode, run.Results, run.Diagnostics));

        var variable = "ENVPROTECT_" + option[2..].Replace('-', '_').ToUpperInvariant();
        Assert.Equal((2, $"{variable}: {message}\nUse --help to see the usage.\n"), await WithVariable(variable, value, "check", "--lang", "en"));
    }

    [Theory]
    [InlineData("--keep", "1", "“1”不是 2 以上的整数")]
    [InlineData("--keep", "很多", "“很多”不是 2 以上的整数")]
    public async Task The_refusal_is_in_the_language_that_was_asked_for(string option, string value, string message)
    {
        var run = await CommandLineRun.Of("build", option, value, "--lang", "zh");
        Assert.Equal((2, $"{option}：{message}\n用 --help 查看用法。\n"), (run.ExitCode, run.Diagnostics));
    }

    // The environment is that of all tests: a program of its own has one of its own.
    private static async Task<(int ExitCode, string Said)> WithVariable(string variable, string value, params string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "envprotect"), args) { RedirectStandardError = true };
        start.Environment[variable] = value;
        using var program = Process.Start(start)!;
        var said = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, said);
    }
}
