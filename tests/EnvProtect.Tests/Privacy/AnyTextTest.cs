using System.Text;

namespace EnvProtect.Tests.Privacy;

/// <summary>Whatever the text, the scanner answers, and in time that grows with its length alone.</summary>
public sealed class AnyTextTest
{
    private const string Alphabet =
        "0123456789０１三八XxABZ湘京D某号栋单元室组村住微信qQ@.-_ \n\t()（）*&#;%\\u举报人投诉：张伟於\u200B\uD835\uDFD8\uFFFF\0";

    [Fact]
    public void Random_text_never_throws_and_findings_lie_inside_it()
    {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++)
        {
            var text = RandomText(random, random.Next(60));
            var end = 0;
            foreach (var finding in Corpus.Scanner.Scan(text))
            {
                Assert.True(finding.Offset >= end && finding.Length > 0, "Findings overlap or are empty.");
                end = finding.Offset + finding.Length;
            }

            Assert.True(end <= text.Length);
        }
    }

    public static TheoryData<string> Worst { get; } =
    [
        "1", "13", "1 ", "1-", "13812345678 ", "0734-", "4", "(", "@", "a@", "a.", "&#49;", "%31", "栋", "3栋", "3栋2单元", "家住虚", "组1", "微信", "微信:", "qq:", "举报人", "举报人:",
        "湘", "湘D", "湘D1", "一", "\\u0031", "complainant ", "Complainant Zhang ", "room 1 ", "lives ", "\u200B", "\uD835\uDFD8", "\n", "1\n", "某某",
    ];

    /// <summary>Quadratic work on a text of this length would be some 10^11 steps; linear work is done in a blink.</summary>
    [Theory(Timeout = 300_000)]
    [MemberData(nameof(Worst))]
    public async Task The_worst_texts_take_linear_time(string unit)
    {
        const int Length = 400_000;
        var text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        await Task.Run(() => Corpus.Scanner.Scan(text), TestContext.Current.CancellationToken);
    }

    private static string RandomText(Random random, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++) text.Append(random.Next(40) == 0 ? (char)random.Next(0x10000) : Alphabet[random.Next(Alphabet.Length)]);
        return text.ToString();
    }
}
