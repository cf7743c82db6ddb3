using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace EnvProtect.Database.Search;

/// <summary>
/// Characters that stand for plain ones: full-width letters and digits, raised, lowered and circled digits, Roman numerals, units in
/// one character. They become what Unicode's NFKC makes of them, which .NET leaves alone where it runs without ICU, as here.
/// </summary>
internal static class CompatibilityForms
{
    private static readonly FrozenDictionary<char, string> Plain = Forms().ToFrozenDictionary();
    private static readonly SearchValues<char> Known = SearchValues.Create([.. Plain.Keys]);

    /// <returns>The text itself where there is none in it.</returns>
    public static string Resolve(string text)
    {
        var next = text.AsSpan().IndexOfAny(Known);
        if (next < 0) return text;

        var resolved = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (; next >= 0; next = rest.IndexOfAny(Known))
        {
            resolved.Append(rest[..next]).Append(Plain[rest[next]]);
            rest = rest[(next + 1)..];
        }

        return resolved.Append(rest).ToString();
    }

    private static IEnumerable<KeyValuePair<char, string>> Forms()
    {
        const string Roman = "I II III IV V VI VII VIII IX X XI XII";
        return
        [
            .. Row('\u3000', [" "]),
            .. Row('\uFF01', Enumerable.Range('!', '~' - '!' + 1).Select(character => ((char)character).ToString())),
            .. Row('\u2160', Roman.Split(' ')),
            .. Row('\u2170', Roman.ToLowerInvariant().Split(' ')),
            .. Row('\u2460', Numbers(1, 20)),
            .. Row('\u2080', Numbers(0, 10)),
            .. Row('\u2074', Numbers(4, 6)),
            new('\u2070', "0"), new('\u00B9', "1"), new('\u00B2', "2"), new('\u00B3', "3"),
            new('\u00B5', "\u03BC"), new('℃', "°C"), new('№', "No"), new('ℓ', "l"),
            new('㎍', "μg"), new('㎎', "mg"), new('㎏', "kg"), new('㎖', "ml"),
            new('㎜', "mm"), new('㎝', "cm"), new('㎞', "km"), new('㎡', "m2"), new('㎢', "km2"), new('㎥', "m3"),
        ];
    }

    private static IEnumerable<KeyValuePair<char, string>> Row(char first, IEnumerable<string> plain) =>
        plain.Select((text, i) => KeyValuePair.Create((char)(first + i), text));

    private static IEnumerable<string> Numbers(int first, int count) =>
        Enumerable.Range(first, count).Select(number => number.ToString(CultureInfo.InvariantCulture));
}
