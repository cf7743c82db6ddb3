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
    [InlineData("\n", "\r\n")]
    [InlineData("\r\n", "\n")]
    [InlineData("\n", "\r")]
    public async Task An_update_goes_into_a_file_of_mixed_line_ends_and_leaves_them(string most, string one)
    {
        var before = $"---\nkind: case\nareas: [990101]\nstatus: {{ value: assigned, asOf: 2020-01-01 }}\nsource: {{ document: sample-plan-2020 }}\ntitle: 一件\nsummary: 一件。\n---\n## 进展\n### 2020-01-02 交办\n已交办。\n\n## 问责情况\n约谈1人。\n"
            .Replace("\n", most, StringComparison.Ordinal).Replace("kind: case" + most, "kind: case" + one, StringComparison.Ordinal);
        tree.Write("content/cases/2020/CASE1.md", before);
        Assert.Equal(0, (await New("update", "CASE1", "--title", "到场")).ExitCode);
        Assert.Equal(
            before.Replace("已交办。" + most, $"已交办。{most}{most}### 2024-05-07 到场{most}", StringComparison.Ordinal),
            File.ReadAllText(tree.PathOf("content/cases/2020/CASE1.md")));
        Assert.Equal(["交办", "到场"], tree.ReadDataset().Issues.Single(issue => issue.Id == "CASE1").Updates.Select(update => update.Title.Zh));
    }

    [Fact]
    public async Task A_file_is_replaced_in_one_step_and_keeps_who_may_read_it()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = tree.PathOf("content/plans/sample-2020/01.md");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        var before = File.ReadAllText(path);
        using var open = new StreamReader(path);

        Assert.Equal(0, (await New("update", "sample-2020-01", "--title", "清运完成")).ExitCode);
        // Whoever had opened the file still reads all of it: nothing was written over it.
        Assert.Equal(before, await open.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Contains("清运完成", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(path));
        Assert.Empty(Directory.GetFiles(tree.Root, "*.tmp", SearchOption.AllDirectories));
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

    [Theory]
    [InlineData("case D1YZ202000777 --source sample-plan-2002", "--source: error EP1303: There is no source 'sample-plan-2002'\n    Did you mean 'sample-plan-2020'?")]
    [InlineData("bulletin --area 99010", "--area: error EP1301: There is no area '99010'\n    Did you mean '990100'?")]
    [InlineData("problem --plan sample-2002", "--plan: error EP1305: There is no plan 'sample-2002'\n    Did you mean 'sample-2020'?")]
    [InlineData("problem --campaign sample-summer", "--campaign does not go with 'problem'.")]
    [InlineData("problem six", "NAME: error EP1604: 'six' is not a whole number from 1 to 999999")]
    [InlineData("update sample-2020-1", "update: error EP1304: There is no issue 'sample-2020-1'\n    Did you mean 'sample-2020-01'?")]
    [InlineData("update sample-2020-01 --area 990101", "--area does not go with 'update'.")]
    [InlineData("case d1yz202000777 --area 990101", "Official numbers have capitals: D1YZ202000777")]
    [InlineData("case D1YZ2020 --area 990101", "'D1YZ2020' is no complete official number; write it as D1YZ202000131 or D2HN202104150023")]
    [InlineData("case D2HN202405080023", "NAME: error EP1409: received (2024-05-08) lies after today")]
    [InlineData("case smell --area 990000", "The id begins with the city, and '990000' lies in none; give another code with --area")]
    [InlineData("case 15400001234 --area 990101", "NAME: error EP5016: The name of the file holds a mobile number")]
    [InlineData("page word --title 电话15400001234", "--title: error EP5001: Private information: Mobile number (11 characters)\n    Redact it (某某, ***)")]
    [InlineData("page index", "error EP1010: 'index' cannot be an id\n    The list of its kind has the address of this id; take another")]
    [InlineData("campaign Sample-2020 --area 990100", "'Sample-2020' cannot be an id")]
    [InlineData("campaign sample-2020 --area 990100", "content/tasks/sample-2020/_campaign.md: error EP1009: The id 'sample-2020' is used already\n    The other one is ")]
    public async Task What_the_check_would_refuse_is_refused_before_and_nothing_is_written(string arguments, string said)
    {
        var before = Files();
        var run = await New(arguments.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Results));
        Assert.Contains(said, run.Diagnostics, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task A_folder_of_content_that_does_not_exist_is_not_made()
    {
        var run = await CommandLineRun.At(Time, "new", "page", "word", "--content", tree.PathOf("conent"), "--data", tree.PathOf("data"), "--lang", "zh");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("EP1001", run.Diagnostics, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tree.PathOf("conent")));
    }

    [Theory]
    [InlineData("case sample-2021-bad-smell --area 990101", "content/cases/2021/sample-2021-bad-smell.md", "\n# received: ")]
    [InlineData("bulletin sample-2023-7 --area 990100", "content/bulletins/sample-2023-7.md", "\nnumber: 7\n")]
    [InlineData("bulletin sample-2023-7 --area 990100", "content/bulletins/sample-2023-7.md", "\n# issued: ")]
    [InlineData("handover sample-letter-2", "content/handovers/sample-letter-2.md", "\nkind: handover\n")]
    [InlineData("problem 40", "content/plans/sample-2020/40.md", "\nnumber: 40\n")]
    public async Task A_whole_id_and_a_printed_number_are_taken_as_they_are(string arguments, string path, string written)
    {
        var run = await New(arguments.Split(' '));
        Assert.Equal((0, tree.PathOf(path)), (run.ExitCode, run.Results.Trim()));
        Assert.Contains(written, File.ReadAllText(tree.PathOf(path)), StringComparison.Ordinal);
    }

    private string[] Files() => [.. Directory.EnumerateFiles(tree.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

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
