namespace EnvProtect.Content;

/// <summary>
/// Decides which links may be published: web and mail addresses, relative ones, and <c>xref:ID</c> for anything of the
/// register, which the site turns into the address of its page.
/// </summary>
/// <param name="targets">What an <c>xref</c> may name.</param>
internal sealed class Links(IdIndex targets)
{
    private const string Reference = "xref:";

    /// <summary>The address to write, or null after reporting why there is none.</summary>
    public string? Check(string url, Position at, FileLog log)
    {
        if (url.StartsWith(Reference, StringComparison.Ordinal))
        {
            return targets.Resolve(new(at, url[Reference.Length..]), log) is { } id ? Reference + id : null;
        }

        if (url.Length > 0 && IsAllowed(url)) return url.Replace(" ", "%20", StringComparison.Ordinal);
        log.Add(DiagnosticCodes.LinkRefused, at, url);
        return null;
    }

    private static bool IsAllowed(string url)
    {
        // Browsers drop control characters and read a backslash as a slash: either could hide another scheme or host.
        if (url.Any(char.IsControl) || RefusedCharacters.IndexIn(url) >= 0 || url.Contains('\\', StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal)) return false;
        var end = url.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || url[end] != ':') return true;
        return url[..end].ToLowerInvariant() is "http" or "https" or "mailto";
    }
}
