using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EnvProtect.Model.Issues;

namespace EnvProtect.Site.Rendering;

/// <summary>Issues by something that an issue has several of, such as areas. A lookup would hold every pair of both on the way.</summary>
/// <typeparam name="TKey">What they are found by.</typeparam>
public sealed class IssueIndex<TKey>
    where TKey : notnull
{
    private readonly Lazy<Dictionary<TKey, ImmutableArray<Issue>>> issues;

    // Made when it is first asked for, since whoever does may do so beside others.
    internal IssueIndex(ImmutableArray<Issue> all, Func<Issue, IEnumerable<TKey>> keys, IEqualityComparer<TKey>? comparer = null) => issues = new(() =>
    {
        var index = new Dictionary<TKey, ImmutableArray<Issue>.Builder>(comparer);
        foreach (var issue in all)
        {
            foreach (var key in keys(issue))
            {
                ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
                found ??= ImmutableArray.CreateBuilder<Issue>();
                // A key may stand twice in one issue.
                if (found.Count == 0 || !ReferenceEquals(found[^1], issue)) found.Add(issue);
            }
        }

        return index.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutable(), comparer);
    });

    /// <summary>How many keys have issues.</summary>
    public int Count => issues.Value.Count;

    /// <summary>In the order of the dataset; none where no issue has the key.</summary>
    public ImmutableArray<Issue> this[TKey key] => issues.Value.TryGetValue(key, out var found) ? found : [];

    public bool Contains(TKey key) => issues.Value.ContainsKey(key);
}
