using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
using EnvProtect.Site;
using EnvProtect.Tests.EndToEnd;

[assembly: AssemblyFixture(typeof(PublishedRegister))]

namespace EnvProtect.Tests.EndToEnd;

/// <summary>The repository's own content.</summary>
public sealed class PublishedRegister : PublishedSite
{
    public static readonly DateOnly AsOf = new(2026, 11, 1);

    public static PublicationOptions OptionsFor(string output, int jobs = 2) => new(
        new ContentOptions { ContentDirectory = Repository.PathOf("content"), DataDirectory = Repository.PathOf("data"), AsOf = AsOf, Jobs = jobs },
        new SiteOptions { Jobs = jobs },
        output,
        Keep: null);

    protected override Task<PublicationOptions> Options(string workspace) => Task.FromResult(OptionsFor(Output));
}
