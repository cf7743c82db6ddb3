namespace EnvProtect.Model.Text;

/// <summary>Running text written in Markdown: as safe HTML for pages and as plain text for data.</summary>
/// <param name="Html">Sanitised HTML: no raw HTML of the author, only links of allowed schemes.</param>
/// <param name="Plain">The same words without markup, paragraphs separated by a blank line.</param>
public sealed record Prose(string Html, string Plain);

/// <summary>Running text in both languages. The English is null until it is translated.</summary>
public sealed record LocalizedProse(Prose Zh, Prose? En)
{
    /// <summary>The text in <paramref name="language"/>, or the Chinese where no translation exists.</summary>
    public Prose In(Language language) => language == Language.English && En is not null ? En : Zh;

    /// <summary>Whether a reader of <paramref name="language"/> gets the text in that language.</summary>
    public bool Has(Language language) => language == Language.Chinese || En is not null;

    /// <summary>The plain words in both languages.</summary>
    public LocalizedText Plain => new(Zh.Plain, En?.Plain);
}
