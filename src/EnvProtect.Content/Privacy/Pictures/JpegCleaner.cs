using System.Buffers.Binary;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// JPEG (ITU-T T.81), marker segment by marker segment. Kept: everything that decodes the image, the JFIF header without
/// its thumbnail, the colour profile (APP2 ICC_PROFILE) and Adobe's colour transform (APP14).
/// </summary>
internal static class JpegCleaner
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App12 = 0xEC;
    private const byte App13 = 0xED;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;
    private const int JfifHeader = 14;
    private const int AdobeTransform = 12;

    // What a segment begins with says how the rest is read.
    private static readonly (byte Marker, byte[] Prefix, BlockForm Form)[] Prefixes =
    [
        (App1, [.. "Exif\0\0"u8], BlockForm.Exif),
        (App1, [.. "http://ns.adobe.com/xap/1.0/\0"u8], BlockForm.Xmp),
        (App12, [.. "Ducky"u8], BlockForm.Ducky),
        (App13, [.. "Photoshop 3.0\0"u8], BlockForm.Photoshop),
        (Comment, [], BlockForm.Note),
    ];

    /// <summary>The picture without metadata; null where its segments cannot be followed to the end.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="removed">Takes what is left out.</param>
    public static byte[]? Clean(ReadOnlySpan<byte> picture, ICollection<PictureBlock> removed)
    {
        using var output = new MemoryStream(picture.Length);
        output.Write([0xFF, StartOfImage]);
        var orientation = FindOrientation(picture);
        var isOrientationWritten = orientation == Orientation.Upright;
        var position = 2;
        while (NextMarker(picture, ref position) is { } marker)
        {
            if (marker == EndOfImage)
            {
                // Whatever follows is not part of the image: a second picture, a film, a maker's trailer.
                output.Write([0xFF, EndOfImage]);
                PictureBlock.AddTrailer(removed, picture[position..]);
                return output.ToArray();
            }

            if (!IsKnown(marker) || Segment(picture, position) is not { } length) return null;
            var body = picture.Slice(position + 2, length - 2);
            position += length;
            if (!isOrientationWritten && marker != App0)
            {
                WriteOrientation(output, orientation);
                isOrientationWritten = true;
            }

            WriteKept(output, marker, body, removed);
            if (marker == StartOfScan)
            {
                var end = EndOfScan(picture, position);
                output.Write(picture[position..end]);
                position = end;
            }
        }

        return null;
    }

    // Of the other markers nobody says whether the image can do without them, and browsers show no such picture.
    private static bool IsKnown(byte marker) => marker is (>= 0xC0 and <= 0xCF and not 0xC8) or (>= StartOfScan and <= 0xDF) or (>= App0 and <= App15) or Comment;

    private static void WriteKept(MemoryStream output, byte marker, ReadOnlySpan<byte> body, ICollection<PictureBlock> removed)
    {
        switch (marker)
        {
            case App0 when body.StartsWith("JFIF\0"u8) && body.Length >= JfifHeader:
                WriteSegment(output, marker, [.. body[..(JfifHeader - 2)], 0, 0]);
                AddRest(removed, "JFIF thumbnail", body[JfifHeader..]);
                break;
            case App2 when body.StartsWith("ICC_PROFILE\0"u8):
                WriteSegment(output, marker, body);
                break;
            case App14 when body.StartsWith("Adobe"u8) && body.Length >= AdobeTransform:
                WriteSegment(output, marker, body[..AdobeTransform]);
                AddRest(removed, "JPEG APP14", body[AdobeTransform..]);
                break;
            case (>= App0 and <= App15) or Comment:
                removed.Add(Block(marker, body));
                break;
            default:
                WriteSegment(output, marker, body);
                break;
        }
    }

    private static void AddRest(ICollection<PictureBlock> removed, string name, ReadOnlySpan<byte> rest)
    {
        if (!rest.IsEmpty) removed.Add(new(BlockForm.Unknown, name, rest.ToArray()));
    }

    private static PictureBlock Block(byte marker, ReadOnlySpan<byte> body)
    {
        var name = marker == Comment ? "JPEG comment" : $"JPEG APP{marker - App0}";
        foreach (var (owner, prefix, form) in Prefixes)
        {
            if (marker == owner && body.StartsWith(prefix)) return new(form, name, body[prefix.Length..].ToArray());
        }

        return new(BlockForm.Unknown, name, body.ToArray());
    }

    private static ushort FindOrientation(ReadOnlySpan<byte> picture)
    {
        var position = 2;
        while (NextMarker(picture, ref position) is { } marker and not (EndOfImage or StartOfScan) && Segment(picture, position) is { } length)
        {
            var body = picture.Slice(position + 2, length - 2);
            if (marker == App1 && body.StartsWith("Exif\0\0"u8)) return Orientation.Of(body[6..]);
            position += length;
        }

        return Orientation.Upright;
    }

    private static void WriteOrientation(MemoryStream output, ushort orientation) =>
        WriteSegment(output, App1, [.. "Exif\0\0"u8, .. Orientation.Block(orientation)]);

    private static void WriteSegment(MemoryStream output, byte marker, ReadOnlySpan<byte> body)
    {
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(body.Length + 2));
        output.Write([0xFF, marker]);
        output.Write(length);
        output.Write(body);
    }

    /// <summary>Reads a marker, with fill bytes before it, and steps behind it; null where there is none.</summary>
    private static byte? NextMarker(ReadOnlySpan<byte> picture, ref int position)
    {
        if (position + 1 >= picture.Length || picture[position] != 0xFF) return null;
        while (position < picture.Length && picture[position] == 0xFF) position++;
        return position < picture.Length && picture[position] is not 0 ? picture[position++] : null;
    }

    private static int? Segment(ReadOnlySpan<byte> picture, int position)
    {
        if (position + 2 > picture.Length) return null;
        var length = BinaryPrimitives.ReadUInt16BigEndian(picture[position..]);
        return length >= 2 && position + length <= picture.Length ? length : null;
    }

    // Inside a scan FF is followed by 00 or a restart marker; anything else is the next segment.
    private static int EndOfScan(ReadOnlySpan<byte> picture, int position)
    {
        while (position + 1 < picture.Length)
        {
            var distance = picture[position..^1].IndexOf((byte)0xFF);
            if (distance < 0) break;
            position += distance;
            if (picture[position + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7))) return position;
            position += picture[position + 1] == 0xFF ? 1 : 2;
        }

        return picture.Length;
    }
}
