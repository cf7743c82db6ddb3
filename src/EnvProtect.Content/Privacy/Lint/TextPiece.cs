using System.IO.Compression;
using System.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>Some lines of a file, for scanning.</summary>
/// <param name="Text">The lines.</param>
/// <param name="FirstLine">The number of the first, from 1.</param>
internal sealed record TextPiece(string Text, int FirstLine)
{
    /// <summary>Ends records of tables, so that a number never goes on in the next row.</summary>
    public const char RecordEnd = '\u001E';

    private const int PieceLength = 64 * 1024;
    private const int ShortestRead = 128;
    private const int LongestRead = 4096;

    /// <summary>Where a character stands. Both counted from 1.</summary>
    public Position At(int offset)
    {
        var before = Text.AsSpan(0, offset);
        var lineStart = before.LastIndexOfAny('\n', RecordEnd) + 1;
        return new(FirstLine + before.Count('\n') + before.Count(RecordEnd), offset - lineStart + 1);
    }

    /// <summary>The file in pieces: a document whole, a table in groups of whole rows, however long it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="familiar">Rows that need not be looked at again; empty lines stand for them.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<TextPiece> Of(TreeFile file, FamiliarRows familiar)
    {
        using var stream = Open(file);
        // Most of ten thousands of files are far shorter than what is read at a time otherwise.
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: (int)Math.Clamp(file.Stamp.Length + 1, ShortestRead, LongestRead));
        if (!file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !file.Name.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase))
        {
            yield return new(reader.ReadToEnd().ReplaceLineEndings("\n"), 1);
            yield break;
        }

        var piece = new StringBuilder();
        var (line, firstLine, isQuoted) = (0, 1, false);
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (!isQuoted && familiar.Contains(text))
            {
                piece.Append(RecordEnd);
                continue;
            }

            isQuoted ^= text.AsSpan().Count('"') % 2 == 1;
            piece.Append(text).Append(isQuoted ? '\n' : RecordEnd);
            if (piece.Length < PieceLength || (isQuoted && piece.Length < 4 * PieceLength)) continue;
            yield return new(piece.ToString(), firstLine);
            piece.Clear();
            firstLine = line + 1;
        }

        if (piece.Length > 0) yield return new(piece.ToString(), firstLine);
    }

    private static Stream Open(TreeFile file)
    {
        var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return file.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }
}
