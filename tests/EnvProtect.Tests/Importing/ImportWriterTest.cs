using System.Text;
using EnvProtect.Content;
using EnvProtect.Content.Importing;
using EnvProtect.Model;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Importing;

public class ImportWriterTest
{
    [Theory]
    [InlineData("plan.txt", ImportKind.Plan, 5)]
    [InlineData("ledger-11.csv", ImportKind.Ledger, 3)]
    [InlineData("ledger-7.csv", ImportKind.Ledger, 2)]
    [InlineData("bulletin.txt", ImportKind.Bulletin, 0)]
    public void What_is_imported_passes_the_check_but_for_missing_translations(string fixture, ImportKind kind, int issues)
    {
        using var tree = Tree();
        Write(tree, Read(fixture, kind));
        var result = tree.Read("2032-01-01");
        Assert.Empty(result.Diagnostics.Where(fault => fault.Severity == Severity.Error));
        Assert.All(result.Diagnostics, fault => Assert.Contains(fault.Code, TranslationCodes));
        Assert.Equal(issues, result.Dataset!.Issues.Length);
    }

    [Fact]
    public void Reading_the_files_back_gives_the_same_files()
    {
        foreach (var (fixture, kind) in (ReadOnlySpan<(string, ImportKind)>)[("plan.txt", ImportKind.Plan), ("ledger-11.csv", ImportKind.Ledger), ("ledger-7.csv", ImportKind.Ledger)])
        {
            using var tree = Tree();
            var imported = Read(fixture, kind);
            Write(tree, imported);
            var dataset = tree.ReadDataset("2032-01-01");
            Assert.Equal(
                imported.Issues.OrderBy(issue => issue.Id, StringComparer.Ordinal).Select(Imported.Markdown),
                dataset.Issues.Select(Imported.Markdown));
        }
    }

    [Fact]
    public void Every_cell_of_a_ledger_is_in_the_dataset()
    {
        using var tree = Tree();
        Write(tree, Read("ledger-11.csv", ImportKind.Ledger));
        var dataset = tree.ReadDataset("2032-01-01");
        var rows = LedgerImportTest.Rows();
        foreach (var row in rows.Skip(2))
        {
            var words = Words(dataset, row[1]);
            foreach (var cell in row) Assert.All(Pieces(cell), piece => Assert.Contains(piece, words, StringComparison.Ordinal));
        }

        // Enumerated allegations become a list, which carries their numbers.
        static IEnumerable<string> Pieces(string cell) =>
            System.Text.RegularExpressions.Regex.Split(cell, "[0-9]\\.|\n|[、；](?=[^。]{1,4}$|[^。]{1,2}；)").Where(piece => piece.Length > 0);
    }

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        using var tree = Tree();
        var first = Write(tree, Read("plan.txt", ImportKind.Plan));
        var before = Snapshot(tree);
        var second = Write(tree, Read("plan.txt", ImportKind.Plan));
        Assert.Equal(before, Snapshot(tree));
        Assert.Equal((7, 0), (first.Written.Length, second.Written.Length));
        Assert.Equal(7, second.Unchanged.Length);
        Assert.Empty(second.Diagnostics);
    }

    [Fact]
    public void What_an_editor_changed_is_left_alone_unless_forced()
    {
        using var tree = Tree();
        Write(tree, Read("plan.txt", ImportKind.Plan));
        tree.Replace("content/plans/yunping-2031/02.md", "关停保护区内的全部养殖场", "养殖场全部关停");
        var again = Write(tree, Read("plan.txt", ImportKind.Plan));
        var fault = Assert.Single(again.Diagnostics);
        Assert.Equal(ImportCodes.FileDiffers.Code, fault.Code);
        Assert.EndsWith("content/plans/yunping-2031/02.md", fault.Path, StringComparison.Ordinal);
        Assert.Contains("养殖场全部关停", File.ReadAllText(tree.PathOf("content/plans/yunping-2031/02.md")), StringComparison.Ordinal);
        Assert.Single(Write(tree, Read("plan.txt", ImportKind.Plan), force: true).Written);
        Assert.DoesNotContain("养殖场全部关停", File.ReadAllText(tree.PathOf("content/plans/yunping-2031/02.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_listed_already_keeps_its_row()
    {
        using var tree = Tree();
        tree.Write("data/sources.csv", "id,zh,en,kind,publisherZh,publisherEn,published,area,url,noteZh,noteEn\nyunping-2031,我们的题目,Our title,plan,市政府,City,2031,990100,,,\n");
        Write(tree, Read("plan.txt", ImportKind.Plan));
        Assert.Equal("我们的题目", Assert.Single(tree.ReadDataset("2032-01-01").Sources).Title.Zh);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_source_is_added_in_the_order_of_the_columns_that_the_table_has(string newLine)
    {
        using var tree = Tree();
        var table = $"zh,en,publisherZh,publisherEn,kind,url,published,area,noteZh,noteEn,id{newLine}一份,One,市,City,plan,,2030,990100,,,other";
        tree.Write("data/sources.csv", table);
        Write(tree, Read("plan.txt", ImportKind.Plan));
        Assert.StartsWith(table + newLine, File.ReadAllText(tree.PathOf("data/sources.csv")), StringComparison.Ordinal);
        Assert.EndsWith(",yunping-2031" + newLine, File.ReadAllText(tree.PathOf("data/sources.csv")), StringComparison.Ordinal);
        var sources = tree.ReadDataset("2032-01-01").Sources;
        Assert.Equal(["other", "yunping-2031"], sources.Select(source => source.Id));
        Assert.Equal(Read("plan.txt", ImportKind.Plan).Source!.Title.Zh, sources[1].Title.Zh);
    }

    [Theory]
    [InlineData("id,zh,en,kind,publisherZh,publisherEn,published,area,url,noteZh,noteEn\n\"yunping-2031\",我们的题目,Our title,plan,市政府,City,2031,990100,,,\n")]
    [InlineData("zh,id,en,kind,publisherZh,publisherEn,published,area,url,noteZh,noteEn\n我们的题目,yunping-2031,Our title,plan,市政府,City,2031,990100,,,\n")]
    public void A_source_is_known_in_any_column_and_quotes(string table)
    {
        using var tree = Tree();
        tree.Write("data/sources.csv", table);
        Write(tree, Read("plan.txt", ImportKind.Plan));
        Assert.Equal(table, File.ReadAllText(tree.PathOf("data/sources.csv")));
    }

    [Fact]
    public void A_table_that_is_a_link_stays_one()
    {
        if (OperatingSystem.IsWindows()) return;
        using var tree = Tree();
        tree.Write("shared.csv", "id,zh,en,kind,publisherZh,publisherEn,published,area,url,noteZh,noteEn\n");
        File.CreateSymbolicLink(tree.PathOf("data/sources.csv"), tree.PathOf("shared.csv"));
        Assert.Empty(Write(tree, Read("plan.txt", ImportKind.Plan)).Diagnostics);
        Assert.Equal(tree.PathOf("shared.csv"), new FileInfo(tree.PathOf("data/sources.csv")).LinkTarget);
        Assert.Contains("\nyunping-2031,", File.ReadAllText(tree.PathOf("shared.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_sources_that_cannot_be_read_is_left_as_it_is_and_said_to_be_wrong()
    {
        using var tree = Tree();
        const string Table = "id,zh\nother,一份\n";
        tree.Write("data/sources.csv", Table);
        var report = Write(tree, Read("plan.txt", ImportKind.Plan));
        Assert.All(report.Diagnostics, fault => Assert.EndsWith("data/sources.csv", fault.Path, StringComparison.Ordinal));
        Assert.Contains(report.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal(Table, File.ReadAllText(tree.PathOf("data/sources.csv")));
    }

    [Theory]
    [InlineData("【公告】井水\\有*味* _下划_ <b>粗</b> [链](http://x) # 井号 | 竖线")]
    [InlineData("1. 像编号的开头")]
    [InlineData("生僻字𣲘和\"引号\": 冒号")]
    [InlineData("- 横线开头 & 和号 ~~删~~ `码`")]
    public void Words_that_look_like_markup_come_back_as_they_were(string words)
    {
        using var tree = Tree();
        var csv = $"云屏市台账（2031年5月1日）\n序号,交办问题基本情况,行政区域,调查核实情况,办结目标\n7,\"问题：{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\",乙河区,\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n";
        Write(tree, Imported.Ledger(csv));
        var issue = Assert.Single(tree.ReadDataset("2032-01-01").Issues);
        Assert.Equal(words, issue.Goal!.Zh.Plain);
        Assert.Equal(words, issue.Finding!.Zh.Plain);
    }

    private static readonly string[] TranslationCodes = [DiagnosticCodes.TranslationMissing.Code, DiagnosticCodes.EnglishMissing.Code];

    private static ContentTree Tree()
    {
        var tree = ContentTree.Empty();
        foreach (var table in (ReadOnlySpan<string>)["areas.csv", "units.csv", "groups.csv"]) tree.Write("data/" + table, Imported.Fixture(table));
        return tree;
    }

    private static ImportResult Read(string fixture, ImportKind kind) =>
        Imported.Import(kind, fixture, Encoding.UTF8.GetBytes(Imported.Fixture(fixture)), area: "990100", year: 2031);

    private static ImportReport Write(ContentTree tree, ImportResult result, bool force = false) =>
        ImportWriter.Write(result, tree.PathOf("content"), tree.PathOf("data"), force);

    private static string Snapshot(ContentTree tree) => string.Join('\n', Directory.EnumerateFiles(tree.Root, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(path => path + "\n" + File.ReadAllText(path)));

    private static string Words(Dataset dataset, string id)
    {
        var issue = dataset.Issues.Single(issue => issue.Id == id);
        var areas = issue.Areas.Select(area => dataset.Areas.Single(known => known.Code == area.AreaCode).Name.Zh);
        var types = issue.Categories.Select(category => category.Printed ?? Model.Vocabularies.Lists.Categories.Label(category.Category).Zh);
        var verdict = issue.PrintedVerdict is { } printed ? Model.Vocabularies.Lists.Verdicts.Label(printed).Zh : "";
        string?[] all =
        [
            issue.Source.Locator, issue.Number, issue.Summary.Zh, string.Join(' ', areas), string.Join('、', types), verdict, Model.Vocabularies.Lists.Statuses.Label(issue.Status).Zh,
            .. issue.Allegations.Select(allegation => allegation.Text.Zh.Plain), issue.Goal?.Zh.Plain, issue.Finding?.Zh.Plain, issue.Handling?.Zh.Plain, issue.Accountability?.Zh.Plain,
        ];
        return string.Join('\n', all);
    }
}
