using System.Buffers.Binary;
using System.Security.Cryptography;

namespace EnvProtect.Model;

/// <summary>A name for bytes that no others will have: the first 16 bytes of their SHA-256, as a value.</summary>
public static class ShortHash
{
    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
