using System.Buffers;
using System.Text.Encodings.Web;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Escaping of text for HTML. It escapes what has a meaning in text or in an attribute in double quotes, and nothing
/// else: Chinese stays Chinese, also the rare characters that the framework's own encoder writes as numbers.
/// </summary>
internal sealed class Html : HtmlEncoder
{
    private const int LongestEscape = 6; // &quot;
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    private Html()
    {
    }

    public static Html Encoder { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

    public static new string Encode(string text) => ((HtmlEncoder)Encoder).Encode(text);

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '&' or '<' or '>' or '"';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Special);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => char.ConvertFromUtf32(unicodeScalar),
        };
        var fits = escape.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
