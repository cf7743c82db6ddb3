using EnvProtect.Cli.Publishing;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Publishing;

/// <summary>What a build does with a file of an odd name, and with an indexer that fails.</summary>
public sealed class OddSnapshotTest
{
    [Fact]
    public async Task A_picture_with_a_backslash_in_its_name_is_published()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var tree = ContentTree.From("every-field");
        const string Picture = "content/plans/sample-2020/pictures/wo\\rks.jpg";
        File.Move(tree.PathOf("content/plans/sample-2020/pictures/works.jpg"), tree.PathOf(Picture));
        foreach (var file in new[] { "01.md", "01.en.md" }) tree.Replace($"content/plans/sample-2020/{file}", "pictures/works.jpg", "pictures/wo\\rks.jpg");
        foreach (var command in new[] { "check", "build" })
        {
            var run = await CommandLineRun.Of(
                [command, "--lang", "en", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--as-of", "2024-06-01", .. command == "build" ? (string[])["--output", tree.PathOf("out")] : []]);
            Assert.True(run.ExitCode == 0, run.Diagnostics);
        }

        var manifest = Manifest.Load(tree.PathOf("out/current"));
        Assert.Contains(manifest.Files, file => file.Path.EndsWith("/wo\\rks.jpg", StringComparison.Ordinal));
        Assert.True(manifest.IsWhole(tree.PathOf("out/current")));
    }

    [Fact]
    public async Task An_indexer_that_fails_is_told_apart_from_one_that_is_not_there()
    {
        Assert.SkipUnless(PagefindIndex.IsBuiltIn, "The program was built without the indexer.");
        using var tree = ContentTree.From("minimal");
        // A pattern that the indexer cannot read.
        var run = await CommandLineRun.With(
            "PAGEFIND_GLOB", "[", "build", "--lang", "en", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--as-of", "2025-06-30", "--output", tree.PathOf("out"));
        Assert.True(run.ExitCode == 0, run.Diagnostics);
        Assert.Contains("Search is left out: the indexer ended with code 1: Error: Provided glob", run.Diagnostics, StringComparison.Ordinal);
        Assert.DoesNotContain("Node.js", run.Diagnostics, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tree.PathOf("out/current/site/pagefind")));
    }
}
