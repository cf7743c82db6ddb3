using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
using EnvProtect.Site;

namespace EnvProtect.Tests.Content;

/// <summary>Whatever value stands in its place, it is published or reported: nobody has to find out from an exception which file it is in.</summary>
public sealed class OddValuesTest
{
    private const int Runs = 100;

    [Fact]
    public void Odd_values_are_published_or_reported()
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            using var tree = ContentTree.From("every-field");
            tree.Write("data/standards.csv", File.ReadAllText(Repository.PathOf("data", "standards.csv")));
            var files = Directory.GetFiles(tree.Root, "*.*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".md" or ".csv" or ".yaml").Order(StringComparer.Ordinal).ToArray();
            for (var i = random.Next(1, 3); i > 0; i--)
            {
                var file = files[random.Next(files.Length)];
                File.WriteAllText(file, OddValues.In(File.ReadAllText(file), file, random));
            }

            var failure = Record.Exception(() => Publish(tree));
            Assert.True(failure is null, $"Seed {seed}: {failure}");
        }
    }

    private static void Publish(ContentTree tree)
    {
        var content = new ContentOptions { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = new(2024, 6, 1), Today = new(2024, 6, 1), Unreleased = Unreleased.Shown, Jobs = 1 };
        var (manifest, diagnostics) = Publication.Run(
            new(content, new SiteOptions { BaseUrl = "https://example.org", Jobs = 1 }, tree.PathOf("out"), Keep: null) { Search = false, IsLasting = false }, new Progress<PublicationStep>());
        Assert.Equal(manifest is null, diagnostics.Any(fault => fault.Severity == Severity.Error));
    }
}
