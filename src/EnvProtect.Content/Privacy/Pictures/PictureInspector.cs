using System.Collections.Immutable;
using EnvProtect.Model.Text;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Xmp;

namespace EnvProtect.Content.Privacy;

/// <summary>What a picture file tells beside the picture.</summary>
/// <param name="Findings">One for each kind, sorted by kind, with the field that gave it away, never its content.</param>
/// <param name="Failure">Why the file could not be looked into; null where it could.</param>
public sealed record PictureInspection(ImmutableArray<PictureFinding> Findings, LocalizedText? Failure);

/// <param name="Kind">What kind it is.</param>
/// <param name="Field">The name of the field, such as <c>GPS Latitude</c>.</param>
/// <param name="Fingerprint">What an allow entry names; of the field's content.</param>
public sealed record PictureFinding(PersonalDataKind Kind, string Field, string Fingerprint);

/// <summary>
/// Looks for location, owner, device numbers and free text in the EXIF, XMP, IPTC and text blocks of JPEG, PNG and WebP
/// files. <see cref="PictureCleaner"/> takes all of it out.
/// </summary>
public static class PictureInspector
{
    // EXIF and XMP name the same things alike; fields are told by the words in their names.
    private static readonly (PersonalDataKind Kind, string[] Words)[] Words =
    [
        (PersonalDataKind.PictureLocation, ["gps", "latitude", "longitude", "location", "city", "province", "state", "country", "sublocation", "sub-location", "geotag"]),
        (PersonalDataKind.PictureDevice, ["serial", "unique id", "uniqueid", "documentid", "instanceid", "imei", "device id", "deviceid"]),
        (PersonalDataKind.PictureOwner, ["artist", "owner", "author", "creator", "by-line", "byline", "copyright", "contact", "credit", "rights", "host computer", "personinimage", "writer"]),
        (PersonalDataKind.PictureNote, ["comment", "description", "caption", "title", "subject", "keyword", "headline", "object name", "instructions", "label"]),
    ];

    // "Creator tool" and "profile creator" are programs; the colour profile itself is kept.
    private static readonly string[] Harmless = ["creatortool", "creator tool", "device manufacturer", "object data", "colour", "color", "subjectdistance", "subject distance", "subject location", "subject area", "subjectarea", "interoperability", "gps version"];

    public static PictureInspection Inspect(byte[] picture)
    {
        try
        {
            using var stream = new MemoryStream(picture);
            var found = ImageMetadataReader.ReadMetadata(stream).SelectMany(Fields).ToList();
            if (HasTrailer(picture)) found.Add((PersonalDataKind.PictureTrailer, "trailer", "trailer"));
            return new(
                [.. found.GroupBy(field => field.Kind).OrderBy(group => group.Key)
                    .Select(group => new PictureFinding(group.Key, group.First().Name, Fingerprint.Of(group.Key, string.Join('\n', group.Select(field => field.Value)))))],
                null);
        }
        catch (Exception failure) when (failure is ImageProcessingException or IOException or ArgumentException or InvalidOperationException
            or IndexOutOfRangeException or OverflowException or FormatException or NotSupportedException)
        {
            // The reader meets any bytes at all here, and what it cannot read is not published.
            return new([], new("无法读取图片的元数据", "the metadata of the picture cannot be read"));
        }
    }

    private static IEnumerable<(PersonalDataKind Kind, string Name, string Value)> Fields(MetadataExtractor.Directory directory)
    {
        if (directory is MetadataExtractor.Formats.Icc.IccDirectory or MetadataExtractor.Formats.FileSystem.FileMetadataDirectory) yield break;
        if (directory is XmpDirectory xmp)
        {
            foreach (var (path, value) in xmp.GetXmpProperties())
            {
                if (value.Length > 0 && KindOf(path.Replace(":", " ", StringComparison.Ordinal)) is { } kind) yield return (kind, "XMP " + path, value);
            }

            yield break;
        }

        foreach (var tag in directory.Tags)
        {
            var value = directory.GetString(tag.Type) ?? tag.Description ?? "";
            if (value.Trim('\0', ' ').Length == 0) continue;
            if (KindOf(directory, tag) is { } kind) yield return (kind, $"{directory.Name}: {tag.Name}", value);
        }
    }

    private static PersonalDataKind? KindOf(MetadataExtractor.Directory directory, Tag tag) => directory switch
    {
        GpsDirectory => tag.Type == GpsDirectory.TagVersionId ? null : PersonalDataKind.PictureLocation,
        JpegCommentDirectory => PersonalDataKind.PictureNote,
        IptcDirectory => KindOf(tag.Name),
        MetadataExtractor.Formats.Png.PngDirectory when directory.Name is "PNG-tEXt" or "PNG-zTXt" or "PNG-iTXt" => PersonalDataKind.PictureNote,
        _ => KindOf(tag.Name),
    };

    private static PersonalDataKind? KindOf(string name)
    {
        if (ContainsAny(name, Harmless)) return null;
        foreach (var (kind, words) in Words)
        {
            if (ContainsAny(name, words)) return kind;
        }

        return null;
    }

    private static bool ContainsAny(string name, string[] words) => words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool HasTrailer(ReadOnlySpan<byte> picture) => PictureFormats.Of(picture) switch
    {
        PictureFormat.Jpeg => JpegCleaner.Length(picture) < picture.Length,
        PictureFormat.Png => PngCleaner.Length(picture) < picture.Length,
        PictureFormat.Webp => WebpCleaner.Length(picture) < picture.Length,
        _ => false,
    };
}
