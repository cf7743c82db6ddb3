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

    // As many as there are threads, used again for ten thousands of files.
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];

    /// <summary>Never 0.</summary>
    public UInt128 Of(FileInputs inputs) => BinaryPrimitives.ReadUInt128BigEndian(Hash(text =>
    {
        text.Write(frame.Value);
        Encoding.UTF8.GetBytes(inputs.Rest, text);
        foreach (var issue in inputs.Issues) text.Write(issues.GetOrAdd(issue, HashOf));
    })) | UInt128.One;

    private byte[] HashOf(Issue issue) => Hash(text =>
    {
        using var json = new Utf8JsonWriter(text, new() { Encoder = DatasetJson.Plain.Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(json, issue, DatasetJson.Plain.Issue);
    });

    private byte[] Hash(Action<ArrayBufferWriter<byte>> write)
    {
        var buffer = buffers.TryTake(out var used) ? used : new();
        buffer.ResetWrittenCount();
        write(buffer);
        var hash = SHA256.HashData(buffer.WrittenSpan);
        buffers.Add(buffer);
        return hash;
    }
}
