using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using EnvProtect.Content.Privacy;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>The picture files of the content tree. Each is looked into once, whoever shows it; safe for many threads.</summary>
internal sealed class PictureStore(IEnumerable<TreeFile> files)
{
    private const long LargestPicture = 20 * 1024 * 1024;

    private readonly FrozenDictionary<string, TreeFile> byPath = files
        .Where(file => ContentLayout.IsPicture(file.Name)).ToFrozenDictionary(file => file.RelativePath, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Lazy<Seen>> seen = new(StringComparer.Ordinal);

    /// <summary>The picture at an address relative to a folder of the tree; null after reporting why there is none.</summary>
    public (string Path, string Sha256)? Find(string folder, string url, Position at, FileLog log)
    {
        if (!ContentLayout.IsPicture(url))
        {
            log.Add(DiagnosticCodes.PictureTypeRefused, at, url);
            return null;
        }

        var path = PathOf(folder, Uri.UnescapeDataString(url));
        if (path is null || !byPath.TryGetValue(path, out var file))
        {
            log.AddWithHint(DiagnosticCodes.PictureMissing, at, path is null ? null : Suggestion.For(NameOf(path), Beside(path)), url);
            return null;
        }

        var content = seen.GetOrAdd(path, _ => new(() => LookInto(file))).Value;
        if (content.Sha256 is { } hash) return (path, hash);
        if (content.Failure is { } failure) log.Add(DiagnosticCodes.PictureUnreadable, at, url, failure);
        else log.Add(DiagnosticCodes.PictureNotOne, at, url);
        return null;
    }

    private IEnumerable<string> Beside(string path) =>
        byPath.Values.Where(file => file.Folder == path[..^NameOf(path).Length].TrimEnd('/')).Select(file => file.Name).Order(StringComparer.Ordinal);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    // A path that leaves the tree meets no file of it.
    private static string? PathOf(string folder, string url)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in url.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    private static Seen LookInto(TreeFile file)
    {
        try
        {
            var length = new FileInfo(file.FullPath).Length;
            if (length == 0) return new(null, null);
            if (length > LargestPicture) return new(null, new("超过 20 MB", "it is over 20 MB"));
            var bytes = File.ReadAllBytes(file.FullPath);
            // By the first bytes: what is served as a picture must be one.
            return new(PictureFormats.Of(bytes) is not null ? Convert.ToHexStringLower(SHA256.HashData(bytes)) : null, null);
        }
        catch (Exception failure) when (SystemFault.Is(failure))
        {
            return new(null, SystemFault.Words(failure));
        }
    }

    private sealed record Seen(string? Sha256, LocalizedText? Failure);
}
