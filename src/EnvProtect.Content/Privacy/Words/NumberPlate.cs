using System.Buffers;

namespace EnvProtect.Content.Privacy;

/// <summary>Number plates (GA 36): province, letter of the city, five characters; six on new-energy vehicles.</summary>
internal static class NumberPlate
{
    private const string Endings = "挂学警港澳领";
    private const string EnergyLetters = "ABCDEFGHJK";
    private const int MostGap = 3;

    private static readonly SearchValues<char> Provinces = SearchValues.Create("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新");

    public static void Find(NormalisedText text, List<Hit> hits)
    {
        var characters = text.Characters;
        Span<char> plate = stackalloc char[8];
        for (var i = characters.IndexOfAny(Provinces); i >= 0;)
        {
            if (Read(text, i, plate) is var (length, end) && length > 0)
            {
                hits.Add(new(PersonalDataKind.NumberPlate, i, end, plate[..length].ToString()));
            }

            var next = characters[(i + 1)..].IndexOfAny(Provinces);
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    private static (int Length, int End) Read(NormalisedText text, int start, Span<char> plate)
    {
        plate[0] = text[start];
        var (length, end) = (1, start + 1);
        var found = default((int Length, int End));
        while (length < plate.Length)
        {
            var next = SkipGap(text, end);
            var character = char.ToUpperInvariant(text[next]);
            if (!IsPart(character, length)) break;
            plate[length++] = character;
            end = next + 1;
            // The next word may look like one more character, so that a shorter plate is kept in mind.
            if (IsEnd(text, end) && IsPlate(plate[..length])) found = (length, end);
        }

        return found;
    }

    private static bool IsEnd(NormalisedText text, int end) =>
        !char.IsAsciiLetterOrDigit(text[end]) && !(text[end] is '-' or '.' && char.IsAsciiLetterOrDigit(text[end + 1]));

    private static bool IsPart(char character, int place) => place switch
    {
        1 => character is >= 'A' and <= 'Z' and not 'I',
        6 when Endings.Contains(character, StringComparison.Ordinal) => true,
        _ => char.IsAsciiDigit(character) || character is >= 'A' and <= 'Z' and not ('I' or 'O'),
    };

    private static bool IsPlate(ReadOnlySpan<char> plate)
    {
        if (plate.Length == 7) return Count(plate[2..]) is var (letters, digits) && letters <= 3 && digits >= 2;
        if (plate.Length != 8) return false;
        var body = plate[2..];
        // Small vehicles have the letter first, large ones last.
        return (EnergyLetters.Contains(body[0], StringComparison.Ordinal) && Count(body[2..]).Letters == 0)
            || (EnergyLetters.Contains(body[^1], StringComparison.Ordinal) && Count(body[..^1]).Letters == 0);
    }

    private static (int Letters, int Digits) Count(ReadOnlySpan<char> characters)
    {
        var (letters, digits) = (0, 0);
        foreach (var character in characters)
        {
            if (char.IsAsciiDigit(character)) digits++;
            else if (char.IsAsciiLetter(character)) letters++;
        }

        return (letters, digits);
    }

    private static int SkipGap(NormalisedText text, int position)
    {
        var end = position;
        while (end - position < MostGap && text[end] is ' ' or '·' or '-' or '.' or '\n' && end < text.Length) end++;
        return end;
    }
}
