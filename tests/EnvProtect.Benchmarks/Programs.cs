using System.Diagnostics;

namespace EnvProtect.Benchmarks;

/// <summary>The programs that are measured, and those that prepare the measuring.</summary>
internal static class Programs
{
    /// <summary>The checkout.</summary>
    public static string Root
    {
        get
        {
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(directory.FullName, "EnvProtect.sln"))) directory = directory.Parent ?? throw new InvalidOperationException("Run inside the checkout.");
            return directory.FullName;
        }
    }

    /// <summary>Publishes ours as the README says, compiled ahead of time and without the indexer, which writes no page.</summary>
    /// <returns>The executable.</returns>
    public static string Publish(string folder)
    {
        Run("dotnet", ["publish", Path.Combine(Root, "src", "EnvProtect.Cli"), "-c", "Release", "-r", "linux-x64", "-o", folder, "-v", "q", "-nologo"], Root);
        if (Directory.Exists(Path.Combine(folder, "tools"))) Directory.Delete(Path.Combine(folder, "tools"), recursive: true);
        return Path.Combine(folder, "envprotect");
    }

    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static void Run(string program, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}");
    }
}
