using EnvProtect.Content;
using Microsoft.Data.Sqlite;

namespace EnvProtect.Tests.Generating;

public sealed class GenerateTest : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Generated_content_passes_the_check_and_is_marked_as_made_up_everywhere()
    {
        await Generate("one", issues: 300, seed: 7);
        var (dataset, diagnostics) = Read("one");

        Assert.True(dataset is not null, string.Join('\n', diagnostics.Take(20).Select(diagnostic => diagnostic.ToString(Model.Text.Language.English))));
        Assert.Equal(300, dataset.Issues.Length);
        Assert.True(dataset.Settings.IsMadeUp);
        Assert.All(dataset.Issues, issue =>
        {
            Assert.Contains("虚构", issue.Title.Zh, StringComparison.Ordinal);
            Assert.Contains("made up", issue.Title.En!, StringComparison.OrdinalIgnoreCase);
        });
        Assert.All(dataset.Areas, area => Assert.Contains("虚构", area.Name.Zh, StringComparison.Ordinal));
        Assert.All(dataset.Sources, source => Assert.Equal(Model.Vocabularies.SourceKind.Generated, source.Kind));
        Assert.Equal(500, dataset.Observations.Count());
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_files_and_another_seed_gives_others()
    {
        await Generate("one", issues: 60, seed: 7);
        await Generate("two", issues: 60, seed: 7);
        await Generate("three", issues: 60, seed: 8);

        Assert.Equal(Files("one"), Files("two"));
        Assert.NotEqual(Files("one"), Files("three"));
    }

    [Fact]
    public async Task A_database_can_be_made_without_content()
    {
        var file = folder.At("made-up.db");
        Assert.Equal(0, (await CommandLineRun.Of("generate", "--issues", "200", "--observations", "1000", "--seed", "3", "--database", file)).ExitCode);

        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT count(*) FROM Issues WHERE TitleZh LIKE '%虚构%') * 10000 + (SELECT count(*) FROM Observations)";
        Assert.Equal(2_001_000L, command.ExecuteScalar());
    }

    [Fact]
    public async Task Existing_files_are_never_overwritten()
    {
        Directory.CreateDirectory(folder.At("one", "content"));
        File.WriteAllText(folder.At("one", "content", "real.md"), "real");
        var run = await CommandLineRun.Of("generate", "--content", folder.At("one", "content"), "--data", folder.At("one", "data"), "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not empty", run.Diagnostics, StringComparison.Ordinal);
        Assert.Equal("real", File.ReadAllText(folder.At("one", "content", "real.md")));
    }

    private async Task Generate(string name, int issues, int seed)
    {
        var run = await CommandLineRun.Of(
            "generate", "--issues", $"{issues}", "--observations", "500", "--seed", $"{seed}", "--content", folder.At(name, "content"), "--data", folder.At(name, "data"));
        Assert.Equal(0, run.ExitCode);
    }

    private ContentResult Read(string name) => ContentReader.Read(new ContentOptions
    {
        ContentDirectory = folder.At(name, "content"),
        DataDirectory = folder.At(name, "data"),
        AsOf = new DateOnly(2026, 1, 1),
    });

    private string Files(string name) => string.Join('\n', Directory.GetFiles(folder.At(name), "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => Path.GetRelativePath(folder.At(name), path) + "\n" + File.ReadAllText(path)));
}
