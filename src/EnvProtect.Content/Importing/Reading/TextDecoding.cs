using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace EnvProtect.Content.Importing;

/// <summary>Text files of offices: UTF-8, GB18030 (with GBK and GB 2312 inside it), or UTF-16 with a byte order mark.</summary>
internal static class TextDecoding
{
    private const int Gb18030 = 54936;

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Except(['\t', '\n'])]);

    /// <summary>The text with line ends as LF; null after reporting that the bytes are none of these.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, ImportLog log)
    {
        var text = Convert(bytes);
        if (text is null)
        {
            log.Add(IsDamagedUtf8(bytes, out var at) ? ImportCodes.DamagedUtf8 : ImportCodes.UnknownEncoding, at);
            return null;
        }

        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\f', '\n').Replace('\v', '\n');
        var control = text.AsSpan().IndexOfAny(Controls);
        if (control < 0) return text;
        log.Add(ImportCodes.NotText, PlaceOf(text, control));
        return null;
    }

    private static string? Convert(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        else if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Strict(new UnicodeEncoding(false, true, true), bytes[2..]);
        else if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Strict(new UnicodeEncoding(true, true, true), bytes[2..]);
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        if (IsDamagedUtf8(bytes, out _)) return null;
        return CodePagesEncodingProvider.Instance.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) is { } gb
            ? Strict(gb, bytes) : null;
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Cut-off UTF-8 is often valid GB18030 by chance, and would be read as nonsense.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes, out Place at)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var damaged = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        at = PlaceOf(text, Math.Max(0, damaged));
        return text.Count(c => c == '\uFFFD') * 20 < text.Count(c => c > '\u007F');
    }

    private static Place PlaceOf(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return new(null, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
