using System.Collections.Immutable;
using System.Security.Cryptography;
using EnvProtect.Model.Text;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Icc;
using MetadataExtractor.Formats.Photoshop;
using MetadataExtractor.Formats.Xmp;
using MetadataExtractor.IO;

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
/// Looks into everything that <see cref="PictureCleaner"/> would take out of a picture: for location, owner, device numbers
/// and free text in EXIF, XMP, IPTC and text blocks. A thumbnail, which may show what the picture no longer shows, and a
/// block that cannot be read here are findings as they stand.
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
        (PersonalDataKind.PictureData, ["thumbnail", "makernote", "unknown tag"]),
    ];

    // "Creator tool" and "profile creator" are programs; the colour profile itself is kept.
    private static readonly string[] Harmless = ["creatortool", "creator tool", "device manufacturer", "object data", "colour", "color", "subjectdistance", "subject distance", "subject location", "subject area", "subjectarea", "interoperability", "gps version"];

    // Anybody may put anything into a namespace of his own; these say how the picture was taken, and with which program.
    private static readonly string[] HarmlessXmp =
        ["tiff:", "exif:", "exifEX:", "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "xmp:CreatorTool", "xmp:Rating", "dc:format", "photoshop:ColorMode", "photoshop:ICCProfile", "photoshop:DateCreated"];

    public static PictureInspection Inspect(byte[] picture)
    {
        var blocks = new List<PictureBlock>();
        if (PictureCleaner.Clean(picture, blocks) is null) return new([], new("图片已损坏，或含有无法识别的结构", "the picture is broken, or built in an unknown way"));
        return new(
            [.. blocks.SelectMany(Fields).GroupBy(field => field.Kind).OrderBy(group => group.Key)
                .Select(group => new PictureFinding(group.Key, group.First().Name, Fingerprint.Of(group.Key, string.Join('\n', group.Select(field => field.Value)))))],
            null);
    }

    private static IEnumerable<(PersonalDataKind Kind, string Name, string Value)> Fields(PictureBlock block) => block.Form switch
    {
        BlockForm.Time => [],
        BlockForm.Trailer => [(PersonalDataKind.PictureTrailer, block.Name, block.Name)],
        BlockForm.Unknown => [Whole(block, PersonalDataKind.PictureData)],
        BlockForm.Note => block.Body.AsSpan().ContainsAnyExcept((byte)0, (byte)' ') ? [Whole(block, PersonalDataKind.PictureNote)] : [],
        _ => Parsed(block),
    };

    private static List<(PersonalDataKind Kind, string Name, string Value)> Parsed(PictureBlock block)
    {
        try
        {
            var directories = Read(block);
            var found = directories.SelectMany(Fields).ToList();
            // A part that cannot be read may say anything, and a picture that is no longer pointed at is still there.
            var isRead = directories.Any(directory => directory.TagCount > 0) && !directories.Any(directory => directory.HasError);
            if (!isRead || block.Body.AsSpan().IndexOf<byte>([0xFF, 0xD8, 0xFF]) >= 0) found.Add(Whole(block, PersonalDataKind.PictureData));
            return found;
        }
        catch (Exception failure) when (failure is ImageProcessingException or IOException or ArgumentException or InvalidOperationException
            or IndexOutOfRangeException or OverflowException or FormatException or NotSupportedException)
        {
            // The reader meets any bytes at all here.
            return [Whole(block, PersonalDataKind.PictureData)];
        }
    }

    private static (PersonalDataKind Kind, string Name, string Value) Whole(PictureBlock block, PersonalDataKind kind) =>
        (kind, block.Name, Convert.ToHexStringLower(SHA256.HashData(block.Body)));

    private static IReadOnlyList<MetadataExtractor.Directory> Read(PictureBlock block) => block.Form switch
    {
        BlockForm.Exif => new ExifReader().Extract(new ByteArrayReader(block.Body)),
        BlockForm.Xmp => [new XmpReader().Extract(block.Body)],
        BlockForm.Photoshop => new PhotoshopReader().Extract(new SequentialByteArrayReader(block.Body), block.Body.Length),
        BlockForm.Ducky => [new DuckyReader().Extract(new SequentialByteArrayReader(block.Body))],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static IEnumerable<(PersonalDataKind Kind, string Name, string Value)> Fields(MetadataExtractor.Directory directory)
    {
        if (directory is IccDirectory) yield break;
        if (directory is XmpDirectory xmp)
        {
            foreach (var (path, value) in xmp.GetXmpProperties())
            {
                if (value.Length > 0 && KindOfXmp(path) is { } kind) yield return (kind, "XMP " + path, value);
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
        ExifThumbnailDirectory or ExifImageDirectory => PersonalDataKind.PictureData,
        _ => KindOf(tag.Name),
    };

    private static PersonalDataKind? KindOfXmp(string path) => KindOf(path.Replace(":", " ", StringComparison.Ordinal))
        ?? (HarmlessXmp.Any(name => path.StartsWith(name, StringComparison.Ordinal)) || WordList.IsIn(path, Harmless) ? null : PersonalDataKind.PictureData);

    private static PersonalDataKind? KindOf(string name)
    {
        if (WordList.IsIn(name, Harmless)) return null;
        foreach (var (kind, words) in Words)
        {
            if (WordList.IsIn(name, words)) return kind;
        }

        return null;
    }
}
