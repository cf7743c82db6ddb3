using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>A private name that must not appear, without the name.</summary>
/// <param name="Surname">What stays in the redacted form: one or two characters, more of a name written by its sound, or pinyin in small letters.</param>
/// <param name="Salt">Any text, different for each entry.</param>
/// <param name="Hash">64 hexadecimal digits, as <see cref="RedactedNames.HashOf"/> makes them from the full name.</param>
public sealed record RedactedNameEntry(string Surname, string Salt, string Hash);

/// <summary>
/// Private names known to be redacted. Only stretches that begin with the surname are hashed, so that the hash can be a
/// slow one: a name is short, and a fast hash of it is read back by trying all names.
/// </summary>
public sealed class RedactedNames
{
    private const int Rounds = 10_000;
    private const int HashLength = 32;

    // Each length is a slow hash at every place where the surname stands.
    private const int LongestName = 4;
    private const int LongestBySound = 16;

    private readonly ImmutableArray<RedactedNameEntry> entries;
    private readonly ConcurrentDictionary<(int Entry, string Name), bool> seen = new();

    public RedactedNames(IEnumerable<RedactedNameEntry> entries) => this.entries = [.. entries];

    /// <summary>None at all.</summary>
    public static RedactedNames None { get; } = new([]);

    /// <summary>PBKDF2 with SHA-256 of the full name, best without middle dots, since it is found with them then too; a name in pinyin in small letters without spaces, surname first.</summary>
    public static string HashOf(string name, string salt) => Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(
        Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(salt), Rounds, HashAlgorithmName.SHA256, HashLength));

    internal void Find(NormalisedText text, List<Hit> hits)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Surname is not [var first, ..]) continue;
            if (char.IsAscii(first)) FindPinyin(text, i, hits);
            else FindChinese(text, i, hits);
        }
    }

    private void FindChinese(NormalisedText text, int entry, List<Hit> hits)
    {
        var surname = entries[entry].Surname;
        for (var from = 0; text.Characters[from..].IndexOf(surname[0]) is >= 0 and var distance; from++)
        {
            from += distance;
            if (ChineseAt(text, from, entry) is { } hit) hits.Add(hit);
        }
    }

    private Hit? ChineseAt(NormalisedText text, int start, int entry)
    {
        var surname = entries[entry].Surname;
        var (name, dotted) = (new StringBuilder(), new StringBuilder());
        var (count, most) = (0, Surnames.BeginsLongName(surname) ? LongestBySound : LongestName);
        // Spaces and marks of Markdown inside do not hide a name.
        for (var end = start; end < text.Length && end - start < 3 * most && (count < most || text[end] == '·');)
        {
            var character = text[end++];
            if (character == '·')
            {
                // Only names written by their sound have a dot inside.
                most = LongestBySound;
                dotted.Append(character);
                continue;
            }

            if (!Surnames.IsHan(character))
            {
                if (character is not (' ' or '*' or '_' or '`' or '-' or '\\' or '\n')) break;
                continue;
            }

            name.Append(character);
            dotted.Append(character);
            if (char.IsHighSurrogate(character)) continue;
            count++;
            var read = name.ToString();
            if (!read.StartsWith(surname, StringComparison.Ordinal))
            {
                if (!surname.StartsWith(read, StringComparison.Ordinal)) break;
                continue;
            }

            if (read.Length == surname.Length) continue;
            if (Is(entry, read) || (dotted.Length > name.Length && Is(entry, dotted.ToString()))) return new(PersonalDataKind.RedactedName, start, end, read);
        }

        return null;
    }

    private void FindPinyin(NormalisedText text, int entry, List<Hit> hits)
    {
        var words = Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (first, last, name) in Readings(text, words, i))
            {
                if (name.Length <= 24 && name.StartsWith(entries[entry].Surname, StringComparison.Ordinal) && Is(entry, name))
                {
                    hits.Add(new(PersonalDataKind.RedactedName, words[first].Start, words[last].End, name));
                }
            }
        }
    }

    // Surname first or last, the given name in one word or two.
    private static IEnumerable<(int First, int Last, string Name)> Readings(NormalisedText text, List<(int Start, int End)> words, int i)
    {
        string Word(int at) => text.Slice(words[at].Start, words[at].End).ToLowerInvariant();
        bool Follows(int at) => at < words.Count && words[at].Start - words[at - 1].End <= 2;

        yield return (i, i, Word(i));
        if (!Follows(i + 1)) yield break;
        yield return (i, i + 1, Word(i) + Word(i + 1));
        yield return (i, i + 1, Word(i + 1) + Word(i));
        if (!Follows(i + 2)) yield break;
        yield return (i, i + 2, Word(i) + Word(i + 1) + Word(i + 2));
        yield return (i, i + 2, Word(i + 2) + Word(i) + Word(i + 1));
    }

    private static List<(int Start, int End)> Words(NormalisedText text)
    {
        var words = new List<(int Start, int End)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i])) continue;
            var start = i;
            while (char.IsAsciiLetter(text[i])) i++;
            words.Add((start, i));
        }

        return words;
    }

    private bool Is(int entry, string name) =>
        seen.GetOrAdd((entry, name), key => HashOf(key.Name, entries[key.Entry].Salt) == entries[key.Entry].Hash);
}
