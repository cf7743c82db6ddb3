using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace EnvProtect.Tests.Privacy;

/// <summary>Small pictures, made byte by byte, with everything that a telephone writes into them.</summary>
internal static class Photographs
{
    public const string Secret = "madeup-owner-4711";
    public const string Profile = "made-up colour profile";

    /// <summary>What decodes the image; must survive cleaning byte for byte.</summary>
    public static byte[] Scan { get; } = [0x12, 0x34, 0xFF, 0x00, 0x56, 0xFF, 0xD0, 0x78, 0x9A];

    public static byte[] Jpeg(ushort orientation = 6, bool isPrivate = true) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. isPrivate ? Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]) : [],
        .. isPrivate ? Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Xmp()]) : [],
        .. isPrivate ? Segment(0xED, Iptc()) : [],
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Encoding.ASCII.GetBytes(Profile)]),
        .. isPrivate ? Segment(0xFE, Encoding.ASCII.GetBytes(Secret)) : [],
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0, .. new byte[16]]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        .. Scan,
        0xFF, 0xD9,
        .. isPrivate ? Encoding.ASCII.GetBytes("trailer " + Secret) : [],
    ];

    public static byte[] Png(ushort orientation = 6, bool isPrivate = true) =>
    [
        0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
        .. Chunk("iCCP", [.. "profile\0\0"u8, .. Deflate(Encoding.ASCII.GetBytes(Profile))]),
        .. isPrivate ? Chunk("tEXt", Encoding.ASCII.GetBytes("Author\0" + Secret)) : [],
        .. isPrivate ? Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp()]) : [],
        .. isPrivate ? Chunk("eXIf", Exif(orientation)) : [],
        .. isPrivate ? Chunk("tIME", [7, 229, 6, 30, 8, 0, 0]) : [],
        .. Chunk("IDAT", Deflate([0, 10, 20, 30])),
        .. Chunk("IEND", []),
        .. isPrivate ? Encoding.ASCII.GetBytes(Secret) : [],
    ];

    public static byte[] Webp(ushort orientation = 6, bool isPrivate = true)
    {
        byte[] body =
        [
            .. "WEBP"u8,
            .. RiffChunk("VP8X", [(byte)(0x20 | (isPrivate ? 0x0C : 0)), 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. RiffChunk("ICCP", Encoding.ASCII.GetBytes(Profile)),
            .. RiffChunk("VP8L", [0x2F, .. Scan]),
            .. isPrivate ? RiffChunk("EXIF", Exif(orientation)) : [],
            .. isPrivate ? RiffChunk("XMP ", Xmp()) : [],
        ];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        return [.. "RIFF"u8, .. length, .. body, .. isPrivate ? Encoding.ASCII.GetBytes(Secret) : []];
    }

    /// <summary>A picture without metadata that has one more segment, right at its beginning.</summary>
    public static byte[] JpegWith(byte marker, byte[] body)
    {
        var plain = Jpeg(isPrivate: false);
        return [.. plain[..2], .. Segment(marker, body), .. plain[2..]];
    }

    /// <summary>A picture without metadata that has one more chunk, behind its header.</summary>
    public static byte[] PngWith(string type, byte[] body)
    {
        const int Header = 8 + 25;
        var plain = Png(isPrivate: false);
        return [.. plain[..Header], .. Chunk(type, body), .. plain[Header..]];
    }

    /// <summary>A picture without metadata that has one more chunk, at its end.</summary>
    public static byte[] WebpWith(string type, byte[] body)
    {
        byte[] picture = [.. Webp(isPrivate: false), .. RiffChunk(type, body)];
        BinaryPrimitives.WriteInt32LittleEndian(picture.AsSpan(4), picture.Length - 8);
        return picture;
    }

    /// <summary>A TIFF block: the way up, and a second directory that points to a small JPEG of the scene.</summary>
    public static byte[] ExifWithThumbnail()
    {
        const int Ifd1 = 8 + 2 + 12 + 4;
        const int Thumbnail = Ifd1 + 2 + (2 * 12) + 4;
        var small = Jpeg(isPrivate: false);
        var tiff = new byte[Thumbnail + small.Length];
        "MM\0*"u8.CopyTo(tiff);
        BinaryPrimitives.WriteInt32BigEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteInt16BigEndian(tiff.AsSpan(8), 1);
        Entry(tiff, 8, 0, 0x0112, 3, 1, 1 << 16);
        BinaryPrimitives.WriteInt32BigEndian(tiff.AsSpan(Ifd1 - 4), Ifd1);
        BinaryPrimitives.WriteInt16BigEndian(tiff.AsSpan(Ifd1), 2);
        Entry(tiff, Ifd1, 0, 0x0201, 4, 1, Thumbnail);
        Entry(tiff, Ifd1, 1, 0x0202, 4, 1, small.Length);
        small.CopyTo(tiff, Thumbnail);
        return tiff;
    }

    /// <summary>A TIFF block that says which way up the picture goes and how it was exposed, and nothing of anybody.</summary>
    public static byte[] HarmlessExif()
    {
        var tiff = new byte[8 + 2 + (2 * 12) + 4];
        "MM\0*"u8.CopyTo(tiff);
        BinaryPrimitives.WriteInt32BigEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteInt16BigEndian(tiff.AsSpan(8), 2);
        Entry(tiff, 8, 0, 0x0112, 3, 1, 6 << 16);
        Entry(tiff, 8, 1, 0x8827, 3, 1, 100 << 16);
        return tiff;
    }

    /// <summary>A TIFF block: orientation, artist, and a GPS position in a directory of its own; big-endian.</summary>
    private static byte[] Exif(ushort orientation)
    {
        const int Count = 3;
        const int Ifd0 = 8;
        const int Text = Ifd0 + 2 + (Count * 12) + 4;
        var artist = Encoding.ASCII.GetBytes(Secret + "\0");
        var gps = Text + artist.Length + (artist.Length % 2);
        const int GpsCount = 4;
        var rationals = gps + 2 + (GpsCount * 12) + 4;
        var tiff = new byte[rationals + 48];
        "MM\0*"u8.CopyTo(tiff);
        BinaryPrimitives.WriteInt32BigEndian(tiff.AsSpan(4), Ifd0);
        BinaryPrimitives.WriteInt16BigEndian(tiff.AsSpan(Ifd0), Count);
        Entry(tiff, Ifd0, 0, 0x0112, 3, 1, orientation << 16);
        Entry(tiff, Ifd0, 1, 0x013B, 2, artist.Length, Text);
        Entry(tiff, Ifd0, 2, 0x8825, 4, 1, gps);
        artist.CopyTo(tiff.AsSpan(Text));
        BinaryPrimitives.WriteInt16BigEndian(tiff.AsSpan(gps), GpsCount);
        Entry(tiff, gps, 0, 1, 2, 2, 'N' << 24);
        Entry(tiff, gps, 1, 2, 5, 3, rationals);
        Entry(tiff, gps, 2, 3, 2, 2, 'E' << 24);
        Entry(tiff, gps, 3, 4, 5, 3, rationals + 24);
        int[] degrees = [26, 1, 53, 1, 37, 1, 112, 1, 36, 1, 26, 1];
        for (var i = 0; i < degrees.Length; i++) BinaryPrimitives.WriteInt32BigEndian(tiff.AsSpan(rationals + (4 * i)), degrees[i]);
        return tiff;
    }

    private static void Entry(byte[] tiff, int directory, int index, int tag, short type, int count, int value)
    {
        var entry = tiff.AsSpan(directory + 2 + (index * 12), 12);
        BinaryPrimitives.WriteUInt16BigEndian(entry, (ushort)tag);
        BinaryPrimitives.WriteInt16BigEndian(entry[2..], type);
        BinaryPrimitives.WriteInt32BigEndian(entry[4..], count);
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], value);
    }

    private static byte[] Xmp() => Encoding.UTF8.GetBytes(
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + $"<rdf:Description rdf:about=\"\" xmlns:aux=\"http://ns.adobe.com/exif/1.0/aux/\" aux:SerialNumber=\"{Secret}\"/></rdf:RDF></x:xmpmeta>");

    private static byte[] Iptc()
    {
        var caption = Encoding.ASCII.GetBytes(Secret);
        byte[] record = [0x1C, 2, 120, 0, (byte)caption.Length, .. caption];
        return [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, (byte)record.Length, .. record, .. record.Length % 2 == 1 ? new byte[1] : []];
    }

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Chunk(string type, byte[] body)
    {
        byte[] checkedBytes = [.. Encoding.ASCII.GetBytes(type), .. body];
        var length = new byte[4];
        var crc = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc(checkedBytes));
        return [.. length, .. checkedBytes, .. crc];
    }

    public static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }

    private static byte[] RiffChunk(string type, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        return [.. Encoding.ASCII.GetBytes(type), .. length, .. body, .. body.Length % 2 == 1 ? new byte[1] : []];
    }

    public static byte[] Deflate(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(bytes);
        return output.ToArray();
    }
}
