namespace EnvProtect.Content.Privacy;

/// <summary>How a block of a picture file that cleaning takes out can be read.</summary>
internal enum BlockForm
{
    /// <summary>In no way known here, or not worth it: whatever stands in it is taken for private.</summary>
    Unknown,

    /// <summary>A TIFF structure as EXIF lays it out.</summary>
    Exif,

    /// <summary>An XMP packet.</summary>
    Xmp,

    /// <summary>Image resources of Photoshop, of which IPTC is one.</summary>
    Photoshop,

    /// <summary>Quality and comments of Photoshop's export for the web.</summary>
    Ducky,

    /// <summary>Free text.</summary>
    Note,

    /// <summary>The time of the last change, and nothing else.</summary>
    Time,

    /// <summary>What follows the end of the picture.</summary>
    Trailer,
}

/// <summary>A stretch of a picture file that cleaning takes out.</summary>
/// <param name="Form">How it can be read.</param>
/// <param name="Name">What messages call it: format and block, such as <c>JPEG APP11</c>; ASCII, whatever stands in the file.</param>
/// <param name="Body">What stands in it, without length and prefix.</param>
internal sealed record PictureBlock(BlockForm Form, string Name, byte[] Body)
{
    /// <summary>Where there is anything behind the end of the picture, notes it.</summary>
    public static void AddTrailer(ICollection<PictureBlock> removed, ReadOnlySpan<byte> behind)
    {
        if (!behind.IsEmpty) removed.Add(new(BlockForm.Trailer, "trailer", []));
    }

    /// <summary>A block named by four characters, which are anything at all in a broken file.</summary>
    public static string NameOf(string format, string type) => $"{format} {string.Concat(type.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '?'))}";
}
