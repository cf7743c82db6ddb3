using EnvProtect.Site.About;

namespace EnvProtect.Site.Hosting;

/// <summary>
/// What pages may load: files of the site itself, and no script or style inside the page. Scripts are allowed from the
/// site only, for the local preview that reloads the page.
/// </summary>
internal static class SecurityPolicy
{
    public const string ForPages =
        "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>The search runs as WebAssembly, which no other page may do.</summary>
    public static readonly string ForSearch = ForPages.Replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", StringComparison.Ordinal);

    /// <summary>The one thing that a policy in the page cannot say, and a header does.</summary>
    public const string NoFrames = "frame-ancestors 'none'";

    /// <summary>The policy that a page states itself.</summary>
    public static string For(string path) => path == AboutUrls.Search ? ForSearch : ForPages;
}
