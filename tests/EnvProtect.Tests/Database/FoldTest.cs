using System.Text.Json;
using EnvProtect.Database.Search;

namespace EnvProtect.Tests.Database;

/// <summary>The form in which searches compare letters.</summary>
public sealed class FoldTest
{
    [Theory]
    [InlineData("ＰＭ２．５", "pm2.5")]
    [InlineData("PM₂.₅", "pm2.5")]
    [InlineData("Ⅲ类水质　ⅳ类", "iii类水质 iv类")]
    [InlineData("1.5㎎／㎥，20㎡", "1.5mg/m3,20m2")]
    [InlineData("①清淤②截污", "1清淤2截污")]
    [InlineData("常宁市 Äpfel", "常宁市 äpfel")]
    public void Other_forms_of_letters_and_digits_are_found_by_the_usual_ones(string text, string folded) => Assert.Equal(folded, Bigrams.Fold(text));

    [Fact]
    public async Task Whatever_changes_becomes_what_Unicode_says()
    {
        var characters = Enumerable.Range(0, char.MaxValue + 1).Select(character => (char)character)
            .Where(character => !char.IsSurrogate(character)).Select(character => character.ToString()).ToArray();
        var lower = characters.Select(character => character.ToLowerInvariant());
        var changed = characters.Zip(lower, characters.Select(Bigrams.Fold)).Where(one => one.Second != one.Third).ToArray();

        const string Script = "process.stdout.write(JSON.stringify(JSON.parse(require('fs').readFileSync(0, 'utf8')).map((text) => text.normalize('NFKC').toLowerCase())))";
        var unicode = await NodeProgram.Run(Repository.PathOf("tests"), ["-e", Script], JsonSerializer.Serialize(changed.Select(one => one.First)));

        Assert.True(changed.Length > 150, $"{changed.Length} characters");
        Assert.Equal(JsonSerializer.Deserialize<string[]>(unicode)!, changed.Select(one => one.Third));
    }
}
