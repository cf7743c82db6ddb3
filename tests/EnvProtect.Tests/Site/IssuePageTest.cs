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
        Assert.Contains("期限是2021年12月31日，已过去1277天，到期当天或之后的来源仍称没有完成", site.Words("/issues/sample-2020-02"), StringComparison.Ordinal);
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
        Assert.Contains("最近登记的状态：办理中，2022年2月1日", state, StringComparison.Ordinal);
        Assert.Contains("《云溪日报》 第3段", state, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_is_never_put_into_the_mouth_of_a_source()
    {
        Assert.Contains("按来源所述登记为“已办结”", site.Words("/issues/CASE0001"), StringComparison.Ordinal);
        var en = site.Words("/en/issues/CASE0001");
        Assert.Contains("Registered as “closed” from what the source describes.", en, StringComparison.Ordinal);
        Assert.DoesNotContain("A source says", en, StringComparison.Ordinal);
        Assert.Contains("来源没有用这些词的，登记与它所述情况最接近的一个", site.Words("/about"), StringComparison.Ordinal);
        Assert.Contains("where it names none, the one nearest to what it describes", site.Words("/en/about"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_our_own_is_not_shown_as_an_official_one()
    {
        Assert.Contains("本站编号 sample-2020-01", Facts("/issues/sample-2020-01"), StringComparison.Ordinal);
        Assert.Contains("Number on this site sample-2020-01", Facts("/en/issues/sample-2020-01"), StringComparison.Ordinal);
        Assert.EndsWith(" Number CASE0001", Facts("/en/issues/CASE0001"), StringComparison.Ordinal);
        Assert.DoesNotContain("本站编号", Facts("/issues/CASE0001"), StringComparison.Ordinal);

        string Facts(string address) => BuiltSite.Words(site.Page(address).QuerySelector(".facts")!);
    }

    [Fact]
    public void Names_and_their_values_are_apart_where_only_the_text_is_taken()
    {
        foreach (var address in new[] { "/issues/CASE0001", "/en/areas/990101", "/en/indicators/goodAirDays" })
            Assert.All(site.Page(address).QuerySelectorAll(".facts dl > div, .fact-row > div"), fact => Assert.Matches(@"\S\s+\S", fact.TextContent));
        var row = site.Page("/en/issues/").QuerySelectorAll(".issue-row-facts").First(row => row.ChildElementCount > 1);
        Assert.All(row.Children.Skip(1), part => Assert.Equal(" ", part.PreviousSibling!.TextContent));
    }

    [Fact]
    public void What_stands_on_every_page_is_not_searched()
    {
        foreach (var part in new[] { ".next", ".citation", ".between", ".notice-foot", ".record .machine" })
            Assert.All(site.Page("/en/issues/sample-2020-02").QuerySelectorAll(part).Append(site.Page("/issues/sample-2020-02").QuerySelector(part)), found => Assert.True(found!.HasAttribute("data-pagefind-ignore"), part));
    }

    [Fact]
    public void On_paper_the_allegations_are_at_least_counted()
    {
        Assert.Equal("举报内容2项：属实1项，不属实1项。", BuiltSite.Words(site.Page("/issues/CASE0001").QuerySelector(".state .paper-only")!));
        Assert.Equal("2 allegations: 1 substantiated, 1 unsubstantiated.", BuiltSite.Words(site.Page("/en/issues/CASE0001").QuerySelector(".state .paper-only")!));
        Assert.Null(site.Page("/issues/sample-2020-01").QuerySelector(".state .paper-only"));
        var open = SampleDataset.Dataset.Issues.Single(issue => issue.Id == "CASE0001");
        open = open with { PrintedVerdict = null, Allegations = [open.Allegations[0], open.Allegations[1] with { Verdict = null }] };
        using var other = new BuiltSite(SampleDataset.Dataset with { Issues = [.. SampleDataset.Dataset.Issues.Select(issue => issue.Id == open.Id ? open : issue)] });
        Assert.Equal("举报内容2项：属实1项，未见公布结论1项。", BuiltSite.Words(other.Page("/issues/CASE0001").QuerySelector(".state .paper-only")!));
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
        "/odata/Issues('CASE0001')", site.Page("/issues/CASE0001").QuerySelector(".sources .machine a")!.GetAttribute("href"));

    [Fact]
    public void Faults_are_reported_to_an_address_only_where_there_is_one()
    {
        var words = site.Words("/issues/sample-2020-01");
        Assert.DoesNotContain("写信到", words, StringComparison.Ordinal);
        Assert.Contains("本站还没有公布自己的联系方式", words, StringComparison.Ordinal);
        using var reachable = new BuiltSite(SampleDataset.Dataset with { Settings = new Settings { ContactEmail = "office@example.org" } });
        Assert.Equal("mailto:office@example.org?subject=sample-2020-01", reachable.Page("/issues/sample-2020-01").QuerySelector(".next a[href^=mailto]")!.GetAttribute("href"));
    }

    [Fact]
    public void The_page_ends_with_whom_to_call()
    {
        foreach (var address in new[] { "/issues/sample-2020-01", "/en/issues/CASE0001" })
        {
            var next = site.Page(address).QuerySelector(".next")!;
            Assert.Equal(["tel:12345", "tel:12369"], next.QuerySelectorAll("a[href^=tel]").Select(link => link.GetAttribute("href")));
        }

        Assert.Contains("报上编号CASE0001", site.Words("/issues/CASE0001"), StringComparison.Ordinal);
        Assert.Contains("公布的责任单位是环保部门，可以直接询问。", site.Words("/issues/sample-2020-01"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_measure_has_a_state_or_says_that_none_was_published()
    {
        var measures = site.Page("/issues/sample-2020-01").QuerySelectorAll(".measures > li").Select(BuiltSite.Words).ToArray();
        Assert.Contains("已完成", measures[0], StringComparison.Ordinal);
        Assert.Contains("未见公布进度", measures[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_published_is_listed_latest_first_and_can_be_followed_until_it_is_done()
    {
        var record = site.Page("/issues/sample-2020-02").QuerySelector(".record")!;
        Assert.Equal(["2022年2月1日 仍未完成《云溪日报》 第3段"], record.QuerySelectorAll(".changes li").Select(BuiltSite.Words));
        Assert.Equal("/issues/sample-2020-02.xml", record.QuerySelector("a[type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Null(site.Page("/issues/sample-2020-04").QuerySelector(".record a[type]"));
        // Silence says neither that it is done nor that it is not.
        Assert.Contains("这里还没有公布结果。", BuiltSite.Words(site.Page("/issues/sample-2020-01").QuerySelector(".record")!), StringComparison.Ordinal);
        Assert.Contains("No result has been published here yet.", BuiltSite.Words(site.Page("/en/issues/sample-2020-01").QuerySelector(".record")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_one_day_are_listed_from_the_last_to_the_first()
    {
        var issue = SampleDataset.Dataset.Issues.Single(issue => issue.Id == "sample-2020-02");
        var updates = Enumerable.Range(1, 12).Select(i => issue.Updates[0] with { Sequence = i, Title = new($"第{i}条", null) });
        using var busy = new BuiltSite(SampleDataset.Dataset with { Issues = [.. SampleDataset.Dataset.Issues.Select(each => each.Id == issue.Id ? issue with { Updates = [.. updates] } : each)] });
        string[] expected = [.. Enumerable.Range(1, 12).Reverse().Select(i => $"第{i}条")];
        Assert.Equal(expected, busy.Page("/issues/sample-2020-02").QuerySelectorAll(".changes a").Select(link => link.TextContent.Trim()).Where(text => text.EndsWith('条')));
        Assert.Empty(busy.Faults);
    }

    [Fact]
    public void On_paper_a_code_leads_back_to_the_page()
    {
        using var hosted = new BuiltSite(options: new EnvProtect.Site.SiteOptions { BaseUrl = "https://example.org", Jobs = 2 });
        var foot = hosted.Page("/en/issues/sample-2020-01").QuerySelector(".notice-foot")!;
        Assert.Contains("https://example.org/en/issues/sample-2020-01", BuiltSite.Words(foot), StringComparison.Ordinal);
        var code = foot.QuerySelector("svg.qr")!;
        var size = int.Parse(code.GetAttribute("viewBox")!.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
        // The finder pattern at the corner, inside the quiet zone of four modules: seven dark modules in a row.
        Assert.True(size >= 29);
        Assert.StartsWith("M4 4h7v1h-7z", code.QuerySelector("path")!.GetAttribute("d"), StringComparison.Ordinal);
        Assert.Null(site.Page("/issues/sample-2020-01").QuerySelector("svg.qr"));
    }
}
