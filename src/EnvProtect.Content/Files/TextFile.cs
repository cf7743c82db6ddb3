using System.Text;
using System.Text.Unicode;

namespace EnvProtect.Content;

/// <summary>A text file in memory, with line ends as LF and without a byte order mark.</summary>
internal sealed class TextFile
{
    private readonly Lazy<int[]> lineStarts;

    private TextFile(string text)
    {
        Text = text;
        lineStarts = new(() => StartsOfLines(text), LazyThreadSafetyMode.None);
    }

    public string Text { get; }

    /// <summary>The place of a character.</summary>
    public Position At(int offset)
    {
        var starts = lineStarts.Value;
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return new(line + 1, offset - starts[line] + 1);
    }

    /// <summary>Reads a file of at most <paramref name="limit"/> bytes of UTF-8; null after reporting why not.</summary>
    public static TextFile? Read(TreeFile file, long limit, FileLog log)
    {
        if (ReadBytes(file, limit, log) is not { } bytes) return null;
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(content))
        {
            log.Add(DiagnosticCodes.NotUtf8, EndOf(Valid(content)));
            return null;
        }

        var text = Encoding.UTF8.GetString(content);
        if (text.Contains('\r', StringComparison.Ordinal))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        var read = new TextFile(text);
        return RefusedCharacters.Report(read, log) ? null : read;
    }

    private static byte[]? ReadBytes(TreeFile file, long limit, FileLog log)
    {
        try
        {
            var length = file.Stamp.Length;
            if (length > limit)
            {
                log.Add(DiagnosticCodes.TooLarge, Position.Start, Megabytes(length), Megabytes(limit));
                return null;
            }

            // A pipe has no length and would never end; an empty file need not be opened either.
            return length == 0 ? [] : File.ReadAllBytes(file.FullPath);
        }
        catch (Exception failure) when (SystemFault.Is(failure))
        {
            log.Add(DiagnosticCodes.Unreadable, Position.Start, SystemFault.Words(failure));
            return null;
        }
    }

    private static string Megabytes(long bytes) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#}");

    private static string Valid(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out _, out var consumed) == System.Buffers.OperationStatus.Done) length += consumed;
        return Encoding.UTF8.GetString(bytes[..length]);
    }

    private static Position EndOf(string text) => new TextFile(text).At(text.Length);

    private static int[] StartsOfLines(string text)
    {
        List<int> starts = [0];
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        return [.. starts];
    }
}
