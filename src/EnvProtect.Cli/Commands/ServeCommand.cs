using System.CommandLine;
using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using EnvProtect.Content;
using EnvProtect.Site.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EnvProtect.Cli.Commands;

/// <summary><c>serve</c>: shows site and API with what is not released, and again after every save; with <c>--no-watch</c> only serves what was published.</summary>
internal static class ServeCommand
{
    public static Action<Command> Definition(OptionMaker make, Reporter report, TimeProvider time) => command =>
    {
        var options = new BuildOptions(make);
        options.AddAllTo(command);
        var urls = make.Text("--urls", "URL", "http://127.0.0.1:5080", "监听地址，多个用分号隔开", "addresses to listen on, separated by semicolons");
        var noWatch = make.Flag("--no-watch", "只提供 current 快照，不生成、不监视", "serve the snapshot current, without building or watching");
        var noSite = make.Flag("--no-site", "不提供网站", "leave the site out");
        var noApi = make.Flag("--no-api", "不提供数据接口", "leave the API out");
        foreach (var option in new Option[] { urls, noWatch, noSite, noApi }) command.Options.Add(option);
        command.SetAction(async (result, cancellation) =>
        {
            var watches = !result.GetValue(noWatch);
            var unreleased = watches ? Unreleased.Shown : Unreleased.LeftOut;
            var publication = options.Publishing(result, time, unreleased);
            var serve = new ServeOptions(
                watches ? Serving.Preview.FolderIn(publication.Output) : publication.Output,
                result.GetRequiredValue(urls).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                publication.Site.BaseUrl,
                !result.GetValue(noSite),
                !result.GetValue(noApi));
            if (!watches) return await Serve(serve, report, cancellation);
            Publication.LendReadings(publication, serve.Output);
            return await Preview(publication with { Output = serve.Output }, () => options.Reading(result, time, unreleased), serve, report, cancellation);
        });
    };

    private static async Task<int> Serve(ServeOptions options, Reporter report, CancellationToken cancellation)
    {
        await using var app = WebHost.Create(options, live: null);
        return await Run(app, options, report, cancellation);
    }

    private static async Task<int> Preview(PublicationOptions publication, Func<ContentOptions> content, ServeOptions options, Reporter report, CancellationToken cancellation)
    {
        var live = new LiveReload();
        await using var preview = new Preview(publication, content, live, report);
        // Before the first reading, so that no change falls between the two.
        using var watcher = new ContentWatcher([publication.Content.ContentDirectory, publication.Content.DataDirectory]);
        preview.Start();
        await using var app = WebHost.Create(options, live);
        var current = app.Services.GetRequiredService<CurrentSnapshot>();
        preview.Follow(current);
        watcher.Call(changed => preview.Renew(changed, current));
        return await Run(app, options, report, cancellation);
    }

    private static async Task<int> Run(WebApplication app, ServeOptions options, Reporter report, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException fault)
        {
            var words = SystemFault.Words(fault);
            report.Note($"无法监听 {string.Join(' ', options.Urls)}：{words.Zh}", $"Cannot listen on {string.Join(' ', options.Urls)}: {words.En}");
            return ExitCode.Usage;
        }

        foreach (var url in app.Urls)
        {
            var root = url.TrimEnd('/') + new SiteAddress(options.BaseUrl).BasePath;
            if (options.Site) report.Result($"网站：{root}/", $"Site: {root}/");
            if (options.Api) report.Result($"接口：{root}/odata/", $"API:  {root}/odata/");
        }

        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Good;
    }
}
