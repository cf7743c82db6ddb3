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
    private const int HashLength = 16;

    private readonly Lazy<byte[]> frame = new(() => Frame.HashOf(site));

    // Records compare by value, which for an issue takes longer than to hash it.
    private readonly ConcurrentDictionary<Issue, UInt128> issues = new(ReferenceEqualityComparer.Instance);

    // As many as there are threads, used again for ten thousands of files.
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];

    /// <summary>Never 0.</summary>
    public UInt128 Of(FileInputs inputs)
    {
        var buffer = buffers.TryTake(out var used) ? used : new();
        buffer.ResetWrittenCount();
        buffer.Write(frame.Value);
        Encoding.UTF8.GetBytes(inputs.Rest, buffer);
        foreach (var issue in inputs.Issues)
        {
            BinaryPrimitives.WriteUInt128BigEndian(buffer.GetSpan(HashLength), HashOf(issue));
            buffer.Advance(HashLength);
            // Its page and its rows are marked.
            if (site.Data.HeldBack(issue.Id) is { } heldBack) Encoding.UTF8.GetBytes(heldBack.ToString(), buffer);
        }

        var hash = ShortHash.Of(buffer.WrittenSpan);
        buffers.Add(buffer);
        return hash | UInt128.One;
    }

    private UInt128 HashOf(Issue issue) => site.Data.Dataset.KnownHashes.TryGetValue(issue, out var known)
        ? known
        : issues.GetOrAdd(issue, _ => ShortHash.Of(JsonSerializer.SerializeToUtf8Bytes(issue, DatasetJson.Plain.Issue)));
}
