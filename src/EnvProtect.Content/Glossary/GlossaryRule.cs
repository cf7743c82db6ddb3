using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace EnvProtect.Content;

/// <summary>Holds translations to the fixed English of recurring terms: one warning a file and term at most.</summary>
internal sealed partial class GlossaryRule
{
    private readonly ImmutableArray<Fixed> terms;

    public GlossaryRule(IEnumerable<Row> glossary)
    {
        var entries = glossary.Where(row => row.Text("zh") is not null && row.Text("en") is not null)
            .Select(row => (Zh: row.Text("zh")!, En: row.Text("en")!)).ToList();
        terms =
        [
            .. entries.Select(entry => new Fixed(entry.Zh, entry.En, Singular(entry.En),
                [.. entries.Where(other => other.Zh.Length > entry.Zh.Length && other.Zh.Contains(entry.Zh, StringComparison.Ordinal)).Select(other => other.Zh)])),
        ];
    }

    public void Check(Document document)
    {
        if (terms.IsEmpty || document.Translation is not { } translation) return;
        var original = $"{document.Title.Zh}\n{document.Summary.Zh}\n{Tag().Replace(document.Original.Body.Text, "")}";
        var english = $"{document.Title.En}\n{document.Summary.En}\n{translation.Body.Text}";
        string? singular = null;
        foreach (var term in terms)
        {
            if (!original.Contains(term.Zh, StringComparison.Ordinal) || english.Contains(term.En, StringComparison.OrdinalIgnoreCase)) continue;
            singular ??= Singular(english);
            if (singular.Contains(term.Singular, StringComparison.Ordinal) || !StandsAlone(original, term)) continue;
            translation.Log.Add(DiagnosticCodes.DepartsFromGlossary, Position.Start, term.Zh, term.En);
        }
    }

    /// <summary>Whether the term stands somewhere outside the longer terms that contain it, which have an English of their own.</summary>
    private static bool StandsAlone(string text, Fixed term)
    {
        foreach (var longer in term.Longer) text = text.Replace(longer, "\n", StringComparison.Ordinal);
        return text.Contains(term.Zh, StringComparison.Ordinal);
    }

    /// <summary>Lower-case words without the simplest marks of the plural, each after a space.</summary>
    private static string Singular(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimEnd('.', ',', ';', ':', ')', '”', '"');
            words.Append(' ').Append(bare switch
            {
                { Length: > 4 } when bare.EndsWith("ies", StringComparison.Ordinal) => bare[..^3] + "y",
                { Length: > 3 } when bare.EndsWith('s') && !bare.EndsWith("ss", StringComparison.Ordinal) => bare[..^1],
                _ => bare,
            });
        }

        return words.ToString();
    }

    // Tags are not repeated in a translation.
    [GeneratedRegex("【[^】\\n]*】")]
    private static partial Regex Tag();

    private sealed record Fixed(string Zh, string En, string Singular, ImmutableArray<string> Longer);
}
