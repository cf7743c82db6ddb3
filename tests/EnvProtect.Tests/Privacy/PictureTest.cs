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
