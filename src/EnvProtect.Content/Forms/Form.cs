using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>What a kind of document holds: its front matter, the headings of its body, and where it stands.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Folder">Below the content folder, without what differs from file to file.</param>
/// <param name="Front">The front matter.</param>
/// <param name="Headings">What may stand in the body; empty where the body is free.</param>
internal sealed record Form(DocumentKind Kind, LocalizedText Label, string Folder, FieldList Front, ImmutableArray<Heading> Headings)
{
    /// <summary>The headings that a new document begins with.</summary>
    public ImmutableArray<Heading> FirstHeadings { get; init; } = [];

    /// <summary>The value of <c>kind</c>.</summary>
    public string Code => CodeOf(Kind);

    public static string CodeOf(DocumentKind kind) => kind.ToString().ToLowerInvariant();
}
