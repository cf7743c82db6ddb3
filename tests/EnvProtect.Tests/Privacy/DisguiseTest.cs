using System.Text;
using EnvProtect.Content.Privacy;

namespace EnvProtect.Tests.Privacy;

/// <summary>However a number is written, it is found: random disguises of the corpus's numbers.</summary>
public sealed class DisguiseTest
{
    private static readonly PersonalDataKind[] Numbers = [PersonalDataKind.Mobile, PersonalDataKind.IdentityNumber, PersonalDataKind.BankCard];

    private static readonly string[] Between =
        [" ", "  ", "\u3000", "\u00A0", "-", "－", "—", "–", " - ", ".", "·", "_", "\n", "\r\n", "\n  ", "\u200B", "\u2060", "\uFEFF", "\u00AD", "&nbsp;", "\\-", "\t"];

    /// <summary>Bare numbers with a known length, taken from the corpus.</summary>
    public static TheoryData<PersonalDataKind, string> Values { get; } =
    [
        .. Corpus.Positives.Where(sample => Numbers.Contains(sample.Kind))
            .Select(sample => (sample.Kind, Value: string.Concat(sample.Text.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiLetterOrDigit))))
            .Where(sample => sample.Value.Length == 11 == (sample.Kind == PersonalDataKind.Mobile))
            // Broken in the right places, a number from 198 or 199 is a day and something else: 1998-12-31 138.
            .Where(sample => !(sample.Value.StartsWith("198", StringComparison.Ordinal) || sample.Value.StartsWith("199", StringComparison.Ordinal)))
            .Where(sample => Corpus.Scanner.Scan(sample.Value) is [var found] && found.Kind == sample.Kind)
            .Distinct().Select(sample => new TheoryDataRow<PersonalDataKind, string>(sample.Kind, sample.Value)),
    ];

    [Fact]
    public void The_corpus_gives_enough_numbers_to_disguise() => Assert.True(Values.Count >= 60);

    [Theory]
    [MemberData(nameof(Values))]
    public void Spaces_dashes_full_width_digits_and_line_breaks_hide_nothing(PersonalDataKind kind, string value)
    {
        var random = new Random(20210630);
        for (var round = 0; round < 60; round++)
        {
            var disguised = Disguise(value, random);
            var text = $"现场记录：{disguised}，已核实";
            var finding = Assert.Single(Corpus.Scanner.Scan(text));
            Assert.Equal(kind, finding.Kind);
            Assert.Equal(text.IndexOf(disguised, StringComparison.Ordinal), finding.Offset);
            Assert.Equal(disguised.Length, finding.Length);
            Assert.Equal(Fingerprint.Of(kind, value.ToUpperInvariant()), finding.Fingerprint);
        }
    }

    private static string Disguise(string value, Random random)
    {
        var text = new StringBuilder();
        var lineBreaks = 0;
        var density = random.Next(1, 5);
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(Digit(value[i], random));
            if (i == value.Length - 1 || random.Next(5) >= density) continue;
            var between = Between[random.Next(Between.Length)];
            if (between.Contains('\n', StringComparison.Ordinal) && lineBreaks++ > 0) between = " ";
            text.Append(between);
        }

        return text.ToString();
    }

    private static string Digit(char digit, Random random) => random.Next(6) switch
    {
        0 when char.IsAsciiLetterOrDigit(digit) => ((char)(digit + 0xFEE0)).ToString(),
        1 when char.IsAsciiDigit(digit) => char.ConvertFromUtf32(0x1D7CE + (digit - '0')),
        2 => $"&#{(int)digit};",
        3 when char.IsAsciiDigit(digit) => ((char)(0x0660 + (digit - '0'))).ToString(),
        _ => digit.ToString(),
    };
}
