using System.Net;
using EnvProtect.Api;
using EnvProtect.Api.Limits;
using EnvProtect.Cli.Publishing;
using EnvProtect.Model.Register;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnvProtect.Cli.Serving;

/// <summary>The web server: health, the API under <c>/odata/</c>, and the site everywhere else.</summary>
public static class WebHost
{
    /// <param name="options">What to serve, and where.</param>
    /// <param name="live">Preview's line to the pages, or null in production.</param>
    public static WebApplication Create(ServeOptions options, LiveReload? live)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(options.Urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Longer addresses are refused by the API, which says what to do; the method and the version stand in the line, too.
            kestrel.Limits.MaxRequestLineSize = new QueryLimits().AddressLength + 1_024;
        });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("EnvProtect", LogLevel.Information)
            // That it cannot listen is told by the command, in one sentence.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.AddRouting();
        builder.Services.AddSingleton(new SnapshotStore(options.Output));
        builder.Services.AddSingleton<CurrentSnapshot>();
        builder.Services.AddHostedService(services => services.GetRequiredService<CurrentSnapshot>());
        builder.Services.AddODataCompression();
        builder.Services.Configure<ResponseCompressionOptions>(compression => compression.MimeTypes =
        [
            .. compression.MimeTypes, "text/html", "text/css", "text/javascript", "text/calendar", "image/svg+xml",
            "application/atom+xml", "application/feed+json", "application/manifest+json",
        ]);

        var app = builder.Build();
        var current = app.Services.GetRequiredService<CurrentSnapshot>();
        current.Refresh();
        var address = new SiteAddress(options.BaseUrl);
        var site = new SiteFiles(live, address.BasePath);

        app.UseResponseCompression();
        UseAddress(app, address, options.BaseUrl);
        app.UseRouting();
        app.MapGet("/health/live", context => Results.Text("ok\n").ExecuteAsync(context));
        app.MapGet("/health/ready", context => Readiness(current).ExecuteAsync(context));
        live?.Map(app);
        if (options.Api) MapApi(app, current);
        if (options.Site)
        {
            // The default pattern leaves out addresses that look like files; here they are the site's too.
            app.MapFallback("{**path}", async context =>
            {
                if (current.Value is { } snapshot) await site.Answer(context, snapshot);
                else await NotYet(context, isPreview: live is not null);
            });
        }

        return app;
    }

    // Behind a proxy that speaks TLS, nothing in a request tells the address that the world knows.
    private static void UseAddress(WebApplication app, SiteAddress address, string baseUrl)
    {
        if (address.IsAbsolute)
        {
            var known = new Uri(baseUrl);
            app.Use((context, next) =>
            {
                (context.Request.Scheme, context.Request.Host) = (known.Scheme, new HostString(known.Authority));
                return next(context);
            });
        }

        if (address.BasePath.Length > 0) app.UsePathBase(address.BasePath);
    }

    private static IResult Readiness(CurrentSnapshot current) =>
        current.Value is null ? Results.Text("no snapshot\n", statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("ok\n");

    private static void MapApi(WebApplication app, CurrentSnapshot current)
    {
        app.MapOData("/odata", new ODataOptions
        {
            Catalogue = RegisterCatalogue.Catalogue,
            Vocabularies = Lists.All,
            Current = () => current.Value?.Database,
            Earlier = name => current.Earlier(name)?.Database,
        });
        app.MapOpenApi("/openapi.json", "/odata", RegisterCatalogue.Catalogue);
    }

    private static async Task NotYet(HttpContext context, bool isPreview)
    {
        context.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
        context.Response.Headers.RetryAfter = "2";
        context.Response.ContentType = isPreview ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
        // An author sees here what keeps the first version from being made, and that version once it is there.
        await context.Response.WriteAsync(isPreview
            ? LiveReload.AddScript("<!DOCTYPE html><html lang=\"zh-Hans\"><head><title>环境整改登记</title><meta http-equiv=\"refresh\" content=\"3\"></head><body><p>尚未生成可用的版本。</p><p lang=\"en\">Nothing has been published yet.</p></body></html>")
            : "尚未生成可用的版本。\nNothing has been published yet.\n");
    }
}

/// <summary>What the web server serves and where.</summary>
/// <param name="Output">The folder of snapshots.</param>
/// <param name="Urls">Addresses to listen on.</param>
/// <param name="BaseUrl">The address that the world knows, or the path below which everything is served, or empty.</param>
/// <param name="Site">Whether the site is served.</param>
/// <param name="Api">Whether the API is served.</param>
public sealed record ServeOptions(string Output, string[] Urls, string BaseUrl, bool Site, bool Api);
