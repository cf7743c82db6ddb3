using EnvProtect.Model;

namespace EnvProtect.Content;

/// <summary>Puts the pictures that issues show beside the pages.</summary>
public static class EvidenceFiles
{
    /// <summary>Copies each picture of the dataset from the content folder to its address below <paramref name="siteDirectory"/>.</summary>
    /// <exception cref="IOException">A picture has gone since it was read.</exception>
    public static void Copy(Dataset dataset, string contentDirectory, string siteDirectory)
    {
        foreach (var file in dataset.Issues.SelectMany(issue => issue.Evidence).Select(evidence => evidence.File).Distinct(StringComparer.Ordinal))
        {
            var target = Path.Combine(siteDirectory, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(contentDirectory, file[EvidenceReader.Folder.Length..]), target);
        }
    }
}
