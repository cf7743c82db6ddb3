using System.Buffers.Binary;
using System.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>WebP (RFC 9649), chunk by chunk. Kept: image data, transparency, animation and colour profile.</summary>
internal static class WebpCleaner
{
    private const int HeaderLength = 12;
    private const int ChunkHeader = 8;
    private const int FrameHeader = 16;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private static readonly string[] Kept = ["VP8 ", "VP8L", "ALPH", "ANIM", "ICCP"];
    private static readonly string[] KeptInFrame = ["VP8 ", "VP8L", "ALPH"];

    /// <summary>The picture without metadata; null where its chunks cannot be followed to the end.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="removed">Takes what is left out.</param>
    public static byte[]? Clean(ReadOnlySpan<byte> picture, ICollection<PictureBlock> removed)
    {
        if (Length(picture) is not { } end) return null;
        using var output = new MemoryStream(picture.Length);
        output.Write(picture[..HeaderLength]);
        var flagsAt = -1;
        ushort orientation = Orientation.Upright;
        for (var position = HeaderLength; position < end;)
        {
            if (ChunkAt(picture[..end], position) is not { } length) return null;
            var type = Encoding.ASCII.GetString(picture.Slice(position, 4));
            var body = picture.Slice(position + ChunkHeader, length);
            position += ChunkHeader + length + (length & 1);
            if (type == "VP8X")
            {
                if (body.Length < 1) return null;
                flagsAt = (int)output.Position + ChunkHeader;
            }
            else if (type == "ANMF")
            {
                if (Frame(body, removed) is not { } frame) return null;
                WriteChunk(output, type, frame);
                continue;
            }
            else if (type == "EXIF")
            {
                // Some programs put the prefix of JPEG before the block.
                var exif = body.StartsWith("Exif\0\0"u8) ? body[6..] : body;
                orientation = Orientation.Of(exif);
                removed.Add(new(BlockForm.Exif, PictureBlock.NameOf("WebP", type), exif.ToArray()));
                continue;
            }
            else if (Array.IndexOf(Kept, type) < 0)
            {
                removed.Add(Block(type, body));
                continue;
            }

            WriteChunk(output, type, body);
        }

        PictureBlock.AddTrailer(removed, picture[end..]);
        if (orientation != Orientation.Upright) WriteChunk(output, "EXIF", Orientation.Block(orientation));
        var cleaned = output.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(cleaned.AsSpan(4), cleaned.Length - 8);
        if (flagsAt < 0) return cleaned;
        cleaned[flagsAt] &= unchecked((byte)~XmpFlag);
        if (orientation == Orientation.Upright) cleaned[flagsAt] &= unchecked((byte)~ExifFlag);
        return cleaned;
    }

    private static PictureBlock Block(string type, ReadOnlySpan<byte> body) =>
        new(type == "XMP " ? BlockForm.Xmp : BlockForm.Unknown, PictureBlock.NameOf("WebP", type.TrimEnd(' ')), body.ToArray());

    /// <summary>How long the picture says it is; null where the file is shorter.</summary>
    private static int? Length(ReadOnlySpan<byte> picture)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(picture[4..]);
        return length >= 4 && length <= (uint)picture.Length - 8 ? (int)length + 8 : null;
    }

    private static byte[]? Frame(ReadOnlySpan<byte> body, ICollection<PictureBlock> removed)
    {
        if (body.Length < FrameHeader) return null;
        using var output = new MemoryStream(body.Length);
        output.Write(body[..FrameHeader]);
        for (var position = FrameHeader; position < body.Length;)
        {
            if (ChunkAt(body, position) is not { } length) return null;
            var type = Encoding.ASCII.GetString(body.Slice(position, 4));
            var part = body.Slice(position + ChunkHeader, length);
            if (Array.IndexOf(KeptInFrame, type) >= 0) WriteChunk(output, type, part);
            else removed.Add(Block(type, part));
            position += ChunkHeader + length + (length & 1);
        }

        return output.ToArray();
    }

    /// <summary>The length of the body of a chunk; null where it does not fit.</summary>
    private static int? ChunkAt(ReadOnlySpan<byte> bytes, int position)
    {
        if (position + ChunkHeader > bytes.Length) return null;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(position + 4)..]);
        return length <= bytes.Length - position - ChunkHeader ? (int)length : null;
    }

    private static void WriteChunk(MemoryStream output, string type, ReadOnlySpan<byte> body)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        output.Write(Encoding.ASCII.GetBytes(type));
        output.Write(length);
        output.Write(body);
        if ((body.Length & 1) == 1) output.WriteByte(0);
    }
}
