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

        var check = await CommandLineRun.Of("check", "--lang", "en", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--as-of", "2025-06-30");
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(run.Diagnostics.Split('\n').Where(line => line.Contains(": error", StringComparison.Ordinal)), check.Diagnostics.Split('\n').Where(line => line.Contains(": error", StringComparison.Ordinal)));

        var chinese = await CommandLineRun.Of(
            "build", "--lang", "zh", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", tree.PathOf("out"), "--as-of", "2025-06-30", "--jobs", "1");
        Assert.Contains("而它不存在", chinese.Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_address_that_is_taken_names_the_files_that_claim_it()
    {
        using var tree = ContentTree.From("minimal");
        const string Problem = "content/plans/sample-2020/01.md";
        tree.Write("content/plans/sample-2020/02.md", File.ReadAllText(tree.PathOf(Problem)).Replace("number: 1\n", "number: 2\nredirectFrom: [/issues/old, /plans/sample-2020]\n", StringComparison.Ordinal));
        tree.Replace(Problem, "number: 1\n", "number: 1\nredirectFrom:\n  - /issues/old\n").Replace(Problem, "河水变清。", "河水变清，见[旧网址](/issues/old)。");
        var check = await CommandLineRun.Of("check", "--lang", "en", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--as-of", "2025-06-30");
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            [
                $"{tree.PathOf(Problem)}(6,5): error EP3001: The old address /issues/old is one of sample-2020-01 and of sample-2020-02.",
                $"{tree.PathOf("content/plans/sample-2020/02.md")}(5,16): error EP3001: The old address /issues/old is one of sample-2020-01 and of sample-2020-02.",
                $"{tree.PathOf("content/plans/sample-2020/02.md")}(5,29): error EP3001: The old address /plans/sample-2020 is that of another page or file.",
            ],
            check.Diagnostics.Split('\n').Where(line => line.Contains(": error", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_published_may_not_name_a_draft_says_the_check_too()
    {
        using var tree = ContentTree.From("minimal");
        tree.Write("content/pages/later.md", "---\nkind: page\ndraft: true\ntitle: 以后\nsummary: 以后公开。\n---\n一段。\n");
        tree.Write("content/pages/now.md", "---\nkind: page\ntitle: 现在\nsummary: 已经公开。\n---\n见[以后](xref:later)。\n");
        foreach (var command in new[] { "build", "check" })
        {
            var run = await CommandLineRun.Of(
                [command, "--lang", "en", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--as-of", "2025-06-30", .. command == "build" ? (string[])["--output", tree.PathOf("out")] : []]);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains($"{tree.PathOf("content/pages/now.md")}(6,", run.Diagnostics, StringComparison.Ordinal);
            Assert.Contains("EP1315", run.Diagnostics, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nor_lead_to_one_by_its_address()
    {
        using var tree = ContentTree.From("minimal");
        tree.Write("content/pages/later.md", "---\nkind: page\ndraft: true\ntitle: 以后\nsummary: 以后公开。\n---\n见[现在](/pages/now)。\n");
        tree.Write("content/pages/now.md", "---\nkind: page\ntitle: 现在\nsummary: 已经公开。\n---\n见[以后](/pages/later)，也见[别处](/pages/nowhere)。\n");
        foreach (var command in new[] { "build", "check" })
        {
            var run = await CommandLineRun.Of(
                [command, "--lang", "en", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--as-of", "2025-06-30", .. command == "build" ? (string[])["--output", tree.PathOf("out")] : []]);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains($"{tree.PathOf("content/pages/now.md")}(6,7): error EP3001", run.Diagnostics, StringComparison.Ordinal);
            Assert.Contains("2 error(s)", run.Diagnostics, StringComparison.Ordinal);
        }
    }
}
