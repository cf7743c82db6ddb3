using System.Text.RegularExpressions;
using EnvProtect.Content;
using Xunit;

namespace EnvProtect.Tests.Content.Scaffolding;

/// <summary><c>new</c>: a document of each kind that passes once it is filled in, and says what is open until then.</summary>
public sealed class NewTest : IDisposable
{
    // 2 a.m. in China, when it is still the day before in London.
    private static readonly FixedTime Time = new(new(2024, 5, 6, 18, 0, 0, TimeSpan.Zero));

    private readonly ContentTree tree = ContentTree.From("every-field");

    public void Dispose() => tree.Dispose();

    public static TheoryData<string, string> Kinds => new()
    {
        { "problem", "content/plans/sample-2020/02" },
        { "commitment", "content/plans/sample-2020/c02" },
        { "task", "content/tasks/sample-summer/02" },
        { "case D1YZ202000777", "content/cases/2020/D1YZ202000777" },
        { "case bad-smell --area 990101", "content/cases/2024/sample-2024-bad-smell" },
        { "bulletin --area 990100", "content/bulletins/sample-2024-1" },
        { "consultation --area 990101", "content/consultations/sample-consultation-2024-05-07" },
        { "handover --area 990101", "content/handovers/sample-handover-2024-05-07" },
        { "campaign winter-2024", "content/tasks/winter-2024/_campaign" },
        { "plan sample-2024", "content/plans/sample-2024/_plan" },
        { "page new-word", "content/pages/new-word" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_new_document_says_what_is_open_and_passes_once_filled(string arguments, string path)
    {
        Assert.Empty(Faults());
        var run = await New([.. arguments.Split(' '), "--english"]);
        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Diagnostics));
        Assert.Equal([tree.PathOf(path + ".md"), tree.PathOf(path + ".en.md")], run.Results.Split('\n', StringSplitOptions.RemoveEmptyEntries));

        var open = Faults();
        Assert.NotEmpty(open);
        Assert.All(open, fault => Assert.NotNull(fault.Hint));
        Assert.All(open, fault => Assert.Equal((path, true), (fault.Path.Replace(".en", "", StringComparison.Ordinal)[..^".md".Length], fault.Code is "EP1109" or "EP1209")));

        var headings = Fill(path + ".md");
        Assert.Equal(headings, Fill(path + ".en.md"));
        Assert.Equal(arguments.StartsWith("page", StringComparison.Ordinal), headings == 0);
        Assert.Empty(Faults());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_exists_is_never_overwritten(string arguments, string path)
    {
        if (arguments is "problem" or "commitment" or "task" || arguments.StartsWith("bulletin", StringComparison.Ordinal)) return;
        await New(arguments.Split(' '));
        tree.Append(path + ".md", "mine");
        var again = await New(arguments.Split(' '));
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("exists already", again.Diagnostics, StringComparison.Ordinal);
        Assert.EndsWith("mine", File.ReadAllText(tree.PathOf(path + ".md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_go_on()
    {
        await New("problem");
        var second = await New("problem");
        Assert.Contains("03.md", second.Results, StringComparison.Ordinal);
        await New("bulletin", "--area", "990100");
        Assert.Contains("sample-2024-2.md", (await New("bulletin", "--area", "990100")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_is_a_dated_heading_in_both_languages()
    {
        tree.Replace("content/plans/sample-2020/01.md", "## 进展", "## 进展");
        var run = await New("update", "sample-2020-01", "--title", "清运完成");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n### 2024-05-07 清运完成\n", File.ReadAllText(tree.PathOf("content/plans/sample-2020/01.md")), StringComparison.Ordinal);
        Assert.Equal(new("清运完成", null), tree.ReadDataset().Issues.Single(issue => issue.Id == "sample-2020-01").Updates[^1].Title);
        tree.Replace("content/plans/sample-2020/01.en.md", "### 2024-05-07", "### 2024-05-07 Waste removed");
        var issue = tree.ReadDataset().Issues.Single(issue => issue.Id == "sample-2020-01");
        Assert.Equal(("清运完成", "Waste removed"), (issue.Updates[^1].Title.Zh, issue.Updates[^1].Title.En));
    }

    [Fact]
    public async Task An_update_goes_into_the_progress_that_is_there_or_begins_it_and_keeps_line_ends()
    {
        tree.Write("content/cases/2020/CASE1.md", "---\r\nkind: case\r\nareas: [990101]\r\nstatus: { value: assigned, asOf: 2020-01-01 }\r\nsource: { document: sample-plan-2020 }\r\ntitle: 一件\r\nsummary: 一件。\r\n---\r\n## 举报内容\r\n1. 一条\r\n");
        Assert.Equal(0, (await New("update", "CASE1", "--title", "到场")).ExitCode);
        Assert.Equal(0, (await New("update", "CASE1", "--title", "再到场")).ExitCode);
        var text = File.ReadAllText(tree.PathOf("content/cases/2020/CASE1.md"));
        Assert.EndsWith("1. 一条\r\n\r\n## 进展\r\n\r\n### 2024-05-07 到场\r\n\r\n### 2024-05-07 再到场\r\n", text, StringComparison.Ordinal);
        Assert.Equal(2, (await New("update", "CASE1", "--title", "到场")).ExitCode);
    }

    [Theory]
    [InlineData("problem --plan nowhere", "sample-2020")]
    [InlineData("update sample-2020-1", "sample-2020-01")]
    [InlineData("case", "D1YZ202000131")]
    [InlineData("page 中文", "lower-case")]
    public async Task What_is_missing_is_said(string arguments, string said)
    {
        var run = await New(arguments.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Diagnostics, StringComparison.Ordinal);
    }

    private Task<CommandLineRun> New(params string[] arguments) => CommandLineRun.At(
        Time, ["new", .. arguments, "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--lang", "en"]);

    private IReadOnlyList<Diagnostic> Faults() => [.. tree.Read().Diagnostics.Where(fault => fault.Severity == Severity.Error)];

    /// <summary>Fills in as a person would: a value after each key that has none, and text below each heading.</summary>
    /// <returns>How many headings the scaffold has.</returns>
    private int Fill(string path)
    {
        var text = File.ReadAllText(tree.PathOf(path));
        text = Regex.Replace(text, "^# .*\n", "", RegexOptions.Multiline);
        text = Regex.Replace(text, "^(title|summary): .*$", path.EndsWith(".en.md", StringComparison.Ordinal) ? "$1: Some words" : "$1: 一些字", RegexOptions.Multiline);
        text = text.Replace("document: ,", "document: sample-plan-2020,", StringComparison.Ordinal)
            .Replace("locator: }", "locator: （一） }", StringComparison.Ordinal)
            .Replace("areas: []", "areas: [990101]", StringComparison.Ordinal);
        text = Regex.Replace(text, "^area: *#.*$", "area: 990100", RegexOptions.Multiline);
        text = Regex.Replace(text, "^planKind:.*$", "planKind: work", RegexOptions.Multiline);
        text = Regex.Replace(text, "^tier:.*$", "tier: city", RegexOptions.Multiline);
        text = Regex.Replace(text, "^(source: )?\\{ document:, ", "$1{ document: sample-plan-2020, ", RegexOptions.Multiline);
        var headings = Regex.Count(text, "^## ", RegexOptions.Multiline);
        text = Regex.Replace(text, "^(## .*)$", $"$1\n\n1. {(path.EndsWith(".en.md", StringComparison.Ordinal) ? "Some words." : "一些字。")}", RegexOptions.Multiline);
        tree.Write(path, text);
        return headings;
    }
}
