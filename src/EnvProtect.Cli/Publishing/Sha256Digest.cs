using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnvProtect.Cli.Publishing;

/// <summary>A SHA-256 as a value of 32 bytes; a snapshot has one for each of its files. In text and JSON it is 64 lower-case hexadecimal digits.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct Sha256Digest
{
    private readonly UInt128 start;
    private readonly UInt128 end;

    /// <param name="bytes">32 of them.</param>
    public Sha256Digest(ReadOnlySpan<byte> bytes) =>
        (start, end) = (BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]));

    public override string ToString() => $"{start:x32}{end:x32}";

    internal sealed class Converter : JsonConverter<Sha256Digest>
    {
        public override Sha256Digest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            Span<byte> bytes = stackalloc byte[32];
            var isWhole = Convert.FromHexString(reader.GetString() ?? "", bytes, out _, out var length) == System.Buffers.OperationStatus.Done && length == bytes.Length;
            return isWhole ? new(bytes) : throw new JsonException("64 hexadecimal digits belong here.");
        }

        public override void Write(Utf8JsonWriter writer, Sha256Digest value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
