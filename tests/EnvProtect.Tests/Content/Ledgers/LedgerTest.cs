using System.Globalization;
using System.Text;
using System.Text.Json;
using EnvProtect.Content;
using EnvProtect.Content.Importing;
using EnvProtect.Model;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Tests.Importing;

namespace EnvProtect.Tests.Content.Ledgers;

/// <summary>Tables below <c>data/ledgers/</c> are published as the cases that they list.</summary>
public sealed class LedgerTest : IDisposable
{
    public const string Eleven = "data/ledgers/yunping-cases-2031.csv";

    private readonly ContentTree tree = Tree();

    public void Dispose() => tree.Dispose();

    /// <summary>The made-up city of Yunping with its names, and one source.</summary>
    internal static ContentTree Tree()
    {
        var tree = ContentTree.Empty();
        foreach (var table in (ReadOnlySpan<string>)["areas.csv", "units.csv", "groups.csv"]) tree.Write("data/" + table, Imported.Fixture(table));
        return tree.Write("data/sources.csv", "id,zh,en,kind,publisherZh,publisherEn,published,area,url,noteZh,noteEn\nyunping-cases-2031,台账,Ledger,webpage,云屏市,Yunping,2031,990100,,,\n");
    }

    [Fact]
    public void Every_row_is_a_case_and_what_was_not_understood_is_said_at_its_place()
    {
        var result = tree.Write(Eleven, Imported.Fixture("ledger-11.csv")).Read("2032-01-01");
        Assert.Equal(["D2YP203100017", "D2YP203100019", "X2YP203100018"], result.Dataset!.Issues.Select(issue => issue.Id));
        Assert.All(result.Dataset.Issues, issue => Assert.Equal("yunping-cases-2031", issue.Source.SourceId));
        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal((Eleven, 4, 63, "EP6310"), (fault.Path, fault.Line, fault.Column, fault.Code));
    }

    [Theory]
    [InlineData("ledger-11.csv")]
    [InlineData("ledger-7.csv")]
    public void A_ledger_gives_the_same_issues_as_its_import(string fixture)
    {
        var direct = tree.Write(Eleven, Imported.Fixture(fixture)).ReadDataset("2032-01-01");
        using var other = Tree();
        Import(other, fixture);
        Assert.Equal(Json(other.ReadDataset("2032-01-01")), Json(direct));
    }

    [Fact]
    public void Cases_without_a_number_are_called_after_the_ledger()
    {
        var dataset = tree.Write(Eleven, Imported.Fixture("ledger-7.csv")).ReadDataset("2032-01-01");
        Assert.Equal([("yunping-cases-2031-01", "2031"), ("yunping-cases-2031-02", "2031")], dataset.Issues.Select(issue => (issue.Id, issue.StatusAsOf.ToString())));
    }

    [Theory]
    [InlineData("2031年6月30日", "2031-06-30", false)]
    [InlineData("2031年6月底前完成整改。", "2031-06-30", true)]
    [InlineData("2031/6/30", "2031-06-30", false)]
    [InlineData("2031年底", "2031-12-31", false)]
    [InlineData("2031年6月下旬", null, true)]
    [InlineData("2031年2月30日", null, true)]
    [InlineData("2031年6月30日前清运垃圾", null, true)]
    public void A_goal_that_is_a_day_is_a_deadline(string goal, string? due, bool isKept)
    {
        tree.Write(Eleven, $"序号,受理编号,交办问题基本情况,行政区域,是否属实,办结目标,是否办结\n1,D2YP203100017,河边有异味。,甲山县,属实,{goal},未办结\n");
        var issue = Assert.Single(tree.ReadDataset("2032-01-01").Issues);
        Assert.Equal((due, isKept), (issue.Deadline?.Due?.ToString("O", CultureInfo.InvariantCulture), issue.Goal is not null));
        Assert.Equal(due is null ? null : goal.TrimEnd('。'), issue.Deadline?.Text.Zh);
    }

    [Theory]
    [InlineData("情况属实", Verdict.Substantiated)]
    [InlineData("部份属实", Verdict.PartlySubstantiated)]
    [InlineData("不尽属实", null)]
    [InlineData("大体属实", null)]
    public void A_verdict_is_not_more_than_its_words_say(string cell, Verdict? verdict)
    {
        tree.Write(Eleven, $"序号,受理编号,交办问题基本情况,行政区域,是否属实,是否办结\n1,D2YP203100017,河边有异味。,甲山县,{cell},未办结\n");
        var result = tree.Read("2032-01-01");
        Assert.Equal(verdict, Assert.Single(result.Dataset!.Issues).PrintedVerdict);
        Assert.Equal(verdict is null, result.Diagnostics.Any(fault => fault.Code == ImportCodes.VerdictNotUnderstood.Code));
    }

    [Fact]
    public void An_area_that_is_misspelled_is_answered_with_the_one_that_was_meant()
    {
        tree.Write(Eleven, "序号,受理编号,交办问题基本情况,行政区域\n1,D2YP203100017,河边有异味。,乙何区\n");
        var fault = tree.Read("2032-01-01").Diagnostics.Single(fault => fault.Code == ImportCodes.AreaUnknown.Code);
        Assert.Equal("Did you mean '990102' (乙河区)?", fault.Hint?.En);
    }

    [Fact]
    public void Documents_may_name_the_cases_of_a_ledger()
    {
        const string page = "content/cases/2031/again.md";
        tree.Write(Eleven, Imported.Fixture("ledger-11.csv")).Write(page,
            "---\nkind: case\nareas: [990102]\nstatus: { value: reopened, asOf: 2031-05-01 }\nreopenOf: D2YP203100017\nsource: { document: yunping-cases-2031 }\ntitle: 又有油烟\nsummary: 见[上一件](xref:D2YP203100017)。\n---\n\n## 调查核实情况\n\n见[上一件](xref:D2YP203100017)。\n");
        Assert.Equal("D2YP203100017", tree.ReadDataset("2032-01-01").Issues.Single(issue => issue.Id == "again").ReopenOfId);
        tree.Replace(page, "reopenOf: D2YP203100017", "reopenOf: D2YP203100071");
        Assert.Equal("Did you mean 'D2YP203100017'?", tree.Read("2032-01-01").Diagnostics.Single(fault => fault.Code == "EP1304").Hint!.En);
    }

    [Fact]
    public void Private_numbers_in_a_cell_stop_the_publication()
    {
        tree.Write(Eleven, Imported.Fixture("ledger-11.csv").Replace("现场整洁。", "现场整洁，回访154 0000\u30001234。", StringComparison.Ordinal));
        var result = tree.Read("2032-01-01");
        Assert.Null(result.Dataset);
        var fault = Assert.Single(result.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal((Eleven, 6, "EP5001"), (fault.Path, fault.Line, fault.Code));
        Assert.DoesNotContain("0000", fault.Message.En!, StringComparison.Ordinal);
        Assert.DoesNotContain("privacy:", fault.Hint!.En!, StringComparison.Ordinal);
        Assert.Contains("data/privacy/allowed.csv", fault.Hint.En!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_preview_reads_a_ledger_again_once_it_or_what_it_depends_on_changed()
    {
        var cache = new ContentCache();
        tree.Write(Eleven, Imported.Fixture("ledger-11.csv"));
        var first = Read(cache);
        Assert.Same(first.Dataset!.Issues[0], Read(cache).Dataset!.Issues[0]);

        tree.Replace(Eleven, "丙湖市湖边堆放垃圾。", "丙湖市湖边曾堆放垃圾。");
        Assert.Contains(Read(cache).Dataset!.Issues, issue => issue.Summary.Zh == "丙湖市湖边曾堆放垃圾。");

        tree.Write("content/cases/2031/D2YP203100017.md", "---\nkind: case\nareas: [990102]\nstatus: { value: assigned, asOf: 2031 }\nsource: { document: yunping-cases-2031 }\ntitle: 一件\nsummary: 一件。\n---\n");
        for (var i = 0; i < 2; i++) Assert.Single(Read(cache).Diagnostics, fault => fault.Code == "EP1009");
        tree.Delete("content/cases/2031/D2YP203100017.md");
        Assert.NotNull(Read(cache).Dataset);
    }

    [Fact]
    public void The_schema_describes_the_official_columns_which_the_reader_knows()
    {
        var schema = JsonDocument.Parse(EnvProtect.Content.Schemas.SchemaFiles.All().Single(file => file.Name == "ledgers.table.json").Text);
        var columns = schema.RootElement.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!).ToList();
        Assert.Equal(LedgerImportTest.Rows()[1], columns);
        tree.Write(Eleven, string.Join(',', columns) + "\n" + string.Join(',', columns.Select(column => column == "序号" ? "1" : "甲山县")) + "\n");
        Assert.DoesNotContain(tree.Read("2032-01-01").Diagnostics, fault => fault.Code == ImportCodes.ColumnWithoutField.Code);
    }

    internal static void Import(ContentTree tree, string fixture) => ImportWriter.Write(
        Imported.Import(ImportKind.Ledger, fixture, Encoding.UTF8.GetBytes(Imported.Fixture(fixture)), "yunping-cases-2031", "990100", 2031),
        tree.PathOf("content"), tree.PathOf("data"), force: false);

    private static string Json(Dataset dataset) => JsonSerializer.Serialize(dataset.Issues, Indented);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private ContentResult Read(ContentCache cache) => ContentReader.Read(
        new() { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = new(2032, 1, 1), Jobs = 2 }, cache);
}
