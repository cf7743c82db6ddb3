using System.Diagnostics;
using System.Text;

namespace EnvProtect.Tests;

/// <summary>What Node makes of a script: another program to compare with.</summary>
internal static class NodeProgram
{
    /// <param name="folder">Where it runs, and finds its packages.</param>
    /// <param name="arguments">A script and what it is given, or <c>-e</c> and its text.</param>
    /// <param name="input">What it reads.</param>
    /// <returns>What it writes; with any other end than success the test fails with all that was written.</returns>
    public static async Task<string> Run(string folder, IEnumerable<string> arguments, string input = "")
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        var cancellation = TestContext.Current.CancellationToken;
        using var node = Process.Start(start)!;
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(cancellation), node.StandardError.ReadToEndAsync(cancellation));
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync(cancellation);
        Assert.True(node.ExitCode == 0, await output + await errors);
        return await output;
    }
}
