using System.Buffers;
using System.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// The page that a thread is making, in UTF-8, in memory that it keeps for the next one: long pages would otherwise fill
/// the heap of large objects, which is seldom tidied.
/// </summary>
internal sealed class PageText
{
    private const int UsualLength = 64 * 1024;
    private const int LongestCharacter = 3; // bytes of one UTF-16 unit
    private byte[] bytes = new byte[UsualLength];

    /// <summary>Bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>The page so far, until the next write.</summary>
    public ReadOnlySpan<byte> Utf8 => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        Length += utf8.Length;
    }

    /// <summary>Writes bytes that somebody else puts in.</summary>
    public void Write(int length, SpanAction<byte, long> put, long state)
    {
        put(Room(length)[..length], state);
        Length += length;
    }

    public void Write(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, Room(text.Length * LongestCharacter));

    /// <summary>Text as <see cref="Html"/> escapes it.</summary>
    public void WriteEncoded(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Html.Special); at >= 0; at = text.IndexOfAny(Html.Special))
        {
            Write(text[..at]);
            Write(Html.Escape(text[at]));
            text = text[(at + 1)..];
        }

        Write(text);
    }

    private Span<byte> Room(int more)
    {
        if (Length + more > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
        return bytes.AsSpan(Length);
    }
}
