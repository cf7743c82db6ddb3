using System.Text;

namespace EnvProtect.Content.Writing;

/// <summary>Plain text as Markdown that reads back as the same text.</summary>
internal static class MarkdownText
{
    /// <summary>The text of a list item. A bracket at its start would begin a tag.</summary>
    public static string EscapeItem(string plain) => plain.StartsWith('【') ? "&#12304;" + Escape(plain[1..]) : Escape(plain);

    public static string Escape(string plain)
    {
        var text = new StringBuilder(plain.Length + 8);
        var lineStart = true;
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' || (lineStart && c is '#' or '-' or '+' or '=' or '~')) text.Append('\\');
            else if (c is '.' or ')' && EndsListMarker(plain, i)) text.Append('\\');
            text.Append(c);
            lineStart = c == '\n';
        }

        return text.ToString();
    }

    // "12." or "12)" at the start of a line would begin an ordered list.
    private static bool EndsListMarker(string text, int end)
    {
        var i = end - 1;
        while (i >= 0 && char.IsAsciiDigit(text[i])) i--;
        return i < end - 1 && (i < 0 || text[i] == '\n');
    }
}
