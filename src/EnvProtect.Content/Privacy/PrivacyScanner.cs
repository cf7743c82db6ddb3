using System.Collections.Immutable;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// Finds private information in a text: undoes disguises, asks every detector, leaves out what is official, and of
/// overlapping findings keeps the longest. Pure, safe for many threads, linear in the length of the text.
/// </summary>
/// <param name="officials">What may be published.</param>
/// <param name="names">Names that may not.</param>
public sealed class PrivacyScanner(Officials officials, RedactedNames names)
{
    /// <summary>The findings in the order in which they stand.</summary>
    public ImmutableArray<Finding> Scan(ReadOnlySpan<char> text)
    {
        using var normalised = new NormalisedText(text);
        var hits = new List<Hit>();
        NumberDetector.Find(normalised, hits);
        EmailAddress.Find(normalised, hits);
        NumberPlate.Find(normalised, hits);
        MessengerId.Find(normalised, hits);
        HomeAddress.Find(normalised, hits);
        PersonName.Find(normalised, hits);
        names.Find(normalised, hits);
        if (hits.Count == 0) return [];

        hits.RemoveAll(hit => hit.End <= hit.Start || officials.Contains(hit));
        return [.. WithoutOverlaps(hits).Select(hit => ToFinding(normalised, hit))];
    }

    /// <summary>Of hits that overlap, a name known to be redacted, or else the longest, or else the more specific kind.</summary>
    private static List<Hit> WithoutOverlaps(List<Hit> hits)
    {
        hits.Sort((left, right) => left.Start.CompareTo(right.Start));
        var kept = new List<Hit>();
        foreach (var hit in hits)
        {
            if (kept.Count == 0 || kept[^1].End <= hit.Start) kept.Add(hit);
            else if (Rank(hit).CompareTo(Rank(kept[^1])) > 0) kept[^1] = hit;
        }

        return kept;
    }

    private static (bool IsRedactedName, int Length, PersonalDataKind Kind) Rank(Hit hit) =>
        (hit.Kind == PersonalDataKind.RedactedName, hit.End - hit.Start, hit.Kind);

    private static Finding ToFinding(NormalisedText text, Hit hit)
    {
        var (offset, length) = text.Origin(hit.Start, hit.End);
        return new(hit.Kind, offset, length, Fingerprint.Of(hit.Kind, hit.Value));
    }
}
