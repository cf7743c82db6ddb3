using System.Buffers.Binary;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// The one thing that is kept of EXIF: which way up the picture goes. Reads it from any EXIF block, and writes a block
/// that holds nothing else.
/// </summary>
internal static class Orientation
{
    public const ushort Upright = 1;

    private const ushort Tag = 0x0112;
    private const ushort ShortType = 3;
    private const int EntrySize = 12;
    private const int MostEntries = 1000;

    /// <summary>1 to 8; upright where the block says nothing that can be understood.</summary>
    public static ushort Of(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II"u8);
        if (tiff.Length < 8 || (!isLittle && !tiff.StartsWith("MM"u8))) return Upright;
        var start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2) return Upright;
        var entries = tiff[(int)start..];
        var count = Math.Min(MostEntries, (int)Short(entries, isLittle));
        for (var i = 0; i < count && 2 + ((i + 1) * EntrySize) <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + (i * EntrySize), EntrySize);
            if (Short(entry, isLittle) != Tag || Short(entry[2..], isLittle) != ShortType) continue;
            return Short(entry[8..], isLittle) is >= 1 and <= 8 and var orientation ? orientation : Upright;
        }

        return Upright;
    }

    /// <summary>A TIFF block with the orientation and nothing else.</summary>
    public static byte[] Block(ushort orientation) =>
    [
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1,
        (byte)(Tag >> 8), (byte)(Tag & 0xFF), 0, (byte)ShortType, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
