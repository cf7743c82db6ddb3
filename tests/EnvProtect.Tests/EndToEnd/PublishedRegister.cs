using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using EnvProtect.Content;
using EnvProtect.Site;
using EnvProtect.Tests.EndToEnd;
using Microsoft.AspNetCore.Builder;

[assembly: AssemblyFixture(typeof(PublishedRegister))]

namespace EnvProtect.Tests.EndToEnd;

/// <summary>The repository's own content, built once and served as in production.</summary>
public sealed class PublishedRegister : IAsyncLifetime
{
    public static readonly DateOnly AsOf = new(2026, 11, 1);

    private readonly TemporaryFolder folder = new();
    private WebApplication? server;

    public string Output => folder.Path;

    public HttpClient Client { get; private set; } = new();

    public string Address { get; private set; } = "";

    public static PublicationOptions OptionsFor(string output, int jobs = 2) => new(
        new ContentOptions { ContentDirectory = Repository.PathOf("content"), DataDirectory = Repository.PathOf("data"), AsOf = AsOf, Jobs = jobs },
        new SiteOptions { Jobs = jobs },
        output,
        Keep: null);

    public async ValueTask InitializeAsync()
    {
        var (manifest, diagnostics) = Publication.Run(OptionsFor(Output), new Progress<PublicationStep>());
        Assert.True(manifest is not null, string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToString(Model.Text.Language.English))));
        server = WebHost.Create(new ServeOptions(Output, ["http://127.0.0.1:0"], "", Site: true, Api: true), live: null);
        await server.StartAsync();
        Address = server.Urls.Single();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (server is not null)
        {
            await server.StopAsync();
            await server.DisposeAsync();
        }

        folder.Dispose();
    }
}
