using System.Collections.Immutable;
using EnvProtect.Model.Issues;

namespace EnvProtect.Content;

/// <summary>Makes evidence of the pictures that both languages show.</summary>
internal static class EvidenceReader
{
    /// <summary>Pictures are published below this folder of the site, under their path in the content folder.</summary>
    public const string Folder = "media/";

    public static ImmutableArray<Evidence> Read(Document document)
    {
        var originals = document.Pictures?.Taken.OrderBy(picture => picture.At.Line).ThenBy(picture => picture.At.Column).ToList() ?? [];
        var translations = document.TranslatedPictures?.Taken ?? [];
        foreach (var stray in translations.Where(picture => originals.All(original => original.Path != picture.Path)))
        {
            document.Translation!.Log.Add(DiagnosticCodes.PictureNotInOriginal, stray.At, stray.Path);
        }

        return [.. originals.Select((picture, index) => Evidence(document, picture, translations, index + 1))];
    }

    private static Evidence Evidence(Document document, Picture picture, IReadOnlyList<Picture> translations, int sequence)
    {
        var english = translations.FirstOrDefault(translated => translated.Path == picture.Path)?.AlternativeText;
        if (english is null && document.Translation is not null)
        {
            document.Log.Add(DiagnosticCodes.PictureNotTranslated, picture.At, picture.Path);
        }

        return new()
        {
            Sequence = sequence,
            File = Folder + picture.Path,
            Sha256 = picture.Sha256,
            AlternativeText = new(picture.AlternativeText, english),
            Section = picture.Section,
        };
    }
}
