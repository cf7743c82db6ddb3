using System.Diagnostics;
using EnvProtect.Cli.Commands;

namespace EnvProtect.Tests;

/// <summary>One run of the command line, as a user sees it.</summary>
internal sealed record CommandLineRun(int ExitCode, string Results, string Diagnostics)
{
    public static Task<CommandLineRun> Of(params string[] args) => At(TimeProvider.System, args);

    /// <summary>As <see cref="Of"/>, at another time than now.</summary>
    public static async Task<CommandLineRun> At(TimeProvider time, params string[] args)
    {
        using var results = new StringWriter();
        using var diagnostics = new StringWriter();
        var exit = await CommandLine.Run(args, results, diagnostics, time);
        return new(exit, results.ToString(), diagnostics.ToString());
    }

    /// <summary>As <see cref="Of"/>, with a variable of the environment. That is one of all tests: a program of its own has one of its own.</summary>
    public static async Task<CommandLineRun> With(string variable, string value, params string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "envprotect"), args) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[variable] = value;
        using var program = Process.Start(start)!;
        var results = program.StandardOutput.ReadToEndAsync();
        var diagnostics = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return new(program.ExitCode, await results, diagnostics);
    }
}
