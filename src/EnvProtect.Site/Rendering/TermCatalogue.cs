using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvProtect.Model;
using EnvProtect.Model.Text;
using EnvProtect.Site.Explanations;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// The terms that running text links to their explanation, and the longer glossary terms that merely contain one: at any
/// place the longest term counts, so 销号公示 is not taken for 销号.
/// </summary>
internal sealed class TermCatalogue
{
    // A single English word, such as "closed", is too often just a word.
    private const int ShortestEnglish = 8;
    private readonly FrozenDictionary<char, ImmutableArray<KnownTerm>> chinese;
    private readonly FrozenDictionary<char, ImmutableArray<KnownTerm>> english;

    public TermCatalogue(Dataset dataset)
    {
        Paths = RecordPaths.Of(dataset);
        var pages = dataset.Pages.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        var entries = dataset.Glossary.Select(entry => (entry.Zh, entry.En, Page: entry.PageId is { } id && pages.Contains(id) ? id : null)).ToArray();
        var ofPages = dataset.Pages.Where(page => page.Term is not null).Select(page => new KnownTerm(page.Term!, page.Id));
        chinese = Index(ofPages.Concat(entries.Select(entry => new KnownTerm(entry.Zh, entry.Page))));
        english = Index(entries.Where(entry => entry.En.Length >= ShortestEnglish && entry.En.AsSpan().ContainsAny(' ', '-')).Select(entry => new KnownTerm(entry.En, entry.Page)));
    }

    /// <summary>Paths of records by id, for links written as xref.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; }

    /// <summary>The longest known term that begins at <paramref name="at"/>, or null.</summary>
    public KnownTerm? At(ReadOnlySpan<char> text, int at, Language language)
    {
        if (language == Language.English && at > 0 && char.IsLetterOrDigit(text[at - 1])) return null;
        var index = language == Language.English ? english : chinese;
        if (!index.TryGetValue(char.ToLowerInvariant(text[at]), out var candidates)) return null;
        foreach (var term in candidates)
        {
            // Only the first letter may differ in case: "Inspection Team" is a name, "Inspection team" begins a sentence.
            if (!text[(at + 1)..].StartsWith(term.Text.AsSpan(1), StringComparison.Ordinal)) continue;
            var end = at + term.Text.Length;
            if (language == Language.English && end < text.Length && char.IsLetterOrDigit(text[end])) continue;
            return term;
        }

        return null;
    }

    private static FrozenDictionary<char, ImmutableArray<KnownTerm>> Index(IEnumerable<KnownTerm> terms) => terms
        .Where(term => term.Text.Length >= 2)
        .GroupBy(term => term.Text, StringComparer.Ordinal)
        .Select(group => group.FirstOrDefault(term => term.PageId is not null) ?? group.First())
        .GroupBy(term => char.ToLowerInvariant(term.Text[0]))
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(term => term.Text.Length).ToImmutableArray());
}

/// <summary>A term of the glossary; <paramref name="PageId"/> is null where no page explains it.</summary>
internal sealed record KnownTerm(string Text, string? PageId)
{
    public string? Path => PageId is { } id ? ExplanationUrls.Page(id) : null;
}
