using System.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Content;

/// <summary>
/// Reads the cells of millions of rows: the common forms, exactly and without making text. Whatever is written otherwise is
/// refused here and left to <see cref="Value"/>, which also says what is wrong with it.
/// </summary>
internal static class Cells
{
    private const int MostDigits = 15;
    private const int MostOffsetMinutes = 14 * 60;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>A number of at most 15 digits. Both it and the power of ten are exact, so their quotient is the nearest double.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> cell, out double value)
    {
        value = 0;
        var isNegative = cell.Length > 0 && cell[0] == '-';
        if (isNegative) cell = cell[1..];
        var (number, digits, decimals) = (0L, 0, -1);
        foreach (var character in cell)
        {
            if (character == '.' && decimals < 0) decimals = 0;
            else if (character is >= (byte)'0' and <= (byte)'9')
            {
                number = (number * 10) + (character - '0');
                digits++;
                if (decimals >= 0) decimals++;
            }
            else return false;
        }

        if (digits is 0 or > MostDigits) return false;
        value = number / Powers[Math.Max(decimals, 0)];
        if (isNegative) value = -value;
        return true;
    }

    /// <summary>A moment: <c>2021-04-09T20:00</c>, with a space for the T, with seconds, with <c>Z</c> or <c>+08:00</c> behind.</summary>
    /// <param name="cell">What is written.</param>
    /// <param name="zone">The offset where none is written.</param>
    /// <param name="moment">The moment.</param>
    public static bool TryMoment(ReadOnlySpan<byte> cell, TimeSpan zone, out DateTimeOffset moment)
    {
        moment = default;
        if (cell.Length < 16 || cell[4] != '-' || cell[7] != '-' || cell[10] is not ((byte)'T' or (byte)' ') || cell[13] != ':') return false;
        if (!Digits(cell[..4], out var year) || !Digits(cell[5..7], out var month) || !Digits(cell[8..10], out var day)
            || !Digits(cell[11..13], out var hour) || !Digits(cell[14..16], out var minute)) return false;
        var rest = cell[16..];
        var second = 0;
        if (rest.Length >= 3 && rest[0] == ':')
        {
            if (!Digits(rest[1..3], out second)) return false;
            rest = rest[3..];
        }

        if (!TryZone(rest, ref zone)) return false;
        if (!PartialDate.IsYear(year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return false;
        moment = new(year, month, day, hour, minute, second, zone);
        return true;
    }

    public static string Text(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell);

    private static bool TryZone(ReadOnlySpan<byte> text, ref TimeSpan zone)
    {
        if (text.IsEmpty) return true;
        if (text.SequenceEqual("Z"u8))
        {
            zone = TimeSpan.Zero;
            return true;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':'
            || !Digits(text[1..3], out var hours) || !Digits(text[4..6], out var minutes) || (hours * 60) + minutes > MostOffsetMinutes || minutes > 59) return false;
        zone = new TimeSpan(hours, minutes, 0) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (character is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + (character - '0');
        }

        return true;
    }
}
