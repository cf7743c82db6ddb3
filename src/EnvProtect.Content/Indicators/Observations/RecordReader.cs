using System.Text;

namespace EnvProtect.Content;

/// <summary>
/// Cuts a stream of comma-separated values into records without making text of them. A record with a quotation mark is
/// handed out as text, for <see cref="CsvReader"/>, which knows all about them.
/// </summary>
internal sealed class RecordReader(Stream stream) : IDisposable
{
    // A quotation mark that is never closed would otherwise take in the rest of the file.
    private const int LongestRecord = 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<(int Start, int Length)> cells = [];
    private byte[] buffer = new byte[128 * 1024];
    private int start;
    private int end;
    private int recordLength;
    private int nextLine = 1;
    private bool isAtEnd;

    /// <summary>The line on which the record begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Bytes that the stream has given so far.</summary>
    public long Total { get; private set; }

    /// <summary>How many cells it has; 0 where it is quoted.</summary>
    public int Count => cells.Count;

    /// <summary>Whether the record holds a quotation mark, and is to be read from <see cref="Text"/>.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>A cell as it is written; valid until the next record.</summary>
    public ReadOnlySpan<byte> this[int cell] => buffer.AsSpan(cells[cell].Start, cells[cell].Length);

    /// <summary>The whole record.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public string Text => Strict.GetString(buffer, start, recordLength);

    /// <summary>Moves to the next record that is not an empty line; false at the end.</summary>
    public bool Read()
    {
        do
        {
            start += recordLength;
            recordLength = 0;
            if (!Find()) return false;
        }
        while (buffer.AsSpan(start, recordLength).TrimEnd("\r\n"u8).IsEmpty);

        Cut();
        return true;
    }

    public void Dispose() => stream.Dispose();

    /// <summary>Finds where the record ends, its line feed included.</summary>
    private bool Find()
    {
        var (searched, isOpen) = (0, false);
        IsQuoted = false;
        Line = nextLine;
        while (true)
        {
            var rest = buffer.AsSpan(start + searched, end - start - searched);
            var feed = rest.IndexOf((byte)'\n');
            if (feed < 0 && !isAtEnd)
            {
                Fill();
                continue;
            }

            var piece = feed < 0 ? rest : rest[..(feed + 1)];
            if (piece.IsEmpty) break;
            nextLine++;
            searched += piece.Length;
            var quotes = piece.Count((byte)'"');
            IsQuoted |= quotes > 0;
            isOpen ^= quotes % 2 == 1;
            if (!isOpen || searched > LongestRecord) break;
        }

        recordLength = searched;
        return searched > 0;
    }

    private void Cut()
    {
        cells.Clear();
        if (IsQuoted) return;
        var record = buffer.AsSpan(start, recordLength).TrimEnd("\r\n"u8);
        var from = 0;
        while (true)
        {
            var comma = record[from..].IndexOf((byte)',');
            cells.Add((start + from, comma < 0 ? record.Length - from : comma));
            if (comma < 0) return;
            from += comma + 1;
        }
    }

    private void Fill()
    {
        var isFirst = end == 0 && nextLine == 1;
        if (start > 0) Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
        (start, end) = (0, end - start);
        if (end == buffer.Length) Array.Resize(ref buffer, 2 * buffer.Length);
        var count = stream.ReadAtLeast(buffer.AsSpan(end), Math.Min(3, buffer.Length - end), throwOnEndOfStream: false);
        isAtEnd = count == 0;
        Total += count;
        end += count;
        // The mark that some programs put before UTF-8.
        if (isFirst && buffer.AsSpan(0, end).StartsWith(Encoding.UTF8.Preamble)) start = Encoding.UTF8.Preamble.Length;
    }
}
