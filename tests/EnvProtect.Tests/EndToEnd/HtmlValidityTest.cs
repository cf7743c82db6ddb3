using System.Diagnostics;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>Published pages of every kind against the HTML standard, by html-validate.</summary>
public sealed class HtmlValidityTest(PublishedRegister register)
{
    [Fact]
    public async Task Pages_of_every_kind_are_valid_HTML()
    {
        var tool = Repository.PathOf("tests", "html");
        Assert.True(Directory.Exists(Path.Combine(tool, "node_modules", "html-validate")), $"Its packages are missing. Run ./test.sh, or npm ci in {tool}.");
        await Run("node", tool, "validate.mjs", Path.Combine(register.Output, "current", "site"));
    }

    private static async Task Run(string program, string directory, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await output + await errors);
    }
}
