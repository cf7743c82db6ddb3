using System.Collections.Frozen;

namespace EnvProtect.Content;

/// <summary>Which documents are published on the day: not drafts, and not those whose release day has yet to come.</summary>
internal sealed class Release(FrozenSet<string> heldBack)
{
    public static Release Of(IEnumerable<DocumentResult> documents) =>
        new(documents.Where(document => document.HeldBack is not null).Select(document => document.File.Id).ToFrozenSet(StringComparer.Ordinal));

    public IEnumerable<DocumentResult> Kept(IEnumerable<DocumentResult> documents) =>
        documents.Where(document => !heldBack.Contains(document.File.Id));

    /// <summary>Reports what a published file names although it is held back: it would lead nowhere, or tell too early.</summary>
    public void CheckMentions(FileLog log)
    {
        if (heldBack.Count == 0) return;
        foreach (var (id, at) in log.Mentions.Where(mention => heldBack.Contains(mention.Id)).ToList()) log.Add(DiagnosticCodes.NotReleased, at, id);
    }
}
