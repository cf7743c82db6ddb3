using System.Collections.Concurrent;
using EnvProtect.Site;

namespace EnvProtect.Tests.Site;

/// <summary>A site in memory that lends its files to the next one.</summary>
internal sealed class RememberedSite(RememberedSite? before = null) : ISiteFiles, ISiteMemory
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MemoryStream> streams = new(StringComparer.Ordinal);
    private Dictionary<string, UInt128> kept = [];

    public ISiteMemory Memory => this;

    public IReadOnlyDictionary<string, UInt128> Inputs => before?.kept ?? [];

    /// <summary>The files that were made and not lent.</summary>
    public ConcurrentDictionary<string, byte> Made { get; } = new(StringComparer.Ordinal);

    /// <summary>Every file by its path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files.Concat(streams.Select(stream => KeyValuePair.Create(stream.Key, stream.Value.ToArray())))
        .ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Assert.True(files.TryAdd(path, bytes.ToArray()), $"{path} is written twice.");
        Made.TryAdd(path, 0);
    }

    public Stream Open(string path) => streams.GetOrAdd(path, _ => new MemoryStream());

    public byte[]? Read(string path) => before?.files.GetValueOrDefault(path);

    public bool TryLend(string path) => Read(path) is { } bytes && files.TryAdd(path, bytes);

    public void Keep(IEnumerable<KeyValuePair<string, UInt128>> inputs) => kept = inputs.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
