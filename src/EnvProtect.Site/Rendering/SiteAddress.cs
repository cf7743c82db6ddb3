using System.Text;
using EnvProtect.Model.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Turns paths of the site ("/issues/x", the same in both languages) into addresses. Chinese stands at the root and
/// English below /en.
/// </summary>
public sealed class SiteAddress
{
    private readonly string baseUrl;
    private readonly byte[] baseUtf8;
    private readonly byte[] basePathUtf8;

    public SiteAddress(string baseUrl)
    {
        this.baseUrl = baseUrl.TrimEnd('/');
        IsAbsolute = Uri.TryCreate(this.baseUrl, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        BasePath = IsAbsolute ? new Uri(this.baseUrl).AbsolutePath.TrimEnd('/') : this.baseUrl;
        (baseUtf8, basePathUtf8) = (Encoding.UTF8.GetBytes(this.baseUrl), Encoding.UTF8.GetBytes(BasePath));
    }

    /// <summary>
    /// Whether a text can be the address of a site's root: empty, a path from <c>/</c> on, or one with <c>http</c> or
    /// <c>https</c> and a host. It has no query and no fragment, and its path is written as browsers send it, without steps such as <c>..</c>.
    /// </summary>
    public static bool IsRoot(string text)
    {
        const string NotPlain = "?#%\\\"<>";
        if (text.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || NotPlain.Contains(character, StringComparison.Ordinal))) return false;
        var path = text;
        if (text.Length > 0 && text[0] != '/')
        {
            var host = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https://".Length : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://".Length : -1;
            if (host < 0 || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.UserInfo.Length > 0) return false;
            path = text.IndexOf('/', host) is >= 0 and var slash ? text[slash..] : "";
        }

        return path.TrimEnd('/').Split('/').Skip(1).All(step => step is not ("" or "." or ".."));
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

    /// <summary>The path below the root of the site that an address leads to, both in UTF-8; empty where it leads elsewhere.</summary>
    public ReadOnlySpan<byte> PathOf(ReadOnlySpan<byte> address)
    {
        var path = IsAbsolute && Begins(address, baseUtf8) ? address[baseUtf8.Length..] : Begins(address, basePathUtf8) ? address[basePathUtf8.Length..] : [];
        // An address that begins with two slashes names another host.
        return address.StartsWith("//"u8) ? [] : path;
    }

    private static bool Begins(ReadOnlySpan<byte> address, byte[] start) => address.Length > start.Length && address.StartsWith(start) && address[start.Length] == '/';
}
