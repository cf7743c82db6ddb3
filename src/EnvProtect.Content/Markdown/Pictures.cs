namespace EnvProtect.Content;

/// <summary>A picture that a text shows.</summary>
/// <param name="Path">Below the content folder.</param>
/// <param name="Sha256">Of the file, lower-case hexadecimal.</param>
/// <param name="AlternativeText">What it shows, in the language of the text.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="At">Where it stands.</param>
internal sealed record Picture(string Path, string Sha256, string AlternativeText, string Section, Position At);

/// <summary>Collects the pictures of one text in the order in which they stand.</summary>
internal sealed class Pictures(TreeFile owner, PictureStore store)
{
    private readonly List<Picture> taken = [];

    public IReadOnlyList<Picture> Taken => taken;

    /// <summary>Notes a picture, or reports why it cannot be published.</summary>
    public void Take(string url, string alternativeText, string section, Position at, FileLog log)
    {
        if (alternativeText.Length == 0) log.Add(DiagnosticCodes.PictureWithoutAlternative, at, url);
        if (store.Find(owner.Folder, url, at, log) is { } found)
        {
            taken.Add(new(found.Path, found.Sha256, alternativeText, section, at));
        }
    }
}
