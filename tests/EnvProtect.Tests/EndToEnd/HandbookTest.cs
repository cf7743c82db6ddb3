using System.Diagnostics;
using System.Text.RegularExpressions;
using EnvProtect.Tests.Privacy;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>The desk's handbook, tried out word by word: its commands run in a copy of the repository's content, and what it says to write is written.</summary>
public sealed class HandbookTest : IDisposable
{
    private const string NewCase = "content/cases/2020/D1YZ202000888.md";
    private const string Problem = "content/plans/hengyang-2018/06";

    /// <summary>Commands that are not run here, and why.</summary>
    private static readonly Dictionary<string, string> NotRun = new()
    {
        ["envprotect"] = "the name alone, where the handbook explains it",
        ["envprotect serve"] = "runs until it is stopped; PreviewInBrowserTest runs it",
        ["envprotect import ledger"] = "names the command without a file; ImportCommandTest runs it",
    };

    /// <summary>Words that stand for something of the clerk's own.</summary>
    private static readonly Dictionary<string, string> Placeholders = new()
    {
        ["PICTURE"] = "content/plans/hengyang-2018/pictures/river.jpg",
        ["COMMIT"] = "HEAD",
    };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_command_of_the_handbook_does_what_it_says()
    {
        CopyRepository();
        BeginRepository();
        var commands = Commands("publishing.md");
        foreach (var (command, _) in NotRun) Assert.Contains(command, commands);
        foreach (var command in commands.Where(command => !NotRun.ContainsKey(command)))
        {
            Prepare(command);
            var (exit, said) = Run(Placeholders.Aggregate(command, (text, word) => text.Replace(word.Key, word.Value, StringComparison.Ordinal)));
            Assert.True(exit == 0, $"{command}: {said}");
            FollowUp(command);
        }
    }

    [Fact]
    public void Both_languages_give_the_same_commands_and_the_same_words_to_write()
    {
        Assert.Equal(Commands("publishing.md"), Commands("publishing.zh.md").Select(InEnglish));
        Assert.Equal(Written("publishing.md"), Written("publishing.zh.md").Select(InEnglish));

        static string InEnglish(string words) => words.Replace("图片", "PICTURE", StringComparison.Ordinal)
            .Replace("提交号", "COMMIT", StringComparison.Ordinal).Replace("图上有什么", "what it shows", StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_handbook_says_to_write_passes_the_check()
    {
        CopyRepository();
        Assert.Equal(0, Run("envprotect new case D1YZ202000888 --area 431102 --source yongzhou-bulletin-2020-15").Exit);
        FillCase();
        foreach (var line in Written("publishing.md").Where(line => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith("editing:", StringComparison.Ordinal)))
        {
            Assert.Contains(line.Split(':')[0], CaseKeys);
            var before = File.ReadAllText(At(NewCase));
            // A status with its date replaces that of the step before; a reopened case also says when.
            var reopened = line.StartsWith("status: { value: reopened", StringComparison.Ordinal) ? "reopened: 2024-05-07\n" : "";
            var without = Regex.Replace(before, $"^{line.Split(':')[0]}: .*\n", "", RegexOptions.Multiline);
            File.WriteAllText(At(NewCase), without.Replace("kind: case\n", $"kind: case\n{line}\n{(line.StartsWith("reopened:", StringComparison.Ordinal) ? "" : reopened)}", StringComparison.Ordinal));
            Passes(line);
            File.WriteAllText(At(NewCase), before);
        }
    }

    [Fact]
    public void A_private_detail_stops_the_check_until_it_is_replaced()
    {
        CopyRepository();
        Assert.Contains("`EP5001 … Private information: Mobile number (11 characters)`", Text("publishing.md"), StringComparison.Ordinal);
        var problem = At(Problem + ".md");
        var text = File.ReadAllText(problem);
        File.WriteAllText(problem, text + "\n## 处理和整改情况\n\n联系人15400001234。\n");
        var (exit, said) = Run("envprotect check");
        Assert.Equal(1, exit);
        Assert.Matches("06\\.md\\([0-9]+,[0-9]+\\): error EP5001: Private information: Mobile number \\(11 characters\\)", said);
        Assert.DoesNotContain("15400001234", said, StringComparison.Ordinal);
        File.WriteAllText(problem, text + "\n## 处理和整改情况\n\n联系人\\*\\*\\*。\n");
        Passes("replaced");
    }

    private static readonly string[] CaseKeys = ["status", "resolved", "reopened", "reopenOf", "redirectFrom", "draft", "releaseOn"];

    /// <summary>What must be there before a command makes sense.</summary>
    private void Prepare(string command)
    {
        if (command.StartsWith("envprotect clean", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(At(Problem[..^2] + "pictures"));
            File.WriteAllBytes(At(Placeholders["PICTURE"]), Photographs.Jpeg());
        }
        else if (command == "envprotect build")
        {
            // The second person has approved, and the host has merged.
            Assert.Equal(0, Run("git switch -q main && git merge -q case-888").Exit);
        }
    }

    /// <summary>What the handbook asks to be written after a command.</summary>
    private void FollowUp(string command)
    {
        if (command.StartsWith("envprotect new case", StringComparison.Ordinal)) FillCase();
        else if (command.StartsWith("envprotect new update", StringComparison.Ordinal)) FillUpdate();
        else if (command.StartsWith("envprotect clean", StringComparison.Ordinal)) ShowPicture();
        else if (command == "envprotect rollback") Assert.False(File.Exists(At("artifacts/current/site/issues/D1YZ202000888.html")));
        else if (command == "envprotect build") Assert.True(File.Exists(At("artifacts/current/site/issues/D1YZ202000888.html")));
        else if (command == "git add content") Assert.NotEqual(0, Run("git diff --cached --quiet").Exit);
        else if (command.StartsWith("git revert", StringComparison.Ordinal)) Assert.False(File.Exists(At(NewCase)));
    }

    private void FillCase()
    {
        var allegation = Quoted("1. 【属实】夜间有臭气。");
        var file = At(NewCase);
        var text = File.ReadAllText(file);
        text = Regex.Replace(text, "^title:.*$", "title: 夜间有臭气", RegexOptions.Multiline);
        text = Regex.Replace(text, "^summary:.*$", "summary: 居民反映夜间有臭气。", RegexOptions.Multiline);
        text = text.Replace("locator: }", "locator: 第8页 }", StringComparison.Ordinal);
        text = Regex.Replace(text, "^status:.*$", $"{Quoted("status: { value: closed, asOf: 2020-09-30 }")}\n{Quoted("resolved: 2020-09-29")}", RegexOptions.Multiline);
        text = text.Replace("## 举报内容\n", $"## 举报内容\n\n{allegation}\n", StringComparison.Ordinal)
            .Replace("## 调查核实情况\n", "## 调查核实情况\n\n夜间确有臭气。\n", StringComparison.Ordinal)
            .Replace("## 处理和整改情况\n", "## 处理和整改情况\n\n已加盖封闭。\n", StringComparison.Ordinal);
        File.WriteAllText(file, text);
        Passes("a new case");
    }

    private void FillUpdate()
    {
        var day = Regex.Match(File.ReadAllText(At(Problem + ".md")), "^### ([0-9-]{10}) 本周进展$", RegexOptions.Multiline);
        Assert.True(day.Success);
        File.AppendAllText(At(Problem + ".md"), $"\n本周清运了一批。\n\n{Quoted("### 2024-05-07 【办理中】【80%】本周进展")}\n\n又清运了一批。\n");
        File.WriteAllText(At(Problem + ".en.md"), Regex.Replace(File.ReadAllText(At(Problem + ".en.md")), $"^### {day.Groups[1].Value}.*$",
            $"### {day.Groups[1].Value} This week\n\nA load was taken away.\n\n### 2024-05-07 This week\n\nAnother load was taken away.", RegexOptions.Multiline));
        Passes("an update");
    }

    private void ShowPicture()
    {
        File.AppendAllText(At(Problem + ".md"), $"\n{Quoted("![what it shows](pictures/river.jpg)")}\n");
        File.AppendAllText(At(Problem + ".en.md"), $"\n{Quoted("![what it shows](pictures/river.jpg)")}\n");
        Passes("a picture");
    }

    /// <summary>Every task ends the same way.</summary>
    private void Passes(string after)
    {
        var (exit, said) = Run("envprotect check");
        Assert.True(exit == 0, $"After {after}: {said}");
    }

    private static string Quoted(string words)
    {
        Assert.Contains($"`{words}`", Text("publishing.md"), StringComparison.Ordinal);
        return words;
    }

    private static string Text(string handbook) => File.ReadAllText(Repository.PathOf("docs", handbook));

    /// <summary>The commands of a handbook in its order: the lines of its blocks, and those within sentences.</summary>
    private static List<string> Commands(string handbook) =>
    [
        .. Regex.Matches(Text(handbook), "^```sh\n(?<block>.*?)^```|`(?<one>(?:envprotect|git)(?: [^`]*)?)`", RegexOptions.Singleline | RegexOptions.Multiline)
            .SelectMany(found => found.Groups["one"].Success ? [found.Groups["one"].Value] : found.Groups["block"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
    ];

    /// <summary>The lines of front matter and of text that a handbook quotes.</summary>
    private static List<string> Written(string handbook) =>
        [.. Regex.Matches(Text(handbook), "`((?:[a-zA-Z]+: |1\\. |### |!\\[)[^`\n]*)`").Select(found => found.Groups[1].Value).Where(line => !line.StartsWith("EP", StringComparison.Ordinal))];

    private string At(string path) => folder.At(path.Split('/'));

    private void CopyRepository()
    {
        foreach (var path in new[] { "content", "data", ".githooks" }.SelectMany(name => Directory.GetFiles(Repository.PathOf(name), "*", SearchOption.AllDirectories)))
        {
            var target = folder.At(Path.GetRelativePath(Repository.Root, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }

    }

    /// <summary>On the main branch with a host to push to, and published once.</summary>
    private void BeginRepository()
    {
        File.WriteAllText(At(".gitignore"), "artifacts/\norigin.git/\n");
        var (exit, said) = Run("git init -q -b main && git add -A && git commit -q -m Begin && git init -q --bare origin.git && git remote add origin \"$PWD/origin.git\" && git push -q origin main && envprotect build");
        Assert.True(exit == 0, said);
    }

    /// <summary>Runs a line as the clerk's terminal would, with the program of this build on the path.</summary>
    private (int Exit, string Said) Run(string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"exec 2>&1; {line}"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        var environment = start.Environment;
        foreach (var key in environment.Keys.Where(key => key.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) environment.Remove(key);
        environment["PATH"] = AppContext.BaseDirectory + Path.PathSeparator + environment["PATH"];
        environment["ENVPROTECT"] = Path.Combine(AppContext.BaseDirectory, "envprotect");
        environment["ENVPROTECT_LANG"] = "en";
        environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        environment["GIT_EDITOR"] = "true";
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            environment[$"GIT_{role}_NAME"] = "Desk";
            environment[$"GIT_{role}_EMAIL"] = "desk@example.org";
        }

        using var shell = Process.Start(start)!;
        var said = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, said);
    }
}
