using EnvProtect.Content;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using Xunit;

namespace EnvProtect.Tests.Content;

public sealed class ContentReaderTest
{
    private const string Problem = "content/plans/sample-2020/01.md";

    [Fact]
    public void The_minimal_tree_gives_no_diagnostic()
    {
        using var tree = ContentTree.From("minimal");
        Assert.Empty(tree.Read().Diagnostics);
    }

    [Fact]
    public void Five_faults_of_one_file_are_five_diagnostics_of_one_run()
    {
        using var tree = ContentTree.From("minimal")
            .Replace(Problem, "number: 1", "number: 9")
            .Replace(Problem, "areas: [990101]", "areas: [990109]")
            .Replace(Problem, "due: 2020-12-31", "due: 2020-12-30")
            .Replace(Problem, "【2020-12-31】", "【已结束】")
            .Replace(Problem, "河水变清", "[河水](data:text/html,x)变清");
        var result = tree.Read();
        Assert.Null(result.Dataset);
        Assert.Equal(["EP1113 (4,9)", "EP1301 (6,9)", "EP1406 (9,18)", "EP1207 (16,7)", "EP1210 (20,4)"],
            result.Diagnostics.Select(fault => $"{fault.Code} ({fault.Line},{fault.Column})"));
    }

    [Fact]
    public void A_diagnostic_speaks_both_languages()
    {
        using var tree = ContentTree.From("minimal").Replace(Problem, "areas: [990101]", "areas: [甲区]");
        var fault = Assert.Single(tree.Read().Diagnostics);
        Assert.Equal($"{Problem}(6,9): error EP1301: 没有编号为“甲区”的区域\n    是不是“990101”（甲区）？", fault.ToString(Language.Chinese));
        Assert.Equal($"{Problem}(6,9): error EP1301: There is no area '甲区'\n    Did you mean '990101' (甲区)?", fault.ToString(Language.English));
    }

    [Fact]
    public void The_result_does_not_depend_on_the_number_of_jobs()
    {
        using var tree = ContentTree.From("every-field").Replace(Problem, "number: 1", "number: 2");
        var one = tree.Read(jobs: 1);
        Assert.All([2, 3, 8], jobs => Assert.Equal(one.Diagnostics, tree.Read(jobs: jobs).Diagnostics));
        tree.Replace(Problem, "number: 2", "number: 1");
        var issues = tree.Read(jobs: 1).Dataset!.Issues;
        Assert.All([2, 8], jobs => Assert.Equal(Shown(issues), Shown(tree.Read(jobs: jobs).Dataset!.Issues)));

        static string Shown(IEnumerable<Issue> issues) => System.Text.Json.JsonSerializer.Serialize(issues);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        using var tree = ContentTree.From("minimal");
        var expected = System.Text.Json.JsonSerializer.Serialize(tree.ReadDataset());
        foreach (var file in Directory.EnumerateFiles(tree.Root, "*.*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            File.WriteAllText(file, "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Empty(tree.Read().Diagnostics);
        Assert.Equal(expected, System.Text.Json.JsonSerializer.Serialize(tree.ReadDataset()));
    }

    [Fact]
    public void Translations_may_be_complete_partial_or_missing()
    {
        using var tree = ContentTree.From("bilingual");
        var result = tree.Read();
        Assert.Equal(
            ["02.en.md EP1503", "02.en.md EP1509", "02.en.md EP1512", "02.md EP1508", "03.md EP1501"],
            result.Diagnostics.Select(fault => $"{Path.GetFileName(fault.Path)} {fault.Code}"));
        Assert.All(result.Diagnostics, fault => Assert.Equal(Severity.Warning, fault.Severity));
        Assert.Equal([true, true, false], result.Dataset!.Issues.Select(issue => issue.Title.Has(Language.English)));
        Assert.Equal([true, true, false], result.Dataset.Issues.Select(issue => issue.Goal!.Has(Language.English)));
        Assert.False(result.Dataset.Issues[1].Handling!.Has(Language.English));
    }
}
