using EnvProtect.Content;
using EnvProtect.Content.Importing;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Tests.Importing;

public class PlanImportTest
{
    private static readonly ImportResult Result = Imported.Plan(Imported.Fixture("plan.txt"));

    [Fact]
    public void A_plan_gives_its_problems_with_all_their_measures()
    {
        Assert.False(Result.HasErrors);
        Assert.Equal(["1", "2", "3", "4", "5"], Result.Issues.Select(issue => issue.Number));
        Assert.Equal([1, 1, 1, 2, 2], Result.Issues.Select(issue => issue.Chapter));
        Assert.Equal([3, 1, 2, 2, 2], Result.Issues.Select(issue => issue.Measures.Length));
        Assert.Equal("2031年9月底前完成封堵，PM2.5监测数据同步公开。", Result.Issues[0].Measures[1].Text.Zh.Plain);
        Assert.Equal(["张三", "李四", "王五", "赵六", "钱七"], Result.Issues.Select(issue => issue.Leader!.Zh));
        Assert.Equal("（二）", Result.Issues[1].Source.Locator);
        Assert.Equal("清水河乙河区段有6个排污口没有封堵，群众意见很大，下游断面水质时好时坏。", Result.Issues[0].Summary.Zh);
        Assert.All(Result.Issues, issue => Assert.Equal("2031-07-01", issue.StatusAsOf.ToString()));
    }

    [Fact]
    public void The_plan_itself_is_read_from_the_words_before_its_list()
    {
        var plan = Result.Plan!;
        Assert.Equal("云屏市贯彻落实省生态环境保护督察反馈意见整改方案", plan.Title.Zh);
        Assert.Equal((Tier.Province, "990100"), (plan.Tier, plan.AreaCode));
        Assert.Equal(["yunping-party", "yunping-government"], plan.IssuerIds);
        Assert.Equal(("2031-07-01", "2031-06-05"), (plan.Issued!.ToString(), plan.Approved!.ToString()));
        Assert.Equal(("xugou-inspection-9", "2031-03-02", "2031-03-20", "2031-04-08"),
            (plan.Inspection!.UnitId!, plan.Inspection.From!.ToString(), plan.Inspection.To!.ToString(), plan.Inspection.Feedback!.ToString()));
        Assert.Equal(["关于水环境的问题", "大气方面的问题"], plan.Chapters.Select(chapter => chapter.Title.Zh));
    }

    [Fact]
    public void Deadlines_are_days_or_kinds_and_keep_their_words()
    {
        Assert.Equal(
            ["Date 2031-12-31 2031年12月底前", "ImmediateAndOngoing  立行立改，持续推进", "ByPlan  按《提标改造实施方案》要求持续整改", "Ongoing  长期坚持，持续推进", "BySuperior  按照省里统一部署，在规定时间内完成"],
            Result.Issues.Select(issue => $"{issue.Deadline!.Kind} {issue.Deadline.Due:yyyy-MM-dd} {issue.Deadline.Text.Zh}"));
    }

    [Fact]
    public void One_ending_serves_all_names_before_it_and_collective_names_are_groups()
    {
        Assert.Equal(["dingqiao-government", "dingqiao-party", "gaoxin-admin", "yihe-government", "yihe-party"], Units(0, UnitRole.Responsible).Order(StringComparer.Ordinal));
        Assert.Equal(["yunping-water", "yunping-eeb"], Units(0, UnitRole.Supervising));
        Assert.Equal(["jiashan-party", "jiashan-government"], Units(1, UnitRole.Responsible));
        Assert.Equal(["yunping-eeb"], Units(1, UnitRole.Supervising));
        Assert.Equal(["yunping-group"], Units(2, UnitRole.Responsible));
        Assert.All(Result.Issues[3].Units.Where(unit => unit.Role == UnitRole.Responsible), unit => Assert.Equal("yunping-county-authorities", unit.GroupId));
    }

    [Fact]
    public void Areas_are_those_of_the_responsible_units()
    {
        Assert.Equal(["990102", "990103", "yunping-gaoxin"], Result.Issues[0].Areas.Select(area => area.AreaCode));
        Assert.Equal(["990121"], Result.Issues[1].Areas.Select(area => area.AreaCode));
        Assert.Equal(["990100"], Result.Issues[2].Areas.Select(area => area.AreaCode));
        Assert.All(Result.Issues[3].Areas, area => Assert.Equal("yunping-counties", area.GroupId));
    }

    [Fact]
    public void A_unit_that_is_not_listed_is_reported_at_its_place_and_left_out()
    {
        var fault = Assert.Single(Result.Diagnostics, fault => fault.Code == ImportCodes.UnitUnknown.Code);
        Assert.Contains("市野生动物园管理处", fault.Message.Zh, StringComparison.Ordinal);
        Assert.Equal((69, 16), (fault.Line, fault.Column));
        Assert.Equal(["binghu-government"], Units(2, UnitRole.Supervising));
    }

    [Fact]
    public void A_missing_field_is_reported()
    {
        var fault = Assert.Single(Result.Diagnostics, fault => fault.Code == ImportCodes.FieldMissing.Code);
        Assert.Equal("第 5 个问题没有“监管责任单位”", fault.Message.Zh);
    }

    [Fact]
    public void Every_paragraph_is_in_a_record_or_listed_with_its_line()
    {
        var listed = Result.Diagnostics.Where(fault => fault.Code == ImportCodes.Unplaced.Code).Select(fault => fault.Line).ToList();
        Assert.Equal([3, 6, 8, 10, 16], listed);
    }

    [Theory]
    [InlineData("（{0}）")]
    [InlineData("({0})")]
    [InlineData("（{0})")]
    [InlineData("({0}）")]
    [InlineData("（ {0} ）")]
    public void Numerals_from_1_to_99_count_in_every_style_of_brackets(string style)
    {
        var problems = Enumerable.Range(1, 99).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, style, Numeral(number))
            + $"第{number}号池塘发臭。\n整改目标：不臭。\n整改措施：清淤。\n整改时限：2032年底\n责任单位：乙河区政府\n监管单位：市水利局\n督办领导：张三\n");
        var result = Imported.Plan("云屏市整改方案\n2031年7月1日\n附件\n" + string.Concat(problems));
        Assert.Empty(Imported.Codes(result).Except([ImportCodes.Unplaced.Code, ImportCodes.TierNotPrinted.Code]));
        Assert.Equal(Enumerable.Range(1, 99).Select(number => $"yunping-2031-{number:D2}"), result.Issues.Select(issue => issue.Id));
        Assert.Equal(Enumerable.Range(1, 99).Select(number => $"第{number}号池塘发臭。"), result.Issues.Select(issue => issue.Summary.Zh));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Lines_may_break_at_any_character(int seed)
    {
        var random = new Random(seed);
        var text = Imported.Fixture("plan.txt");
        for (var i = random.Next(1, 60); i > 0; i--) text = text.Insert(random.Next(1, text.Length), "\n");
        Assert.Equal(Imported.Text(Result), Imported.Text(Imported.Plan(text)));
    }

    [Fact]
    public void Half_width_punctuation_and_full_width_digits_read_the_same()
    {
        var text = Imported.Fixture("plan.txt");
        var other = text.Replace('（', '(').Replace('）', ')').Replace("2031 年", "２０３１　年", StringComparison.Ordinal).Replace('：', ':');
        var result = Imported.Plan(other);
        Assert.Equal(Result.Issues.Select(Facts), result.Issues.Select(Facts));

        static string Facts(Issue issue) => $"{issue.Number} {issue.Deadline} {issue.Measures.Length} {issue.Leader} {string.Join(' ', issue.Units)}";
    }

    [Fact]
    public void A_label_of_another_form_is_told_from_the_words_before_it()
    {
        var result = Imported.Plan(Imported.Fixture("plan.txt").Replace("主体责任单位", "责任单位", StringComparison.Ordinal));
        Assert.Equal("按《提标改造实施方案》要求持续整改", result.Issues[2].Deadline!.Text.Zh);
    }

    [Fact]
    public void Counts_that_the_text_prints_are_held_against_what_was_found()
    {
        var result = Imported.Plan(Imported.Fixture("plan.txt").Replace("2类5个具体问题", "2类6个具体问题", StringComparison.Ordinal).Replace("3 项整改任务", "4 项整改任务", StringComparison.Ordinal));
        Assert.Equal([10, 20], result.Diagnostics.Where(fault => fault.Code == ImportCodes.CountDiffers.Code).Select(fault => fault.Line));
    }

    [Fact]
    public void A_jump_in_the_numbers_is_reported_and_nothing_is_lost()
    {
        var result = Imported.Plan(Imported.Fixture("plan.txt").Replace("（四）", "（六）", StringComparison.Ordinal).Replace("（五）", "（七）", StringComparison.Ordinal));
        Assert.Contains(ImportCodes.NumberJumps.Code, Imported.Codes(result));
        Assert.Equal(5, result.Issues.Length);
        Assert.Equal("（六）", result.Issues[3].Source.Locator);
    }

    [Fact]
    public void A_label_that_comes_twice_is_text_the_second_time()
    {
        var result = Imported.Plan(Imported.Fixture("plan.txt").Replace("3.每月巡查一次", "3.按整改目标：无反弹，每月巡查一次", StringComparison.Ordinal));
        Assert.Contains(ImportCodes.LabelTwice.Code, Imported.Codes(result));
        Assert.Equal("按整改目标：无反弹，每月巡查一次，防止反弹。", result.Issues[0].Measures[2].Text.Zh.Plain);
    }

    [Fact]
    public void Words_behind_the_last_problem_are_listed()
    {
        var result = Imported.Plan(Imported.Fixture("plan.txt") + "\n附件2：联系人名单\n\n另行印发\n");
        Assert.Equal("钱七", result.Issues[4].Leader!.Zh);
        Assert.Contains(result.Diagnostics, fault => fault.Code == ImportCodes.Unplaced.Code && fault.Message.Zh.Contains("另行印发", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_without_a_list_is_refused()
    {
        var result = Imported.Plan("云屏市整改方案\n以下空白。");
        Assert.Equal([ImportCodes.NoProblems.Code], Imported.Codes(result));
    }

    [Fact]
    public void Missing_facts_are_asked_for_together()
    {
        var result = Imported.Import(ImportKind.Plan, "plan.txt", System.Text.Encoding.UTF8.GetBytes(Imported.Fixture("plan.txt").Replace("云屏市贯彻", "我市贯彻", StringComparison.Ordinal)), id: null);
        Assert.Contains(ImportCodes.IdMissing.Code, Imported.Codes(result));
        Assert.Contains(ImportCodes.AreaMissing.Code, Imported.Codes(result));
        Assert.All(result.Diagnostics.Where(fault => fault.Severity == Severity.Error), fault => Assert.NotNull(fault.Hint));
    }

    [Fact]
    public void A_short_name_means_the_unit_of_the_city_that_the_plan_is_about()
    {
        var result = Imported.Plan(Imported.Fixture("plan.txt").Replace("云屏市贯彻", "远洲市贯彻", StringComparison.Ordinal));
        Assert.Equal(["yuanzhou-water"], result.Issues[0].Units.Where(unit => unit.Role == UnitRole.Supervising).Select(unit => unit.UnitId));
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 60)];

    private static IEnumerable<string> Units(int issue, UnitRole role) => Result.Issues[issue].Units.Where(unit => unit.Role == role).Select(unit => unit.UnitId);

    private static string Numeral(int number)
    {
        const string Digits = "零一二三四五六七八九";
        var (tens, ones) = (number / 10, number % 10);
        return (tens == 0 ? "" : tens == 1 ? "十" : Digits[tens] + "十") + (ones == 0 ? "" : Digits[ones].ToString());
    }
}
