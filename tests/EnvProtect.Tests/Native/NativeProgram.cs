using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace EnvProtect.Tests.Native;

/// <summary>
/// The program as the README publishes it for a server, made once, which takes some minutes; or the one that ENVPROTECT_TEST_PROGRAM names.
/// </summary>
public sealed class NativeProgram : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    private readonly string? published = Environment.GetEnvironmentVariable("ENVPROTECT_TEST_PROGRAM");

    private string Executable => published ?? folder.At("app", OperatingSystem.IsWindows() ? "envprotect.exe" : "envprotect");

    public async ValueTask InitializeAsync()
    {
        if (published is not null) return;
        var run = await RunAsync("dotnet",
        [
            "publish", Repository.PathOf("src", "EnvProtect.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder.At("app"), "-v", "quiet", "-nologo",
        ]);
        Assert.True(run.ExitCode == 0, run.Results + run.Diagnostics);
        // Searching is looked at elsewhere, and its index takes long.
        Directory.Delete(folder.At("app", "tools"), recursive: true);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>One run, as a user sees it.</summary>
    internal Task<CommandLineRun> RunAsync(params string[] args) => RunAsync(Executable, args);

    /// <summary>A run that goes on until it is stopped, and the address of the site that it serves.</summary>
    internal async Task<(Process Process, string Site)> ServeAsync(params string[] args)
    {
        var process = Start(Executable, ["serve", "--urls", "http://127.0.0.1:0", "--lang", "en", .. args]);
        // What it says of itself later must not fill the pipe.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (Regex.Match(line, "Site: (http.*)/") is { Success: true } site) return (process, site.Groups[1].Value);
        }

        throw new InvalidOperationException("Nothing is served.");
    }

    private static async Task<CommandLineRun> RunAsync(string program, string[] args)
    {
        using var process = Start(program, args);
        var diagnostics = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var results = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, results, await diagnostics);
    }

    private static Process Start(string program, string[] args) =>
        Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
}
