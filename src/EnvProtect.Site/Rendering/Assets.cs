using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace EnvProtect.Site.Rendering;

/// <summary>The style sheets, the icon and the scripts, each under a name that changes with its content.</summary>
internal sealed class Assets
{
    private const string ScriptPrefix = "scripts/";

    // Later files refine earlier ones; cascade layers fix their order for good.
    private static readonly string[] StyleFiles =
        ["tokens.css", "base.css", "layout.css", "components.css", "charts.css", "search.css", "filter.css", "queries.css", "issue.css", "print.css"];

    private readonly FrozenDictionary<string, Asset> scripts;

    private Assets(ImmutableArray<Asset> scriptFiles)
    {
        Style = Asset.Named("site", ".css", [.. StyleFiles.SelectMany(Read)]);
        FeedStyle = Asset.Named("feed", ".css", Read("feed.css"));
        Icon = Asset.Named("mark", ".svg", Read("mark.svg"));
        All = [Style, FeedStyle, Icon, .. scriptFiles];
        scripts = scriptFiles.Where(file => !file.EntryName.StartsWith("chunk", StringComparison.Ordinal))
            .ToFrozenDictionary(file => file.EntryName, StringComparer.Ordinal);
    }

    public Asset Style { get; }

    /// <summary>How a browser shows a feed.</summary>
    public Asset FeedStyle { get; }

    public Asset Icon { get; }

    public ImmutableArray<Asset> All { get; }

    /// <summary>Whether the scripts were built in; without Node they are not.</summary>
    public bool HasScripts => scripts.Count > 0;

    public static Assets Load() => new(
        [.. typeof(Assets).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(ScriptPrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            // The bundler has named them by their content, and they name each other.
            .Select(name => new Asset("/assets/" + name[ScriptPrefix.Length..], Read(name)))]);

    /// <summary>The script made from <c>Client/entries/NAME.ts</c>, or null where scripts were not built in.</summary>
    /// <exception cref="ArgumentException">Scripts were built in, and there is none of that name.</exception>
    public Asset? Script(string name) =>
        scripts.TryGetValue(name, out var script) ? script
        : HasScripts ? throw new ArgumentException($"There is no script {name} in Client/entries.", nameof(name))
        : null;

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
    /// <summary>What stands before the first dot of its file name.</summary>
    public string EntryName => System.IO.Path.GetFileName(Path).Split('.')[0];

    public static Asset Named(string name, string extension, byte[] bytes) =>
        new($"/assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}{extension}", bytes);
}
