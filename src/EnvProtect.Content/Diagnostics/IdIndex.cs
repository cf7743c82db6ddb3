using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>The ids that a reference may name, with the names they go by for hints.</summary>
internal sealed class IdIndex
{
    private readonly DiagnosticCode unknown;
    private readonly bool isOfDocuments;
    private readonly HashSet<string> ids;
    private readonly Lazy<(string Id, string Name)[]> candidates;
    private readonly Func<string, bool>? isLikely;

    /// <param name="unknown">The fault of naming anything else.</param>
    /// <param name="entries">Ids with their names in both languages and their aliases.</param>
    /// <param name="isOfDocuments">Whether they are content documents, which may be held back from release.</param>
    public IdIndex(DiagnosticCode unknown, IEnumerable<(string Id, ImmutableArray<string> Names)> entries, bool isOfDocuments = false)
    {
        (this.unknown, this.isOfDocuments) = (unknown, isOfDocuments);
        var all = entries.ToList();
        ids = all.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        candidates = new(() =>
        [
            .. all.OrderBy(entry => entry.Id, StringComparer.Ordinal)
                .SelectMany(entry => entry.Names.Prepend(entry.Id).Select(name => (entry.Id, name))),
        ]);
    }

    private IdIndex(IdIndex other, Func<string, bool> isLikely)
    {
        (unknown, isOfDocuments, ids, candidates) = (other.unknown, other.isOfDocuments, other.ids, other.candidates);
        this.isLikely = isLikely;
    }

    /// <summary>The same ids, with hints that prefer those which are likely where they are named.</summary>
    public IdIndex Preferring(Func<string, bool> isLikely) => new(this, isLikely);

    public bool Contains(string id) => ids.Contains(id);

    /// <summary>The id, or null after reporting that there is none of that name.</summary>
    public string? Resolve(Scalar value, FileLog log)
    {
        if (ids.Contains(value.Text))
        {
            if (isOfDocuments) log.Mention(value.Text, value.At);
            return value.Text;
        }

        if (InputSlips.In(value.Text) is var (offset, hint))
        {
            log.AddWithHint(unknown, value.At with { Column = value.At.Column + offset }, hint, value.Text);
            return null;
        }

        log.AddWithHint(unknown, value.At, Suggestion.For(value.Text, candidates.Value, isLikely), value.Text);
        return null;
    }
}
