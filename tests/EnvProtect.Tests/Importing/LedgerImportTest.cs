using System.Text;
using EnvProtect.Content.Importing;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Tests.Importing;

public class LedgerImportTest
{
    private static readonly ImportResult Eleven = Imported.Ledger(Imported.Fixture("ledger-11.csv"));
    private static readonly ImportResult Seven = Imported.Import(ImportKind.Ledger, "ledger.csv", Encoding.UTF8.GetBytes(Imported.Fixture("ledger-7.csv")), "yunping-cases-2031", "990100", 2031);

    [Fact]
    public void Eleven_columns_give_a_case_a_row()
    {
        Assert.False(Eleven.HasErrors);
        var issue = Eleven.Issue("D2YP203100017");
        Assert.Equal((IssueKind.Case, Channel.InspectionTeam, Medium.Phone, "省级督察第二轮第三批"), (issue.Kind, issue.Channel, issue.Medium, issue.Batch));
        Assert.Equal(["990102"], issue.Areas.Select(area => area.AreaCode));
        Assert.Equal((Verdict.PartlySubstantiated, IssueStatus.Closed), (issue.PrintedVerdict, issue.Status));
        Assert.Equal("2031-04-20", issue.StatusAsOf.ToString());
        Assert.Equal("序号1", issue.Source.Locator);
        Assert.Equal("责令清洗净化设施，并在22时后停止户外经营。", issue.Handling!.Zh.Plain);
        Assert.Equal("约谈厂长1人", Eleven.Issue("X2YP203100018").Accountability!.Zh.Plain);
        Assert.DoesNotContain(ImportCodes.ColumnWithoutField.Code, Imported.Codes(Eleven));
    }

    [Fact]
    public void Several_pollution_types_stand_in_one_cell_and_keep_their_words()
    {
        Assert.Equal([(Category.CookingFumes, null), (Category.Noise, "噪音")], Eleven.Issue("D2YP203100017").Categories.Select(category => (category.Category, category.Printed)));
        Assert.Equal([(Category.Air, null), (Category.Water, null), (Category.Other, "光污染")], Eleven.Issue("X2YP203100018").Categories.Select(category => (category.Category, category.Printed)));
        Assert.Contains(ImportCodes.TypeUnknown.Code, Imported.Codes(Eleven));
    }

    [Fact]
    public void Allegations_and_their_verdicts_are_read_from_running_text()
    {
        var issue = Eleven.Issue("X2YP203100018");
        Assert.Equal(
            [("反映以下问题：甲山县某石料厂粉尘大。", Verdict.Substantiated), ("运输车辆抛洒。", Verdict.PartlySubstantiated), ("夜间生产。", Verdict.Unsubstantiated)],
            issue.Allegations.Select(allegation => (allegation.Text.Zh.Plain, allegation.Verdict!.Value)));
        Assert.Equal(Verdict.PartlySubstantiated, issue.PrintedVerdict);
    }

    [Fact]
    public void A_phased_closure_takes_its_completion_date_from_the_text()
    {
        var issue = Eleven.Issue("X2YP203100018");
        Assert.Equal((IssueStatus.PhasedClosure, new DateOnly(2031, 6, 30)), (issue.Status, issue.Deadline!.Due));
    }

    [Fact]
    public void Seven_columns_name_areas_and_units_in_one_cell()
    {
        Assert.False(Seven.HasErrors);
        var first = Seven.Issue("yunping-cases-2031-01");
        Assert.Equal(["yunping-gaoxin"], first.Areas.Select(area => area.AreaCode));
        Assert.Equal(["gaoxin-admin", "yunping-eeb"], first.Units.Select(unit => unit.UnitId).Order(StringComparer.Ordinal));
        Assert.Equal((Verdict.Substantiated, IssueStatus.Closed), (first.PrintedVerdict, first.Status));
        var second = Seven.Issue("yunping-cases-2031-02");
        Assert.Equal((Verdict.LargelySubstantiated, IssueStatus.InProgress), (second.PrintedVerdict, second.Status));
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var lines = Imported.Fixture("ledger-7.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','));
        var turned = string.Join('\n', lines.Select(cells => string.Join(',', cells.Reverse())));
        var result = Imported.Import(ImportKind.Ledger, "ledger.csv", Encoding.UTF8.GetBytes(turned), "yunping-cases-2031", "990100", 2031);
        Assert.Equal(Imported.Text(Seven), Imported.Text(result));
    }

    [Theory]
    [InlineData("D2HN203104150023", "Phone", "中央督察第二轮", "2031-04-15")]
    [InlineData("X3GX203112010001", "Letter", "中央督察第三轮", "2031-12-01")]
    [InlineData("D1YP203100131", "Phone", "省级督察第一轮", null)]
    public void The_number_says_channel_round_tier_and_date(string number, string medium, string batch, string? received)
    {
        var issue = Assert.Single(Imported.Ledger($"受理编号,交办问题基本情况,行政区域\n{number},云屏市异味扰民。,乙河区\n云屏市,,\n", "l.csv") is { Issues.Length: > 0 } result
            ? result.Issues
            : Imported.Import(ImportKind.Ledger, "l.csv", Encoding.UTF8.GetBytes($"受理编号,交办问题基本情况,行政区域\n{number},异味扰民。,乙河区"), area: "990100").Issues);
        Assert.Equal((medium, batch, received), (issue.Medium.ToString(), issue.Batch, issue.Received?.ToString()));
    }

    [Theory]
    [InlineData("经核查，共涉及3个问题，2个属实、1个不属实，整体上该信访件部分属实", Verdict.PartlySubstantiated)]
    [InlineData("举报情况基本属实。", Verdict.LargelySubstantiated)]
    [InlineData("是否属实：不属实", Verdict.Unsubstantiated)]
    [InlineData("综上，群众反映的问题属实", Verdict.Substantiated)]
    public void A_verdict_is_recognised_in_running_text(string words, Verdict verdict)
    {
        var result = Imported.Import(ImportKind.Ledger, "l.csv", Encoding.UTF8.GetBytes($"序号,交办问题基本情况,是否属实\n1,异味扰民。,{words}"), area: "990100", year: 2031);
        Assert.Equal(verdict, Assert.Single(result.Issues).PrintedVerdict);
        Assert.Contains(words, Imported.Markdown(result.Issues[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_come_to_no_single_verdict_are_reported_and_kept()
    {
        var result = Imported.Import(ImportKind.Ledger, "l.csv", Encoding.UTF8.GetBytes("序号,交办问题基本情况,是否属实\n1,异味扰民。,一处属实一处不属实"), area: "990100", year: 2031);
        Assert.Null(Assert.Single(result.Issues).PrintedVerdict);
        Assert.Contains(ImportCodes.VerdictNotUnderstood.Code, Imported.Codes(result));
        Assert.Contains("一处属实一处不属实", Imported.Markdown(result.Issues[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_comes_twice_becomes_a_split_case()
    {
        var result = Imported.Ledger(Imported.Fixture("ledger-11.csv").Replace("D2YP203100019", "D2YP203100017", StringComparison.Ordinal));
        Assert.Equal("D2YP203100017", result.Issue("D2YP203100017-2").SplitOfId);
        Assert.Contains(ImportCodes.NumberTwice.Code, Imported.Codes(result));
    }

    [Fact]
    public void What_is_no_case_and_no_field_is_reported_and_kept()
    {
        var result = Imported.Ledger("云屏市台账（2031年5月1日）\n序号,交办问题基本情况,行政区域,满意度\n1,异味扰民。,乙河区,群众满意\n2,,丁桥区,合计1件\n");
        Assert.Contains("满意度：群众满意", Imported.Markdown(Assert.Single(result.Issues)), StringComparison.Ordinal);
        Assert.Equal([(2, 4), (4, 1)], result.Diagnostics
            .Where(fault => fault.Code == ImportCodes.ColumnWithoutField.Code || fault.Code == ImportCodes.RowWithoutProblem.Code).Select(fault => (fault.Line, fault.Column)));
    }

    [Fact]
    public void Every_format_gives_the_same_cases()
    {
        var rows = Rows();
        var expected = Imported.Text(Eleven);
        var gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Imported.Fixture("ledger-11.csv"));
        Assert.Equal(expected, Imported.Text(Imported.Import(ImportKind.Ledger, "l.csv", gb, "yunping-cases-2031")));
        Assert.Equal(expected, Imported.Text(Imported.Import(ImportKind.Ledger, "l.xlsx", OfficeFiles.Workbook(rows), "yunping-cases-2031")));
        Assert.Equal(expected, Imported.Text(Imported.Import(ImportKind.Ledger, "l.docx", OfficeFiles.Document(OfficeFiles.Table(rows)), "yunping-cases-2031")));
        var tabs = string.Join('\n', rows.Select(row => string.Join('\t', row.Select(cell => cell.Replace("\n", "", StringComparison.Ordinal)))));
        Assert.Equal(3, Imported.Ledger(tabs, "l.txt").Issues.Length);
    }

    [Fact]
    public void A_cell_that_is_merged_over_rows_counts_for_each()
    {
        var merged = "<mergeCells><mergeCell ref=\"C3:C4\"/></mergeCells>";
        var result = Imported.Import(ImportKind.Ledger, "l.xlsx", OfficeFiles.Workbook(
            [["云屏市台账（2031年5月1日）"], ["序号", "交办问题基本情况", "行政区域"], ["1", "异味。", "乙河区"], ["2", "噪声。", ""]], merged));
        Assert.All(result.Issues, issue => Assert.Equal("990102", Assert.Single(issue.Areas).AreaCode));
    }

    [Fact]
    public void A_table_that_is_no_ledger_is_refused() =>
        Assert.Equal([ImportCodes.NoTable.Code], Imported.Codes(Imported.Ledger("姓名,年龄\n甲,1\n")));

    internal static List<List<string>> Rows()
    {
        // The fixture's only quoted cells hold commas or line ends; the parser under test is not used to read it here.
        var rows = new List<List<string>> { new() };
        var (cell, isQuoted) = (new StringBuilder(), false);
        foreach (var c in Imported.Fixture("ledger-11.csv"))
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (!isQuoted && c is ',' or '\n')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (c == '\n') rows.Add([]);
            }
            else
            {
                cell.Append(c);
            }
        }

        rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
