using System.Text.Json;
using EnvProtect.Tests.Content;
using Xunit;

namespace EnvProtect.Tests.Reporting;

/// <summary>What <c>check --format</c> writes for other programs.</summary>
public sealed class CheckFormatTest : IDisposable
{
    private readonly ContentTree tree = ContentTree.From("minimal");

    public CheckFormatTest() => tree.Replace("content/plans/sample-2020/01.md", "areas:", "area, s: [1]\nleader:\nareas:");

    public void Dispose() => tree.Dispose();

    [Theory]
    [InlineData("en", "There is no key 'area, s' here")]
    [InlineData("zh", "这里没有“area, s”这个键")]
    public async Task Annotations_name_file_line_and_column_in_one_line(string language, string words)
    {
        var run = await Check("github", language);
        var path = tree.PathOf("content/plans/sample-2020/01.md");
        var line = Assert.Single(run.Results.Split('\n'), line => line.Contains("EP1106", StringComparison.Ordinal));
        Assert.StartsWith($"::error file={path},line=", line, StringComparison.Ordinal);
        Assert.Contains($",col=1,title=EP1106::{words}", line, StringComparison.Ordinal);
        Assert.Contains("EP1109", Assert.Single(run.Results.Split('\n'), line => line.Contains("%0A", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("en", "There is no key")]
    [InlineData("zh", "这里没有")]
    public async Task Sarif_names_rule_place_and_sentence(string language, string words)
    {
        var run = await Check("sarif", language);
        using var sarif = JsonDocument.Parse(run.Results);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var log = sarif.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(log.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "EP1106");
        Assert.Equal("EP1106", log.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Contains(words, result.GetProperty("message").GetProperty("text").GetString()!, StringComparison.Ordinal);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(new Uri(tree.PathOf("content/plans/sample-2020/01.md")).AbsoluteUri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Sarif_explains_the_rules_of_ledgers_too()
    {
        tree.Write("data/ledgers/sample-plan-2020.csv", "编号,姓名\n1,甲\n");
        using var sarif = JsonDocument.Parse((await Check("sarif", "en")).Results);
        var rules = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();
        var rule = Assert.Single(rules, rule => rule.GetProperty("id").GetString() == "EP6301");
        Assert.Equal("No ledger table", rule.GetProperty("shortDescription").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Good_content_gives_an_empty_log_and_no_other_word()
    {
        using var good = ContentTree.From("minimal");
        var run = await CommandLineRun.Of("check", "--content", good.PathOf("content"), "--data", good.PathOf("data"), "--format", "sarif", "--as-of", "2024-06-01");
        using var sarif = JsonDocument.Parse(run.Results);
        Assert.Equal((0, 0), (run.ExitCode, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength()));
    }

    private Task<CommandLineRun> Check(string format, string language) => CommandLineRun.Of(
        "check", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--format", format, "--lang", language, "--as-of", "2024-06-01");
}
