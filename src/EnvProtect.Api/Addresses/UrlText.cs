using System.Text;
using EnvProtect.Api.Errors;

namespace EnvProtect.Api.Addresses;

/// <summary>Percent-encoding, decoded strictly: bytes that are not UTF-8 are refused rather than replaced.</summary>
internal static class UrlText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <param name="text">A step of a path, or a name or value of the query.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="plusIsSpace">Whether <c>+</c> means a space, as in the query part.</param>
    public static string Decode(string text, Location at, bool plusIsSpace = false)
    {
        if (!text.Contains('%', StringComparison.Ordinal)) return plusIsSpace ? text.Replace('+', ' ') : text;
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%')
            {
                if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])) throw Refusals.BadEncoding(at);
                bytes.Add(Convert.FromHexString(text.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else if (text[i] == '+' && plusIsSpace)
            {
                bytes.Add((byte)' ');
            }
            else
            {
                var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text, i, length));
                i += length - 1;
            }
        }

        try
        {
            return Strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            throw Refusals.BadEncoding(at);
        }
    }
}
