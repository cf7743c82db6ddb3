using EnvProtect.Model;

namespace EnvProtect.Content;

/// <summary>The pictures that issues show, which stand beside the pages.</summary>
public static class EvidenceFiles
{
    /// <summary>Each picture of the dataset once: its address in the site, and the file in the content folder that holds it.</summary>
    public static IEnumerable<(string Address, string File)> Of(Dataset dataset, string contentDirectory) =>
        dataset.Issues.SelectMany(issue => issue.Evidence).Select(evidence => evidence.File).Distinct(StringComparer.Ordinal)
            .Select(file => ("/" + file, Path.Combine(contentDirectory, file[EvidenceReader.Folder.Length..])));
}
