using System.Collections.Frozen;
using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>The ids that a reference may name, with the names they go by for hints.</summary>
/// <param name="unknown">The fault of naming anything else.</param>
/// <param name="entries">Ids with their names in both languages and their aliases.</param>
/// <param name="isOfDocuments">Whether they are content documents, which may be held back from release.</param>
internal sealed class IdIndex(DiagnosticCode unknown, IEnumerable<(string Id, ImmutableArray<string> Names)> entries, bool isOfDocuments = false)
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> byId = entries
        .GroupBy(entry => entry.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.First().Names, StringComparer.Ordinal);

    public bool Contains(string id) => byId.ContainsKey(id);

    /// <summary>The id, or null after reporting that there is none of that name.</summary>
    public string? Resolve(Scalar value, FileLog log)
    {
        if (byId.ContainsKey(value.Text))
        {
            if (isOfDocuments) log.Mention(value.Text, value.At);
            return value.Text;
        }

        log.AddWithHint(unknown, value.At, Suggestion.For(value.Text, Candidates()), value.Text);
        return null;
    }

    private IEnumerable<(string Id, string Name)> Candidates() => byId
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .SelectMany(entry => entry.Value.Prepend(entry.Key).Select(name => (entry.Key, name)));
}
