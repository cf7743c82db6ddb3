using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
using EnvProtect.Model;
using EnvProtect.Site;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>A made-up register of 2,000 issues with monitoring stations; searching it is measured elsewhere.</summary>
public sealed class GeneratedRegister : PublishedSite
{
    public const int Issues = 2000;

    public Dataset Dataset { get; private set; } = null!;

    protected override async Task<PublicationOptions> Options(string workspace)
    {
        var (content, data) = (Path.Combine(workspace, "content"), Path.Combine(workspace, "data"));
        var run = await CommandLineRun.Of("generate", "--issues", $"{Issues}", "--observations", "20000", "--seed", "11", "--content", content, "--data", data);
        Assert.Equal(0, run.ExitCode);
        var options = new ContentOptions { ContentDirectory = content, DataDirectory = data, AsOf = new(2026, 1, 15), Jobs = 2 };
        Dataset = ContentReader.Read(options).Dataset!;
        return new PublicationOptions(
            options,
            new SiteOptions { Jobs = 2 },
            Output,
            Keep: null) { Search = false };
    }
}
