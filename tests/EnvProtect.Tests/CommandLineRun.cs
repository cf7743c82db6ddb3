using EnvProtect.Cli.Commands;

namespace EnvProtect.Tests;

/// <summary>One run of the command line, as a user sees it.</summary>
internal sealed record CommandLineRun(int ExitCode, string Results, string Diagnostics)
{
    public static async Task<CommandLineRun> Of(params string[] args)
    {
        using var results = new StringWriter();
        using var diagnostics = new StringWriter();
        var exit = await CommandLine.Run(args, results, diagnostics, TimeProvider.System);
        return new(exit, results.ToString(), diagnostics.ToString());
    }
}
