using System.Text;
using EnvProtect.Cli.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace EnvProtect.Cli.Serving;

/// <summary>Answers the site's addresses from the snapshot that the request took.</summary>
/// <param name="live">Preview's line to the pages, or null in production.</param>
/// <param name="basePath">The path below which the site stands; empty for the root. The site's header rules begin with it.</param>
public sealed class SiteFiles(LiveReload? live, string basePath)
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new()
    {
        Mappings = { [".ics"] = "text/calendar", [".xml"] = "application/xml", [".json"] = "application/json", [".webmanifest"] = "application/manifest+json" },
    };

    public async Task Answer(HttpContext context, ServedSnapshot snapshot)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var path = context.Request.Path.Value is { Length: > 0 } value ? value : "/";
        var site = live?.Site is { } ready ? await ready : null;
        var answer = RequestedFile.Resolve(path, Exists);
        if (answer.Location is { } location)
        {
            // The path is decoded, and headers hold ASCII alone.
            context.Response.Redirect((context.Request.PathBase + new PathString(location)).ToUriComponent() + context.Request.QueryString, permanent: true);
        }
        else if (answer.File is { } file)
        {
            await Send(file, StatusCodes.Status200OK);
        }
        else
        {
            var notFound = path.StartsWith("/en/", StringComparison.Ordinal) && Exists("en/404.html") ? "en/404.html" : "404.html";
            if (Exists(notFound)) await Send(notFound, StatusCodes.Status404NotFound);
            else context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        // Pictures, downloads and the index of the search are left to the snapshot; a page that it still has may be gone.
        bool Exists(string name) => site is null ? snapshot.SiteFile(name) is not null
            : site.Has(name) || (!name.EndsWith(".html", StringComparison.Ordinal) && snapshot.SiteFile(name) is not null);

        Task Send(string name, int status) => site?.Render(name) is { } bytes
            ? SendLive(context, snapshot, name, bytes, path, status)
            : this.Send(context, snapshot, snapshot.SiteFile(name)!, path, status);
    }

    private async Task SendLive(HttpContext context, ServedSnapshot snapshot, string name, byte[] bytes, string path, int status)
    {
        var response = context.Response;
        foreach (var header in snapshot.Headers.For(basePath + path)) response.Headers[header.Name] = header.Value;
        response.Headers.CacheControl = "no-store";
        response.StatusCode = status;
        response.ContentType = ContentTypeOf(name);
        if (HttpMethods.IsHead(context.Request.Method)) return;
        if (name.EndsWith(".html", StringComparison.Ordinal)) await response.WriteAsync(LiveReload.AddScript(Encoding.UTF8.GetString(bytes)), context.RequestAborted);
        else await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static string ContentTypeOf(string file) => !ContentTypes.TryGetContentType(file, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) || type is "application/xml" or "application/json" ? type + "; charset=utf-8"
        : type;

    private async Task Send(HttpContext context, ServedSnapshot snapshot, ManifestFile file, string path, int status)
    {
        var response = context.Response;
        foreach (var header in snapshot.Headers.For(basePath + path)) response.Headers[header.Name] = header.Value;
        response.StatusCode = status;
        response.ContentType = ContentTypeOf(file.Path);
        if (!response.Headers.ContainsKey(HeaderNames.CacheControl)) response.Headers.CacheControl = "no-cache";

        // Weak, because compression and the preview's script may change the bytes on the way.
        var etag = new EntityTagHeaderValue($"\"{file.Sha256.ToString()[..32]}\"", isWeak: true);
        response.Headers.ETag = etag.ToString();
        if (status == StatusCodes.Status200OK && context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(etag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return;
        }

        var full = Path.Combine(snapshot.Directory, file.Path);
        if (live is not null && file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            var html = await File.ReadAllTextAsync(full, context.RequestAborted);
            if (!HttpMethods.IsHead(context.Request.Method)) await response.WriteAsync(LiveReload.AddScript(html), context.RequestAborted);
            return;
        }

        if (HttpMethods.IsHead(context.Request.Method)) response.ContentLength = file.Size;
        else await response.SendFileAsync(full, context.RequestAborted);
    }
}
