using EnvProtect.Model.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>A text of the site itself. Both languages are required: a missing translation does not compile.</summary>
public sealed record Phrase(string Zh, string En)
{
    public string In(Language language) => language == Language.English ? En : Zh;

    public LocalizedText Text => new(Zh, En);
}

internal static class LocalizedTexts
{
    /// <summary>The same text with a capital letter at its start, for headings: "share of good-air days" as a title.</summary>
    public static LocalizedText Capitalised(this LocalizedText text) =>
        text.En is { Length: > 0 } en ? text with { En = char.ToUpperInvariant(en[0]) + en[1..] } : text;
}
