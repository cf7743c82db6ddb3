using System.Text;
using EnvProtect.Content.Privacy;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Privacy;

public sealed class PictureTest
{
    public static TheoryData<string> Formats { get; } = ["jpg", "png", "webp"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_a_telephone_writes_into_a_picture_is_found(string format)
    {
        var kinds = PictureInspector.Inspect(Make(format)).Findings.Select(finding => finding.Kind).ToList();
        Assert.Contains(PersonalDataKind.PictureLocation, kinds);
        Assert.Contains(PersonalDataKind.PictureOwner, kinds);
        Assert.Contains(PersonalDataKind.PictureDevice, kinds);
        Assert.Contains(PersonalDataKind.PictureTrailer, kinds);
        if (format != "webp") Assert.Contains(PersonalDataKind.PictureNote, kinds);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Cleaning_leaves_nothing_private_and_the_image_untouched(string format)
    {
        var cleaned = PictureCleaner.Clean(Make(format))!;
        Assert.Empty(PictureInspector.Inspect(cleaned).Findings);
        Assert.Equal(-1, cleaned.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Photographs.Secret)));
        Assert.Equal(cleaned, PictureCleaner.Clean(cleaned)!);
        // The same picture that never had metadata, and the orientation, is all that is left.
        var plain = Make(format, isPrivate: false);
        Assert.Equal(cleaned, PictureCleaner.Clean(Make(format))!);
        foreach (var kept in Kept(format, plain)) Assert.True(cleaned.AsSpan().IndexOf(kept) > 0);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_upright_picture_becomes_the_one_that_never_had_metadata(string format) =>
        Assert.Equal(Make(format, isPrivate: false), PictureCleaner.Clean(Make(format, orientation: 1))!);

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_way_up_is_kept(string format)
    {
        using var stream = new MemoryStream(PictureCleaner.Clean(Make(format, orientation: 8))!);
        var orientation = MetadataExtractor.ImageMetadataReader.ReadMetadata(stream)
            .OfType<MetadataExtractor.Formats.Exif.ExifIfd0Directory>().Single();
        Assert.Equal(8, orientation.GetObject(MetadataExtractor.Formats.Exif.ExifDirectoryBase.TagOrientation) is ushort value ? value : 0);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Broken_pictures_are_refused_and_never_throw(string format)
    {
        var picture = Make(format);
        var random = new Random(5);
        for (var round = 0; round < 1_000; round++)
        {
            var broken = picture[..random.Next(picture.Length + 1)];
            for (var i = random.Next(4); i > 0 && broken.Length > 0; i--) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            PictureInspector.Inspect(broken);
            if (PictureCleaner.Clean(broken) is { } cleaned) Assert.True(cleaned.Length <= broken.Length + 64);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_is_cleaned_in_place_once(string format)
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("a." + format);
        File.WriteAllBytes(path, Make(format));
        Assert.Equal(CleaningOutcome.Cleaned, PictureCleaner.CleanFile(path).Outcome);
        Assert.Equal(CleaningOutcome.AlreadyClean, PictureCleaner.CleanFile(path).Outcome);
        Assert.Equal([path], Directory.GetFiles(folder.Path));
        File.WriteAllText(path, "not a picture");
        Assert.Equal(CleaningOutcome.Refused, PictureCleaner.CleanFile(path).Outcome);
        Assert.Equal("not a picture", File.ReadAllText(path));
        Assert.Equal(CleaningOutcome.Refused, PictureCleaner.CleanFile(folder.At("missing.jpg")).Outcome);
    }

    [Fact]
    public void The_lint_stops_a_picture_until_it_is_cleaned()
    {
        using var tree = ContentTree.Empty().Write("content/pages/a.jpg", Photographs.Jpeg());
        var codes = tree.Read().Diagnostics.Select(fault => fault.Code).ToList();
        Assert.Contains("EP5011", codes);
        PictureCleaner.CleanFile(tree.PathOf("content/pages/a.jpg"));
        Assert.Empty(tree.Read().Diagnostics);
    }

    /// <summary>What the words of no field tell, and what only taking it out answers.</summary>
    public static TheoryData<string, byte[]> Hiding { get; } = new()
    {
        { "a.jpg", Photographs.JpegWith(0xE1, [.. "Exif\0\0"u8, .. Photographs.ExifWithThumbnail()]) },
        { "a.jpg", Photographs.JpegWith(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]) },
        { "a.jpg", Photographs.JpegWith(0xE0, [.. "JFXX\0"u8, 0x10, .. Secret]) },
        { "a.jpg", Photographs.JpegWith(0xEB, [.. "JP\0\x01"u8, .. Secret]) },
        { "a.jpg", Photographs.JpegWith(0xE4, [.. "{\"owner\":\"x\",\"lat\":26.9}"u8]) },
        { "a.jpg", Photographs.JpegWith(0xE2, [.. "MPF\0"u8, .. Secret]) },
        { "a.jpg", Photographs.JpegWith(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, .. Secret]) },
        { "a.jpg", Photographs.JpegWith(0xE1, [.. "http://ns.adobe.com/xmp/extension/\0"u8, .. Secret]) },
        { "a.jpg", Photographs.JpegWith(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Region()]) },
        { "a.jpg", Photographs.JpegWith(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Secret]) },
        { "a.jpg", Photographs.JpegWith(0xE1, [.. "Exif\0\0"u8, .. Secret]) },
        { "a.png", Photographs.PngWith("prVt", Secret) },
        { "a.png", Photographs.PngWith("eXIf", Photographs.ExifWithThumbnail()) },
        { "a.png", Photographs.PngWith("eXIf", Secret) },
        { "a.png", Photographs.PngWith("tIME", Secret) },
        { "a.webp", Photographs.WebpWith("ABCD", Secret) },
        { "a.webp", Photographs.WebpWith("EXIF", Photographs.ExifWithThumbnail()) },
        { "a.webp", Photographs.WebpWith("EXIF", Secret) },
    };

    [Theory]
    [MemberData(nameof(Hiding))]
    public void A_thumbnail_and_what_cannot_be_read_stop_the_build_until_they_are_taken_out(string name, byte[] picture)
    {
        using var tree = ContentTree.Empty().Write("content/pages/" + name, picture);
        var fault = Assert.Single(tree.Read().Diagnostics);
        Assert.Equal("EP5020", fault.Code);
        Assert.Contains("envprotect clean", fault.Hint!.En, StringComparison.Ordinal);
        Assert.Equal(CleaningOutcome.Cleaned, PictureCleaner.CleanFile(tree.PathOf("content/pages/" + name)).Outcome);
        Assert.Empty(tree.Read().Diagnostics);
    }

    public static TheoryData<string, byte[]> Harmless { get; } = new()
    {
        { "a.jpg", Photographs.Jpeg(isPrivate: false) },
        { "a.jpg", Photographs.JpegWith(0xE1, [.. "Exif\0\0"u8, .. Photographs.HarmlessExif()]) },
        { "a.jpg", Photographs.JpegWith(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]) },
        { "a.jpg", Photographs.JpegWith(0xEC, [.. "Ducky"u8, 0, 1, 0, 4, 0, 0, 0, 60, 0, 0]) },
        { "a.jpg", Photographs.JpegWith(0xFE, []) },
        { "a.png", Photographs.Png(isPrivate: false) },
        { "a.png", Photographs.PngWith("gAMA", [0, 0, 0xB1, 0x8F]) },
        { "a.png", Photographs.PngWith("pHYs", [0, 0, 0x0B, 0x13, 0, 0, 0x0B, 0x13, 1]) },
        { "a.png", Photographs.PngWith("tIME", [7, 229, 6, 30, 8, 0, 0]) },
        { "a.png", Photographs.PngWith("eXIf", Photographs.HarmlessExif()) },
        { "a.webp", Photographs.Webp(isPrivate: false) },
        { "a.webp", Photographs.WebpWith("EXIF", Photographs.HarmlessExif()) },
    };

    [Theory]
    [MemberData(nameof(Harmless))]
    public void A_picture_that_tells_of_nobody_passes(string name, byte[] picture)
    {
        using var tree = ContentTree.Empty().Write("content/pages/" + name, picture);
        Assert.Empty(tree.Read().Diagnostics);
        PictureCleaner.CleanFile(tree.PathOf("content/pages/" + name));
        Assert.Empty(tree.Read().Diagnostics);
    }

    [Fact]
    public void Whatever_is_cleaned_passes()
    {
        var random = new Random(7);
        foreach (var format in new[] { "jpg", "png", "webp" })
        {
            var picture = Make(format);
            for (var round = 0; round < 2_000; round++)
            {
                var changed = picture.ToArray();
                for (var i = random.Next(4); i > 0; i--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
                if (PictureCleaner.Clean(changed) is not { } cleaned) continue;
                var inspection = PictureInspector.Inspect(cleaned);
                Assert.Empty(inspection.Findings);
                Assert.Null(inspection.Failure);
            }
        }
    }

    [Fact]
    public void A_picture_that_cannot_be_followed_to_its_end_is_not_published()
    {
        using var tree = ContentTree.Empty().Write("content/pages/a.jpg", Photographs.Jpeg(isPrivate: false)[..^2]);
        Assert.Equal("EP5017", Assert.Single(tree.Read().Diagnostics).Code);
    }

    private static byte[] Secret => Encoding.ASCII.GetBytes(Photographs.Secret);

    // Who is seen in the picture, as programs for photographs write it.
    private static byte[] Region() => Encoding.UTF8.GetBytes(
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + $"<rdf:Description rdf:about=\"\" xmlns:mwg-rs=\"http://www.metadataworkinggroup.com/schemas/regions/\" mwg-rs:Name=\"{Photographs.Secret}\"/></rdf:RDF></x:xmpmeta>");

    private static byte[] Make(string format, ushort orientation = 6, bool isPrivate = true) => format switch
    {
        "jpg" => Photographs.Jpeg(orientation, isPrivate),
        "png" => Photographs.Png(orientation, isPrivate),
        _ => Photographs.Webp(orientation, isPrivate),
    };

    // The compressed image and the colour profile, as they stand in the file.
    private static List<byte[]> Kept(string format, byte[] plain) => format == "png"
        ? [plain[plain.AsSpan().IndexOf("IDAT"u8)..], plain[plain.AsSpan().IndexOf("iCCP"u8)..(plain.AsSpan().IndexOf("IDAT"u8) - 4)]]
        : [Photographs.Scan, Encoding.ASCII.GetBytes(Photographs.Profile)];
}
