using System.Buffers;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// The rows of a table that say nothing new: they differ from a row in which nothing was found only in small numbers and in
/// times, which are never private. A table of measurements has millions of them.
/// </summary>
internal sealed class FamiliarRows
{
    // A table of other things than measurements has other words in every row; there is no use in remembering them all.
    private const int MostKept = 20_000;
    private const int LongestRow = 512;

    // Shorter than any number that could be private, alone or joined by its point, and than any name of a messenger.
    private const int MostDigits = 6;
    private const int MostDigitsTogether = 4;

    private static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789.-");

    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> fresh = new(StringComparer.Ordinal);
    private char[]? buffer;

    /// <summary>Whether such a row was kept before; another one is noted until <see cref="Keep"/> or <see cref="Forget"/>.</summary>
    public bool Contains(ReadOnlySpan<char> row)
    {
        if (row.Length > LongestRow || row.Contains('"')) return false;
        var words = Words(row);
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words)) return true;
        if (known.Count + fresh.Count < MostKept) fresh.GetAlternateLookup<ReadOnlySpan<char>>().Add(words);
        return false;
    }

    /// <summary>Nothing was found in the rows that were noted.</summary>
    public void Keep()
    {
        known.UnionWith(fresh);
        fresh.Clear();
    }

    /// <summary>Something was found, in whichever of the rows that were noted.</summary>
    public void Forget() => fresh.Clear();

    /// <summary>The row with a sign in place of each small number and each time.</summary>
    private ReadOnlySpan<char> Words(ReadOnlySpan<char> row)
    {
        buffer ??= new char[LongestRow];
        var length = 0;
        foreach (var range in row.Split(','))
        {
            var cell = row[range];
            if (IsSmallNumber(cell)) buffer[length++] = '0';
            else if (IsTime(cell)) buffer[length++] = ':';
            else
            {
                cell.CopyTo(buffer.AsSpan(length));
                length += cell.Length;
            }

            if (range.End.Value < row.Length) buffer[length++] = ',';
        }

        return buffer.AsSpan(0, length);
    }

    private static bool IsSmallNumber(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty || cell.ContainsAnyExcept(Numeric) || cell[1..].Contains('-')) return false;
        var digits = cell.TrimStart('-');
        var point = digits.IndexOf('.');
        if (point < 0) return digits.Length <= MostDigitsTogether;
        return point <= MostDigitsTogether && digits.Length - 1 <= MostDigits && digits.Length - 1 - point <= MostDigitsTogether && digits.Count('.') == 1;
    }

    /// <summary>A moment of this century or the last, to the minute or the second, with or without an offset from UTC.</summary>
    private static bool IsTime(ReadOnlySpan<char> cell)
    {
        const string Form = "0000-00-00T00:00:00+00:00";
        if (cell.Length is not (16 or 19 or 22 or 25) || !(cell.StartsWith("19") || cell.StartsWith("20"))) return false;
        for (var i = 0; i < cell.Length; i++)
        {
            var form = cell.Length == 22 && i >= 16 ? Form[i + 3] : Form[i];
            var isSame = form switch
            {
                '0' => char.IsAsciiDigit(cell[i]),
                'T' => cell[i] is 'T' or ' ',
                _ => cell[i] == form,
            };
            if (!isSame) return false;
        }

        return true;
    }
}
