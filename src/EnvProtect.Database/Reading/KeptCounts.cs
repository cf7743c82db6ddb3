using System.Collections.Concurrent;

namespace EnvProtect.Database.Reading;

/// <summary>Numbers of rows by the query that counts them. Strangers choose the queries, so the memory for these is bounded: when it is full, nothing more is kept.</summary>
public sealed class KeptCounts
{
    private const long MaximumCharacters = 4_000_000;

    private readonly ConcurrentDictionary<string, long> counts = new(StringComparer.Ordinal);
    private long characters;

    public long? Find(string query) => counts.TryGetValue(query, out var count) ? count : null;

    public void Keep(string query, long count)
    {
        if (Interlocked.Read(ref characters) + query.Length > MaximumCharacters || !counts.TryAdd(query, count)) return;
        Interlocked.Add(ref characters, query.Length);
    }
}
