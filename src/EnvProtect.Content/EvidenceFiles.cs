using System.Security.Cryptography;
using EnvProtect.Model;

namespace EnvProtect.Content;

/// <summary>The pictures that issues show, which stand beside the pages.</summary>
public static class EvidenceFiles
{
    /// <summary>Hands out each picture of the dataset once, with its address in the site: the very bytes that were looked into.</summary>
    /// <returns>The pictures that were replaced since, which are not handed out.</returns>
    /// <exception cref="IOException">A picture cannot be read.</exception>
    public static IReadOnlyList<Diagnostic> Write(Dataset dataset, string contentDirectory, Action<string, byte[]> write)
    {
        var changed = new List<Diagnostic>();
        foreach (var picture in dataset.Issues.SelectMany(issue => issue.Evidence).DistinctBy(picture => picture.File, StringComparer.Ordinal))
        {
            var path = picture.File[EvidenceReader.Folder.Length..];
            var bytes = File.ReadAllBytes(Path.Combine(contentDirectory, path));
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) == picture.Sha256) write("/" + picture.File, bytes);
            else changed.Add(DiagnosticCodes.PictureChanged.At($"{FileTree.Shown(contentDirectory)}/{path}"));
        }

        return changed;
    }
}
