using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using Microsoft.AspNetCore.Builder;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>A content tree, built once and served as in production.</summary>
public abstract class PublishedSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private WebApplication? server;

    /// <summary>The folder of the snapshots.</summary>
    public string Output => folder.At("published");

    public HttpClient Client { get; private set; } = new();

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var options = await Options(folder.Path);
        var (manifest, diagnostics) = Publication.Run(options with { Output = Output }, new Progress<PublicationStep>());
        Assert.True(manifest is not null, string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToString(Model.Text.Language.English))));
        server = WebHost.Create(new ServeOptions(Output, ["http://127.0.0.1:0"], "", Site: true, Api: true), live: null);
        await server.StartAsync();
        Address = server.Urls.Single();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client.Dispose();
        if (server is not null)
        {
            await server.StopAsync();
            await server.DisposeAsync();
        }

        folder.Dispose();
    }

    /// <summary>What is published; content that has to be made first is made in the folder <paramref name="workspace"/>.</summary>
    protected abstract Task<PublicationOptions> Options(string workspace);
}
