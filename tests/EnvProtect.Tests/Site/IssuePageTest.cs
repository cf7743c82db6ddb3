using AngleSharp.Dom;
using EnvProtect.Model;

namespace EnvProtect.Tests.Site;

/// <summary>What the page of an issue says, and what it takes care not to say.</summary>
public sealed class IssuePageTest(SampleSite sample) : IClassFixture<SampleSite>
{
    private readonly BuiltSite site = sample.Site;

    [Fact]
    public void A_due_date_that_passed_in_silence_is_not_called_overdue()
    {
        var (zh, en) = (site.Words("/issues/sample-2020-01"), site.Words("/en/issues/sample-2020-01"));
        Assert.Contains("到期后未见公布结果", zh, StringComparison.Ordinal);
        Assert.Contains("没有公布，不等于没有完成", zh, StringComparison.Ordinal);
        Assert.DoesNotContain("逾期", zh, StringComparison.Ordinal);
        Assert.Contains("Due date passed; no result published here", en, StringComparison.Ordinal);
        Assert.DoesNotContain("overdue", en, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Overdue_is_said_only_with_a_source_that_says_so()
    {
        Assert.Contains("到期当天或之后的来源仍称没有完成", site.Words("/issues/sample-2020-02"), StringComparison.Ordinal);
        Assert.Contains("Overdue: it was due on 31 December 2021", site.Words("/en/issues/sample-2020-02"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_due_date_to_come_says_how_many_days_are_left()
    {
        Assert.Contains("期限是2025年7月10日，还有10天", site.Words("/issues/sample-2020-03"), StringComparison.Ordinal);
        Assert.Contains("It is due on 10 July 2025, in 10 days", site.Words("/en/issues/sample-2020-03"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_derived_says_for_which_day()
    {
        Assert.Contains("按2025年6月30日计算", site.Words("/issues/sample-2020-01"), StringComparison.Ordinal);
        Assert.Contains("Computed for 30 June 2025", site.Words("/en/issues/sample-2020-01"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_published_status_stands_with_its_date_and_its_source()
    {
        var state = BuiltSite.Words(site.Page("/issues/sample-2020-02").QuerySelector(".state")!);
        Assert.Contains("最近公布的状态：办理中，2022年2月1日", state, StringComparison.Ordinal);
        Assert.Contains("《云溪日报》 第3段", state, StringComparison.Ordinal);
    }

    [Fact]
    public void The_deadline_keeps_its_printed_words() =>
        Assert.Contains("原文：2021年底前", site.Words("/issues/sample-2020-01"), StringComparison.Ordinal);

    [Fact]
    public void A_collective_name_opens_to_its_members()
    {
        var details = site.Page("/issues/sample-2020-01").QuerySelectorAll(".facts details");
        Assert.Equal(["环保部门 所指的2个", "各县区 所指的2个"], details.Select(detail => BuiltSite.Words(detail.QuerySelector("summary")!)));
        Assert.Equal(["/units/new-bureau", "/units/old-bureau"], details[0].QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Days_stand_between_dates_that_are_known_to_the_day()
    {
        var moments = site.Page("/issues/sample-2020-04").QuerySelectorAll(".moment").ToArray();
        var assigned = moments.Single(moment => BuiltSite.Words(moment).Contains("交办", StringComparison.Ordinal));
        Assert.Equal("29天后", assigned.QuerySelector(".between")!.TextContent);
        var published = moments.Single(moment => BuiltSite.Words(moment).Contains("结果公布", StringComparison.Ordinal));
        Assert.Null(published.QuerySelector(".between"));
    }

    [Fact]
    public void A_vague_date_keeps_its_words() =>
        Assert.Contains("2020年6月（6月下旬）", site.Words("/issues/sample-2020-04"), StringComparison.Ordinal);

    [Fact]
    public void A_verdict_that_does_not_follow_is_shown_beside_the_one_that_does()
    {
        var note = BuiltSite.Words(site.Page("/en/issues/CASE0001").QuerySelector(".verdict-note.contradicted")!);
        Assert.Contains("Verdict as printed Substantiated", note, StringComparison.Ordinal);
        Assert.Contains("Follows from the allegations Partly substantiated", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_translation_the_English_page_says_so_and_marks_the_Chinese()
    {
        var page = site.Page("/en/issues/CASE0001");
        Assert.Contains("has not been translated yet", BuiltSite.Words(page.QuerySelector(".notice")!), StringComparison.Ordinal);
        Assert.Equal("zh-Hans", page.QuerySelector("h1 span")!.GetAttribute("lang"));
        Assert.Contains("Hotline 12345", site.Words("/en/issues/CASE0001"), StringComparison.Ordinal);
        Assert.Null(site.Page("/en/issues/sample-2020-01").QuerySelector(".notice"));
        Assert.Null(site.Page("/issues/CASE0001").QuerySelector(".notice"));
    }

    [Fact]
    public void Related_issues_stand_on_both_sides_with_the_reason()
    {
        Assert.Contains("可能为同一事项 举报毁林 地点相同", site.Words("/issues/sample-2020-01"), StringComparison.Ordinal);
        Assert.Contains("可能为同一事项 污水直排 地点相同", site.Words("/issues/CASE0001"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_is_offered_as_data() => Assert.Equal(
        "/odata/Issues('CASE0001')", site.Page("/issues/CASE0001").QuerySelector(".machine a")!.GetAttribute("href"));

    [Fact]
    public void Faults_are_reported_to_an_address_only_where_there_is_one()
    {
        Assert.DoesNotContain("写信到", site.Words("/issues/sample-2020-01"), StringComparison.Ordinal);
        using var reachable = new BuiltSite(SampleDataset.Dataset with { Settings = new Settings { ContactEmail = "office@example.org" } });
        Assert.Equal("mailto:office@example.org?subject=sample-2020-01", reachable.Page("/issues/sample-2020-01").QuerySelector(".next a")!.GetAttribute("href"));
    }
}
