using EnvProtect.Model.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>What became of a picture.</summary>
public enum CleaningOutcome
{
    /// <summary>There was nothing to take out; the file is as it was.</summary>
    AlreadyClean,

    /// <summary>Metadata was taken out.</summary>
    Cleaned,

    /// <summary>The file is as it was, because it cannot be read or is no picture of a known format.</summary>
    Refused,
}

/// <summary>The result for one file.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="BytesRemoved">How much shorter the file is.</param>
/// <param name="Reason">Why it was refused; otherwise null.</param>
public sealed record CleaningResult(CleaningOutcome Outcome, long BytesRemoved, LocalizedText? Reason);

/// <summary>
/// Takes all metadata out of JPEG, PNG and WebP files but orientation and colour profile. The compressed image is copied
/// byte for byte, so no pixel changes.
/// </summary>
public static class PictureCleaner
{
    private const long LargestPicture = 200 * 1024 * 1024;

    /// <summary>The picture without metadata; null where it is broken or of another format.</summary>
    public static byte[]? Clean(ReadOnlySpan<byte> picture) => Clean(picture, []);

    /// <summary>As <see cref="Clean(ReadOnlySpan{byte})"/>, and tells what was taken out: cleaning and inspection walk through a file by the same steps.</summary>
    internal static byte[]? Clean(ReadOnlySpan<byte> picture, ICollection<PictureBlock> removed) => PictureFormats.Of(picture) switch
    {
        PictureFormat.Jpeg => JpegCleaner.Clean(picture, removed),
        PictureFormat.Png => PngCleaner.Clean(picture, removed),
        PictureFormat.Webp => WebpCleaner.Clean(picture, removed),
        _ => null,
    };

    /// <summary>Cleans a file in place. It is replaced in one step, so that it is never half written.</summary>
    public static CleaningResult CleanFile(string path)
    {
        try
        {
            // The length of a link is that of its words.
            var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
            if (new FileInfo(target).Length > LargestPicture) return Refused("文件超过 200 MB", "the file is larger than 200 MB");
            var before = File.ReadAllBytes(target);
            if (PictureFormats.Of(before) is null) return Refused("不是 JPEG、PNG 或 WebP 图片", "not a JPEG, PNG or WebP picture");
            if (Clean(before) is not { } after) return Refused("图片已损坏，或含有无法识别的结构", "the picture is broken, or built in an unknown way");
            if (after.AsSpan().SequenceEqual(before)) return new(CleaningOutcome.AlreadyClean, 0, null);
            WholeFile.Write(target, after);
            return new(CleaningOutcome.Cleaned, before.Length - after.Length, null);
        }
        catch (Exception failure) when (SystemFault.Is(failure))
        {
            return new(CleaningOutcome.Refused, 0, SystemFault.Words(failure));
        }
    }

    private static CleaningResult Refused(string zh, string en) => new(CleaningOutcome.Refused, 0, new(zh, en));
}
