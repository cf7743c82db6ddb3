namespace EnvProtect.Model.Text;

/// <summary>Running text written in Markdown: as safe HTML for pages and as plain text for data.</summary>
public sealed record Prose
{
    private const string Start = "<p>";
    private const string End = "</p>";

    // Most texts are one paragraph without markup, and a register would hold the same words twice.
    private readonly string? html;

    /// <param name="html">Sanitised HTML: no raw HTML of the author, only links of allowed schemes.</param>
    /// <param name="plain">The same words without markup, paragraphs separated by a blank line.</param>
    public Prose(string html, string plain)
    {
        Plain = plain;
        this.html = IsOneParagraph(html, plain) ? null : html;
    }

    private Prose(string plain) => Plain = plain;

    /// <summary>Whether it is one paragraph without markup, of which the words say everything.</summary>
    internal bool IsParagraph => html is null;

    public string Html => html ?? Start + Plain + End;

    public string Plain { get; }

    /// <summary>One paragraph without markup, whose words need no escapes in HTML.</summary>
    internal static Prose OfParagraph(string plain) => new(plain);

    private static bool IsOneParagraph(string html, string plain) =>
        html.Length == Start.Length + plain.Length + End.Length
        && html.StartsWith(Start, StringComparison.Ordinal) && html.EndsWith(End, StringComparison.Ordinal)
        && html.AsSpan(Start.Length, plain.Length).SequenceEqual(plain);
}
