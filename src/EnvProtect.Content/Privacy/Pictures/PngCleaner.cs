using System.Buffers.Binary;
using System.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>PNG (W3C, third edition), chunk by chunk. Kept: what decodes, colours, sizes and animates the image.</summary>
internal static class PngCleaner
{
    private const int SignatureLength = 8;
    private const int Overhead = 12;
    private const int TimeLength = 7;

    private static readonly string[] Kept =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
        "acTL", "fcTL", "fdAT",
    ];

    // The keyword, uncompressed, in no language: as the XMP specification wants it. Written otherwise it is text like any other.
    private static ReadOnlySpan<byte> XmpKeyword => "XML:com.adobe.xmp\0\0\0\0\0"u8;

    /// <summary>The picture without metadata; null where its chunks cannot be followed to the end.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="removed">Takes what is left out.</param>
    public static byte[]? Clean(ReadOnlySpan<byte> picture, ICollection<PictureBlock> removed)
    {
        using var output = new MemoryStream(picture.Length);
        output.Write(picture[..SignatureLength]);
        for (var position = SignatureLength; ChunkAt(picture, position) is { } length; position += length)
        {
            var chunk = picture.Slice(position, length);
            var type = Encoding.ASCII.GetString(chunk.Slice(4, 4));
            var body = chunk[8..^4];
            if (Array.IndexOf(Kept, type) >= 0)
            {
                output.Write(chunk);
            }
            else
            {
                // A chunk whose type begins with a capital is needed to decode the image; this one is unknown.
                if (char.IsAsciiLetterUpper(type[0])) return null;
                if (type == "eXIf") WriteOrientation(output, Orientation.Of(body));
                removed.Add(Block(type, body));
            }

            if (type != "IEND") continue;
            PictureBlock.AddTrailer(removed, picture[(position + length)..]);
            return output.ToArray();
        }

        return null;
    }

    private static PictureBlock Block(string type, ReadOnlySpan<byte> body)
    {
        var form = type switch
        {
            "eXIf" => BlockForm.Exif,
            "tIME" when body.Length == TimeLength => BlockForm.Time,
            "iTXt" when body.StartsWith(XmpKeyword) => BlockForm.Xmp,
            "tEXt" or "zTXt" or "iTXt" => BlockForm.Note,
            _ => BlockForm.Unknown,
        };
        return new(form, PictureBlock.NameOf("PNG", type), (form == BlockForm.Xmp ? body[XmpKeyword.Length..] : body).ToArray());
    }

    private static int? ChunkAt(ReadOnlySpan<byte> picture, int position)
    {
        if (position + Overhead > picture.Length) return null;
        var length = BinaryPrimitives.ReadUInt32BigEndian(picture[position..]);
        return length <= picture.Length - position - Overhead ? (int)length + Overhead : null;
    }

    private static void WriteOrientation(MemoryStream output, ushort orientation)
    {
        if (orientation == Orientation.Upright) return;
        byte[] body = [.. "eXIf"u8, .. Orientation.Block(orientation)];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length - 4);
        output.Write(number);
        output.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(body));
        output.Write(number);
    }

    // CRC-32 as PNG defines it; over a few dozen bytes, so that no table is worth it.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
