using System.Security.Cryptography;

namespace EnvProtect.Site.Rendering;

/// <summary>The style sheet and the icon, each under a name that changes with its content.</summary>
internal sealed record Assets(Asset Style, Asset Icon)
{
    // Later files refine earlier ones; cascade layers fix their order for good.
    private static readonly string[] StyleFiles =
        ["tokens.css", "base.css", "layout.css", "components.css", "issue.css", "print.css"];

    public static Assets Load() => new(
        Asset.Named("site", ".css", [.. StyleFiles.SelectMany(Read)]),
        Asset.Named("mark", ".svg", Read("mark.svg")));

    public IEnumerable<Asset> All => [Style, Icon];

    private static byte[] Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>A file that every page may use.</summary>
internal sealed record Asset(string Path, byte[] Bytes)
{
    public static Asset Named(string name, string extension, byte[] bytes) =>
        new($"/assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}{extension}", bytes);
}
