namespace EnvProtect.Cli.Commands;

/// <summary>What the process answers.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>Content or data has errors.</summary>
    public const int Faults = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;
}
