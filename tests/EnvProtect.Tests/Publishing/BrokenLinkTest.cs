using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Publishing;

/// <summary>A link that leads nowhere, as the author of the content hears of it.</summary>
public sealed class BrokenLinkTest
{
    [Fact]
    public async Task A_broken_link_or_anchor_names_the_file_and_line_that_write_it()
    {
        using var tree = ContentTree.From("minimal");
        tree.Write("content/pages/links.md", "---\nkind: page\ntitle: 链接\nsummary: 两个链接。\n---\n第一行。\n\n见[这里](/issues/nothing)。\n\n也见[那里](#nowhere)和[单位](/units/)。\n");
        var run = await CommandLineRun.Of(
            "build", "--lang", "en", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", tree.PathOf("out"), "--as-of", "2025-06-30", "--jobs", "1");
        Assert.Equal(1, run.ExitCode);
        var page = tree.PathOf("content/pages/links.md");
        Assert.Contains($"{page}(8,7): error EP3001: Links to /", run.Diagnostics, StringComparison.Ordinal);
        Assert.Contains($"{page}(10,8): error EP3001: Links to /", run.Diagnostics, StringComparison.Ordinal);
        Assert.Contains("2 error(s)", run.Diagnostics, StringComparison.Ordinal);

        var chinese = await CommandLineRun.Of(
            "build", "--lang", "zh", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", tree.PathOf("out"), "--as-of", "2025-06-30", "--jobs", "1");
        Assert.Contains("而它不存在", chinese.Diagnostics, StringComparison.Ordinal);
    }
}
