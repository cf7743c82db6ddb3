using System.Buffers;
using System.Globalization;
using System.Text;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// A text with disguises undone, character by character, that knows where each character came from. Full-width and other
/// digits and letters become ASCII, all spaces one space, all dashes <c>-</c>, all middle dots <c>·</c>; what has no width
/// is dropped; escapes of HTML, YAML and URLs are resolved; long runs of Chinese digits become ASCII digits.
/// </summary>
internal sealed class NormalisedText : IDisposable
{
    // Lent: ten thousands of texts are looked at, each for a moment.
    private readonly char[] characters;
    private readonly int[] origins;

    public NormalisedText(ReadOnlySpan<char> text)
    {
        characters = ArrayPool<char>.Shared.Rent(text.Length);
        origins = ArrayPool<int>.Shared.Rent(text.Length + 1);
        for (var i = 0; i < text.Length;)
        {
            var (character, width) = Next(text, i);
            if (character > char.MaxValue) AddPair(character, i);
            else if (character != Nothing) Add((char)character, i);
            i += width;
        }

        origins[Length] = text.Length;
        ChineseDigits.Replace(characters.AsSpan(0, Length));
    }

    private const char Nothing = '\0';

    public int Length { get; private set; }

    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    /// <summary>The character, or a line break where the text has ended.</summary>
    public char this[int index] => (uint)index < (uint)Length ? characters[index] : '\n';

    /// <summary>Where the next of some characters stands; negative where there is none.</summary>
    public int Next(int start, SearchValues<char> any)
    {
        if (start >= Length) return -1;
        var distance = Characters[start..].IndexOfAny(any);
        return distance < 0 ? -1 : start + distance;
    }

    public string Slice(int start, int end) => new(characters, start, end - start);

    /// <summary>Where a stretch stands in the original text.</summary>
    public (int Offset, int Length) Origin(int start, int end) => (origins[start], origins[end] - origins[start]);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        ArrayPool<int>.Shared.Return(origins);
    }

    private void Add(char character, int origin)
    {
        characters[Length] = character;
        origins[Length++] = origin;
    }

    // The halves of a rare Chinese character; whatever it is written as is at least as long.
    private void AddPair(int character, int origin)
    {
        var rune = new Rune(character);
        Span<char> halves = stackalloc char[2];
        rune.EncodeToUtf16(halves);
        Add(halves[0], origin);
        Add(halves[1], origin);
    }

    private static (int Character, int Width) Next(ReadOnlySpan<char> text, int i)
    {
        var character = text[i];
        if (char.IsAscii(character))
        {
            return character switch
            {
                '\t' => (' ', 1),
                '\r' when i + 1 < text.Length && text[i + 1] == '\n' => ('\n', 2),
                '\r' or '\v' or '\f' => ('\n', 1),
                '&' or '%' or '\\' when Escapes.At(text, i) is ({ } meant, var width) => (Plain(meant), width),
                _ => (character, 1),
            };
        }

        if (character is >= '\u4E00' and <= '\u9FFF') return (character, 1);
        if (!char.IsSurrogate(character)) return (Plain(character), 1);
        Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
        return (Plain(rune), length);
    }

    private static int Plain(Rune character)
    {
        if (character.IsBmp) return Plain((char)character.Value);
        if (Rune.IsDigit(character)) return '0' + (int)Rune.GetNumericValue(character);
        return Han.Is(character) ? character.Value : Rune.ReplacementChar.Value;
    }

    private static char Plain(char character)
    {
        switch (character)
        {
            case < '\u0080': return character;
            case >= '\uFF01' and <= '\uFF5E': return (char)(character - 0xFEE0);
            case '\u2212' or '\u2043' or '\u30FC' or '\u00AF': return '-';
            case '\u00B7' or '\u2022' or '\u30FB' or '\u2027' or '\u22C5' or '\uFF65' or '\u2024' or '\u2219': return '·';
            case '\u0085' or '\u2028' or '\u2029': return '\n';
            // Not format characters by category, and yet without width: joiners, fillers, variation selectors, keycap.
            case '\u034F' or '\u115F' or '\u1160' or '\u3164' or '\u20E3' or (>= '\uFE00' and <= '\uFE0F'): return Nothing;
            default: break;
        }

        return CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)),
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.Format => Nothing,
            _ => character,
        };
    }
}
