namespace EnvProtect.Site.Hosting;

/// <summary>
/// What pages may load: files of the site itself, and no script or style inside the page. Scripts are allowed from the
/// site only, for the local preview that reloads the page.
/// </summary>
internal static class SecurityPolicy
{
    public const string ForPages =
        "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    // A policy in the page cannot say this.
    public const string ForHeaders = ForPages + "; frame-ancestors 'none'";
}
