using System.Text.RegularExpressions;
using Xunit;

namespace EnvProtect.Tests.Commands;

/// <summary>What is said of a command line that cannot be understood, and of files that cannot be read.</summary>
public sealed partial class UsageTest
{
    [Theory]
    [InlineData("chek", "没有“chek”这个命令、选项或参数。是不是“check”？", "There is no command, option or argument 'chek' here. Did you mean 'check'?")]
    [InlineData("check --contant", "没有“--contant”这个命令、选项或参数。是不是“--content”？", "There is no command, option or argument '--contant' here. Did you mean '--content'?")]
    [InlineData("new case a b", "没有“b”这个命令、选项或参数。", "There is no command, option or argument 'b' here.")]
    [InlineData("new buletin", "“buletin”不能用在这里。是不是“bulletin”？", "'buletin' cannot stand here. Did you mean 'bulletin'?")]
    [InlineData("check --format xml", "“xml”不能用在这里。可用：text、sarif、github", "'xml' cannot stand here. One of: text, sarif, github")]
    [InlineData("check --as-of 2024-13-01", "--as-of：“2024-13-01”不是日期，写成 2021-06-30 这样", "--as-of: '2024-13-01' is not a day such as 2021-06-30")]
    [InlineData("check --as-of", "选项 --as-of 后面缺少值。", "Option '--as-of' needs a value.")]
    [InlineData("check --jobs many", "--jobs：“many”不是 1 以上的整数", "--jobs: 'many' is not a whole number from 1 on")]
    [InlineData("import plan x --year 20x", "--year：“20x”不是 1900 到 2199 的整数", "--year: '20x' is not a whole number from 1900 to 2199")]
    [InlineData("check --content a --content b", "选项 --content 只能有一个值，却给了 2 个。", "Option '--content' takes one value, and 2 are given.")]
    [InlineData("new", "命令 new 缺少 KIND。", "Command 'new' needs KIND.")]
    [InlineData("import", "import 后面要写明是什么：plan、ledger、bulletin", "Say which after import: plan, ledger, bulletin")]
    public async Task Wrong_usage_is_told_in_the_language_that_was_asked_for(string arguments, string chinese, string english)
    {
        Assert.Equal((2, "", $"{chinese}\n用 --help 查看用法。\n"), Told(await CommandLineRun.Of(["--lang", "zh", .. arguments.Split(' ')])));
        Assert.Equal((2, "", $"{english}\nUse --help to see the usage.\n"), Told(await CommandLineRun.Of(["--lang", "en", .. arguments.Split(' ')])));
    }

    [Theory]
    [InlineData("import ledger nowhere.xlsx")]
    [InlineData("import ledger .")]
    [InlineData("clean nowhere.jpg")]
    [InlineData("check --content nowhere --data nowhere")]
    [InlineData("schemas --output /dev/null/x")]
    public async Task What_the_system_says_of_files_is_Chinese_where_Chinese_is_asked_for(string arguments)
    {
        var run = await CommandLineRun.Of([.. arguments.Split(' '), "--lang", "zh"]);
        Assert.NotEqual(0, run.ExitCode);
        Assert.DoesNotMatch(EnglishSentence(), run.Diagnostics);
    }

    private static (int ExitCode, string Results, string Diagnostics) Told(CommandLineRun run) => (run.ExitCode, run.Results, run.Diagnostics.ReplaceLineEndings("\n"));

    [GeneratedRegex("[A-Za-z]+ [A-Za-z]+ [A-Za-z]+")]
    private static partial Regex EnglishSentence();
}
