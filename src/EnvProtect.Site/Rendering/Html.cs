using System.Buffers;
using System.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Escaping of text for HTML. It escapes what has a meaning in text or in an attribute in double quotes, and nothing
/// else: Chinese stays Chinese, also the rare characters that the framework's own encoder writes as numbers.
/// </summary>
internal static class Html
{
    /// <summary>The characters that are escaped.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create("&<>\"");

    public static string Encode(string text)
    {
        var at = text.AsSpan().IndexOfAny(Special);
        if (at < 0) return text;
        var encoded = new StringBuilder(text.Length + 16).Append(text, 0, at);
        foreach (var character in text.AsSpan(at))
        {
            if (Special.Contains(character)) encoded.Append(Escape(character));
            else encoded.Append(character);
        }

        return encoded.ToString();
    }

    /// <param name="special">One of <see cref="Special"/>.</param>
    public static string Escape(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => throw new ArgumentOutOfRangeException(nameof(special)),
    };
}
