using System.Text;
using EnvProtect.Content;
using Xunit;

namespace EnvProtect.Tests.Content;

/// <summary>Input that is broken on purpose gives diagnostics in little time, and never an exception.</summary>
public sealed class HostileInputTest
{
    private const string Problem = "content/plans/sample-2020/01.md";
    private const int Many = 10_000;

    public static TheoryData<string, string> Bodies => new()
    {
        { "headings", string.Concat(Enumerable.Range(0, Many).Select(i => $"## 标题{i}\n")) },
        { "known headings", string.Concat(Enumerable.Repeat("## 整改目标\n字。\n", Many)) },
        { "open brackets", new string('[', Many) },
        { "pictures in pictures", string.Concat(Enumerable.Repeat("![", Many)) },
        { "emphasis", string.Concat(Enumerable.Repeat("*a **", Many)) },
        { "open tags", "## 整改措施\n1. " + new string('【', Many) },
        { "tags", "## 整改措施\n1. " + string.Concat(Enumerable.Repeat("【x】", Many)) },
        { "lists in lists", string.Concat(Enumerable.Repeat("- ", Many)) },
        { "bars", string.Concat(Enumerable.Repeat("a|", Many)) + "\n" + string.Concat(Enumerable.Repeat("-|", Many)) },
        { "angle brackets", new string('<', Many) },
        { "link definitions", string.Concat(Enumerable.Range(0, Many).Select(i => $"[{i}]: /x\n")) },
        { "backticks", string.Concat(Enumerable.Range(1, 400).Select(i => new string('`', i) + " ")) },
        { "entities", string.Concat(Enumerable.Repeat("&#0;&#xD800;&#x110000;", Many / 10)) },
    };

    public static TheoryData<string, string> FrontMatters => new()
    {
        { "aliases that unfold", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n" },
        { "deep lists", "a: " + new string('[', 100_000) },
        { "deep mappings", "a: " + string.Concat(Enumerable.Repeat("{ a: ", 10_000)) },
        { "open quotation mark", "a: \"" + new string('x', 100_000) },
        { "open list", "a: [" + string.Concat(Enumerable.Repeat("x, ", Many)) },
        { "many keys", string.Concat(Enumerable.Range(0, Many).Select(i => $"key{i}: 1\n")) },
        { "tags", "a: !!binary x\n" },
        { "directives", "%YAML 9.9\n" },
        { "odd characters", "a: \u0001\u0085\u2028\uFFFE\n" },
        { "question marks", string.Concat(Enumerable.Repeat("? ", 1000)) },
        { "dashes", string.Concat(Enumerable.Repeat("- ", 1000)) },
        { "an escape without end", "a: \"\\u12" },
        { "a block without text", "a: |9\n" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_of_many(string name, string body)
    {
        using var tree = ContentTree.From("minimal");
        var front = (await File.ReadAllTextAsync(tree.PathOf(Problem), TestContext.Current.CancellationToken)).Split("## ")[0];
        await ReadsInTime(tree.Write(Problem, front + body), name);
    }

    [Theory]
    [MemberData(nameof(FrontMatters))]
    public async Task A_front_matter_of(string name, string yaml)
    {
        using var tree = ContentTree.From("minimal");
        await ReadsInTime(tree.Write(Problem, $"---\n{yaml}\n---\n").Write("data/settings.yaml", yaml), name);
    }

    [Fact]
    public async Task A_table_of_quotation_marks()
    {
        using var tree = ContentTree.From("minimal");
        await ReadsInTime(tree.Write("data/units.csv", "id,zh,en,kind,area,successor,aliases\n" + new string('"', 1_000_001)), "quotation marks");
    }

    public static TheoryData<string, string> LargeFiles
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var path in new[] { Problem, "data/units.csv", "data/settings.yaml", "data/ledgers/sample-plan-2020.csv", "data/observations/hourly.csv", "content/plans/sample-2020/river.jpg" })
            {
                foreach (var piece in new[] { "x", "家住甲区5组", "1", "\"", "序号,交办问题基本情况,行政区域\n" }) data.Add(path, piece);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(LargeFiles))]
    public async Task A_file_of_fifty_megabytes(string path, string piece)
    {
        using var tree = ContentTree.From("minimal");
        var bytes = Encoding.UTF8.GetBytes(piece);
        await ReadsInTime(tree.Write(path, [.. Enumerable.Repeat(bytes, 50 * 1024 * 1024 / bytes.Length).SelectMany(once => once)]), $"{path} of {piece}", refused: !path.EndsWith(".jpg", StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_no_text_in_every_file()
    {
        foreach (var bytes in new byte[][] { [], [0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0, 0], [0xC0, 0x80], Encoding.UTF8.GetBytes("---"), Encoding.UTF8.GetBytes("---\n---") })
        {
            using var tree = ContentTree.From("every-field");
            foreach (var file in Directory.EnumerateFiles(tree.Root, "*", SearchOption.AllDirectories)) File.WriteAllBytes(file, bytes);
            Assert.Null(tree.Read().Dataset);
        }
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder()
    {
        using var tree = ContentTree.From("minimal");
        Directory.Delete(tree.PathOf("data"), recursive: true);
        tree.Write("data", "x");
        Assert.Contains(tree.Read().Diagnostics, fault => fault.Code == DiagnosticCodes.DirectoryMissing.Code && fault.Path == "data");
    }

    private static async Task ReadsInTime(ContentTree tree, string name, bool refused = true)
    {
        var reading = Task.Run(() => tree.Read(), TestContext.Current.CancellationToken);
        var first = await Task.WhenAny(reading, Task.Delay(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.True(first == reading, $"Reading {name} took over a minute.");
        var result = await reading;
        Assert.Equal(refused, result.Dataset is null);
    }
}
