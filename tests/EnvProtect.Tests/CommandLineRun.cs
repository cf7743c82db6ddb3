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
}
