using EnvProtect.Cli.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace EnvProtect.Cli.Serving;

/// <summary>Answers the site's addresses from the snapshot that the request took.</summary>
public sealed class SiteFiles(LiveReload? live)
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
        var answer = SiteAddress.Resolve(path, name => snapshot.SiteFile(name) is not null);
        if (answer.Location is { } location)
        {
            context.Response.Redirect(context.Request.PathBase + location + context.Request.QueryString, permanent: true);
        }
        else if (answer.File is { } file)
        {
            await Send(context, snapshot, snapshot.SiteFile(file)!, path, StatusCodes.Status200OK);
        }
        else
        {
            var notFound = snapshot.SiteFile(path.StartsWith("/en/", StringComparison.Ordinal) ? "en/404.html" : "404.html") ?? snapshot.SiteFile("404.html");
            if (notFound is null) context.Response.StatusCode = StatusCodes.Status404NotFound;
            else await Send(context, snapshot, notFound, path, StatusCodes.Status404NotFound);
        }
    }

    private async Task Send(HttpContext context, ServedSnapshot snapshot, ManifestFile file, string path, int status)
    {
        var response = context.Response;
        foreach (var header in snapshot.Headers.For(path)) response.Headers[header.Name] = header.Value;
        response.StatusCode = status;
        response.ContentType = ContentTypes.TryGetContentType(file.Path, out var type)
            ? type.StartsWith("text/", StringComparison.Ordinal) || type is "application/xml" or "application/json" ? type + "; charset=utf-8" : type
            : "application/octet-stream";
        if (!response.Headers.ContainsKey(HeaderNames.CacheControl)) response.Headers.CacheControl = "no-cache";

        // Weak, because compression and the preview's script may change the bytes on the way.
        var etag = new EntityTagHeaderValue($"\"{file.Sha256[..32]}\"", isWeak: true);
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
