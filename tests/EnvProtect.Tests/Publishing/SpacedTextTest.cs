using System.Text;
using System.Text.Json;
using EnvProtect.Cli.Publishing;

namespace EnvProtect.Tests.Publishing;

/// <summary>Text is spaced for the index here, and for what is looked for in the browser: a difference would make words that nobody finds.</summary>
public sealed class SpacedTextTest
{
    private const int Texts = 500;
    private static readonly string[] Characters = [.. "常宁市水〇々㈠Ⅲ①²½₀₂₉aZé9０Ａア한é，。（） -_".EnumerateRunes().Select(rune => rune.ToString()), "\U00020000", "\U0002A6D7", "\U0001F33F", "\uF900", "\u2F08", "\u3400", "\u0301"];

    [Theory]
    [InlineData("二〇二二年", "二 〇 二 二 年")]
    [InlineData("PM2.5浓度", "PM2\u00AD5 浓 度")]
    [InlineData("PM₂.₅为28.5。3.水", "PM2\u00AD5 为 28\u00AD5。3.水")]
    [InlineData("SO₂，so\u00ADft", "SO2，soft")]
    [InlineData("<a title=\"常宁\">常宁</a>", "<a title=\"常宁\">常 宁</a>")]
    public void Every_Chinese_character_is_a_word_of_its_own(string text, string spaced) => Assert.Equal(spaced, SpacedText.Html(text));

    [Fact]
    public async Task The_browser_spaces_any_text_alike()
    {
        var random = new Random(1);
        var texts = Enumerable.Range(0, Texts).Select(_ => string.Concat(random.GetItems(Characters, random.Next(1, 12)))).ToArray();
        Assert.Equal(await InBrowser(texts), texts.Select(SpacedText.Html));
    }

    // By Node, from the source that the browser's script is made of.
    private static async Task<string[]> InBrowser(string[] texts)
    {
        const string Script = """
            const fs = require('fs');
            const { code } = require('esbuild').transformSync(fs.readFileSync('search/spaced.ts', 'utf8'), { loader: 'ts', format: 'cjs' });
            const module_ = { exports: {} };
            new Function('module', 'exports', code)(module_, module_.exports);
            process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8')).map(module_.exports.spaced)));
            """;
        var spaced = await NodeProgram.Run(Repository.PathOf("src", "EnvProtect.Site", "Client"), ["-e", Script], JsonSerializer.Serialize(texts));
        return JsonSerializer.Deserialize<string[]>(spaced)!;
    }
}
