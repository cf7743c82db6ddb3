using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EnvProtect.Model;
using EnvProtect.Model.Issues;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Hashes of what files are made of: a file whose inputs have the hash that they had when it was last made need not be made
/// again. Safe for several threads.
/// </summary>
internal sealed class InputHashes(SiteContext site)
{
    private readonly Lazy<byte[]> frame = new(() => Frame.HashOf(site));

    // Records compare by value, which for an issue takes longer than to hash it.
    private readonly ConcurrentDictionary<Issue, byte[]> issues = new(ReferenceEqualityComparer.Instance);

    /// <summary>Never 0.</summary>
    public UInt128 Of(FileInputs inputs)
    {
        var text = new ArrayBufferWriter<byte>();
        text.Write(frame.Value);
        Encoding.UTF8.GetBytes(inputs.Rest, text);
        foreach (var issue in inputs.Issues) text.Write(issues.GetOrAdd(issue, HashOf));
        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(text.WrittenSpan)) | UInt128.One;
    }

    private static byte[] HashOf(Issue issue) => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(issue, DatasetJson.Plain.Issue));
}
