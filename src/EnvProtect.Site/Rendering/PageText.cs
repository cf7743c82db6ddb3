using System.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// The page that a thread is making, in memory that it keeps for the next one: long pages would otherwise fill the heap
/// of large objects, which is seldom tidied.
/// </summary>
internal sealed class PageText
{
    private const int UsualLength = 32 * 1024;
    private char[] text = new char[UsualLength];
    private byte[] bytes = new byte[UsualLength];
    private int length;

    public ReadOnlySpan<char> Text => text.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Write(char value)
    {
        Grow(1);
        text[length++] = value;
    }

    public void Write(ReadOnlySpan<char> value)
    {
        Grow(value.Length);
        value.CopyTo(text.AsSpan(length));
        length += value.Length;
    }

    /// <summary>Text as <see cref="Html"/> escapes it.</summary>
    public void WriteEncoded(ReadOnlySpan<char> value)
    {
        for (var at = value.IndexOfAny(Html.Special); at >= 0; at = value.IndexOfAny(Html.Special))
        {
            Write(value[..at]);
            Write(Html.Escape(value[at]));
            value = value[(at + 1)..];
        }

        Write(value);
    }

    /// <summary>The page in UTF-8, until the next page is begun.</summary>
    public ReadOnlySpan<byte> ToUtf8()
    {
        var most = Encoding.UTF8.GetMaxByteCount(length);
        if (bytes.Length < most) bytes = new byte[most];
        return bytes.AsSpan(0, Encoding.UTF8.GetBytes(Text, bytes));
    }

    private void Grow(int more)
    {
        if (length + more > text.Length) Array.Resize(ref text, Math.Max(text.Length * 2, length + more));
    }
}
