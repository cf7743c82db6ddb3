namespace EnvProtect.Cli.Serving;

/// <summary>
/// Which file answers an address. Lists are folders (<c>/issues/</c>), leaves are flat (<c>/issues/ID</c>); the other
/// spellings lead to the canonical one.
/// </summary>
public static class RequestedFile
{
    /// <param name="path">The decoded path of the request, beginning with a slash.</param>
    /// <param name="exists">Whether the site holds a file.</param>
    public static SiteAnswer Resolve(string path, Func<string, bool> exists)
    {
        var name = path[1..];
        if (path.EndsWith('/'))
        {
            if (exists(name + "index.html")) return SiteAnswer.Serve(name + "index.html");
            return name.Length > 1 && exists(name[..^1] + ".html") ? SiteAnswer.Redirect(path[..^1]) : SiteAnswer.NotFound;
        }

        if (name == "index.html" || name.EndsWith("/index.html", StringComparison.Ordinal))
            return exists(name) ? SiteAnswer.Redirect(path[..^"index.html".Length]) : SiteAnswer.NotFound;
        if (name.EndsWith(".html", StringComparison.Ordinal) && name != "404.html")
            return exists(name) ? SiteAnswer.Redirect(path[..^".html".Length]) : SiteAnswer.NotFound;
        if (exists(name + ".html")) return SiteAnswer.Serve(name + ".html");
        if (exists(name + "/index.html")) return SiteAnswer.Redirect(path + "/");

        // Files that steer a host (_headers, _redirects) are not part of the site.
        return exists(name) && !name.StartsWith('_') ? SiteAnswer.Serve(name) : SiteAnswer.NotFound;
    }
}

/// <summary>A file to serve, an address to go to, or neither.</summary>
public readonly record struct SiteAnswer(string? File, string? Location)
{
    public static SiteAnswer NotFound => default;

    public static SiteAnswer Serve(string file) => new(file, null);

    public static SiteAnswer Redirect(string location) => new(null, location);
}
