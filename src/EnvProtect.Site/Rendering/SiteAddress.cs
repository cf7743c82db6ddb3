using EnvProtect.Model.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Turns paths of the site ("/issues/x", the same in both languages) into addresses. Chinese stands at the root and
/// English below /en.
/// </summary>
public sealed class SiteAddress
{
    private readonly string baseUrl;

    public SiteAddress(string baseUrl)
    {
        this.baseUrl = baseUrl.TrimEnd('/');
        IsAbsolute = Uri.TryCreate(this.baseUrl, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        BasePath = IsAbsolute ? new Uri(this.baseUrl).AbsolutePath.TrimEnd('/') : this.baseUrl;
    }

    /// <summary>Whether the host is known, so that canonical links can be absolute.</summary>
    public bool IsAbsolute { get; }

    /// <summary>The path below which the site stands; empty for the root.</summary>
    public string BasePath { get; }

    /// <summary>Address for links inside the site.</summary>
    public string Href(Language language, string path) => BasePath + Localized(language, path);

    /// <summary>Address of something that has no language, such as a style sheet.</summary>
    public string Href(string path) => BasePath + path;

    /// <summary>The one address that a page is known by; absolute where the host is known.</summary>
    public string Canonical(Language language, string path) => baseUrl + Localized(language, path);

    /// <summary>The same of something that has no language.</summary>
    public string Canonical(string path) => baseUrl + path;

    /// <summary>The path of a page below the root of the site.</summary>
    public static string Localized(Language language, string path) => language == Language.English ? "/en" + path : path;

    /// <summary>The path below the root of the site that an address leads to, or null where it leads elsewhere.</summary>
    public string? PathOf(string address)
    {
        if (IsAbsolute && address.StartsWith(baseUrl + "/", StringComparison.Ordinal)) return address[baseUrl.Length..];
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal)) return null;
        return address.StartsWith(BasePath + "/", StringComparison.Ordinal) ? address[BasePath.Length..] : null;
    }
}
