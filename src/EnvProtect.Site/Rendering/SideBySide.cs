using System.Collections.Immutable;

namespace EnvProtect.Site.Rendering;

/// <summary>The same work for each of a few, on all processors.</summary>
internal static class SideBySide
{
    /// <summary>The results in the order of what they are of.</summary>
    public static TResult[] Select<TItem, TResult>(ImmutableArray<TItem> items, Func<TItem, TResult> make)
    {
        // Not a parallel query, which leaves all work to other threads: within another one, beside the database, it would wait for threads that are not there.
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, i => results[i] = make(items[i]));
        return results;
    }
}
