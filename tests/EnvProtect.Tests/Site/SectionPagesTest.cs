namespace EnvProtect.Tests.Site;

/// <summary>What the sections beside the register tell.</summary>
public sealed class SectionPagesTest(SampleSite sample) : IClassFixture<SampleSite>
{
    private readonly BuiltSite site = sample.Site;

    [Fact]
    public void A_plan_lists_problems_commitments_promises_and_targets()
    {
        var words = site.Words("/en/plans/sample-2020");
        foreach (var part in new[] { "Sewage discharged untreated", "Defend the sky", "Leadership: to the end.", "strive for: at least 81%" })
            Assert.Contains(part, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Part_of_a_year_neither_proves_nor_disproves_a_target()
    {
        var rows = site.Page("/en/indicators/goodAirDays").QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr");
        Assert.Contains("80.5% 1 January 2020 – 18 July 2020 part of the year; neither proves nor disproves it", BuiltSite.Words(rows[0]), StringComparison.Ordinal);
        Assert.Contains("no figure here", BuiltSite.Words(rows[1]), StringComparison.Ordinal);
        Assert.Contains("reduce by 12%", BuiltSite.Words(rows[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_year_is_called_that_and_only_what_is_whole_preliminary()
    {
        Assert.Contains("161 of 200 part of the year As printed: 优良率80.5%", Reported(site, "/en/indicators/goodAirDays"), StringComparison.Ordinal);
        Assert.Contains("不是全年", Reported(site, "/indicators/goodAirDays"), StringComparison.Ordinal);
        Assert.DoesNotContain("初步数据", site.Words("/indicators/goodAirDays"), StringComparison.Ordinal);
        var whole = SampleDataset.Dataset.Observations.First() with { To = new(2020, 12, 31) };
        using var other = new BuiltSite(SampleDataset.Dataset with { Observations = [whole] });
        Assert.Contains("初步数据", Reported(other, "/indicators/goodAirDays"), StringComparison.Ordinal);
        Assert.Contains("全年，初步数据", other.Words("/indicators/goodAirDays"), StringComparison.Ordinal);

        static string Reported(BuiltSite site, string address) => BuiltSite.Words(site.Page(address).QuerySelector("section[aria-labelledby=observations]")!);
    }

    [Fact]
    public void One_target_and_one_value_are_not_several()
    {
        using var single = new BuiltSite(SampleDataset.Dataset with { Targets = [SampleDataset.Dataset.Targets[0]], Observations = [SampleDataset.Dataset.Observations.First()] });
        Assert.Contains("1 target, 1 value", single.Words("/en/indicators/"), StringComparison.Ordinal);
        Assert.DoesNotContain("1 targets", single.Words("/en/indicators/"), StringComparison.Ordinal);
        Assert.Contains("2 targets, 2 values", site.Words("/en/indicators/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_of_queries_and_its_examples_are_in_the_language_of_the_page()
    {
        Assert.Equal("Issues · 事项", site.Page("/data/query").QuerySelector("#query-set option[selected]")!.TextContent);
        Assert.Equal("Issues", site.Page("/en/data/query").QuerySelector("#query-set option[selected]")!.TextContent);
        Assert.Equal("IssueUnits · Units of issues", site.Page("/en/data/query").QuerySelector("#query-set option[value=IssueUnits]")!.TextContent);
        Assert.Contains("$select=Id,TitleZh,DueOn", site.Words("/data/query"), StringComparison.Ordinal);
        Assert.Contains("$select=Id,TitleEn,DueOn", site.Words("/en/data/query"), StringComparison.Ordinal);
        Assert.Contains("$format=csv&labels=en", site.Words("/en/data/query"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_instant_is_shown_in_the_time_of_China() =>
        Assert.Contains("2021年1月1日 08:00", site.Words("/sites/station-1"), StringComparison.Ordinal);

    [Fact]
    public void A_bulletin_shows_each_figure_as_printed_and_what_was_checked()
    {
        var words = site.Words("/en/bulletins/bulletin-1");
        foreach (var part in new[] { "Complaint cases by area", "2件", "Does not add up", "Jia prints 2, the parts give 3: 1 apart." })
            Assert.Contains(part, words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_keeps_how_exact_it_is()
    {
        Assert.Contains("毁林 超过200亩 200余亩", site.Words("/issues/CASE0001"), StringComparison.Ordinal);
        Assert.Contains("Woodland destroyed more than 200 mu 200余亩", site.Words("/en/issues/CASE0001"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_lists_every_record_made_from_it()
    {
        var page = site.Page("/sources/sample-plan");
        var linked = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet();
        foreach (var path in new[]
                 {
                     "/issues/sample-2020-01", "/issues/CASE0001", "/plans/sample-2020", "/plans/sample-2020#promise-1", "/campaigns/summer", "/consultations/day-1", "/handovers/letter-1",
                     "/bulletins/bulletin-1", "/pages/sign-off", "/sites/station-1", "/indicators/goodAirDays",
                 })
            Assert.Contains(path, linked);
        Assert.NotNull(page.GetElementById("figure-b"));
        Assert.Contains("/issues/sample-2020-02", site.Page("/sources/sample-report").QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_unit_names_what_it_took_over_and_its_issues_by_role()
    {
        var words = site.Words("/units/new-bureau");
        Assert.Contains("承接了 环境保护局", words, StringComparison.Ordinal);
        Assert.Contains("主体责任单位 4", words, StringComparison.Ordinal);
        Assert.Contains("监管责任单位 4", site.Words("/units/yunxi-government"), StringComparison.Ordinal);
    }

    [Fact]
    public void Deadlines_keep_silence_apart_from_failure()
    {
        var page = site.Page("/en/deadlines/");
        Assert.Contains("Dust", BuiltSite.Words(page.QuerySelector("section[aria-labelledby=overdue]")!), StringComparison.Ordinal);
        var passed = BuiltSite.Words(page.QuerySelector("section[aria-labelledby=passed]")!);
        Assert.Contains("Sewage discharged untreated", passed, StringComparison.Ordinal);
        Assert.Contains("does not mean that they were not", passed, StringComparison.Ordinal);
        Assert.DoesNotContain("Dust", passed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_as_printed_stands_beside_what_it_says_in_English() =>
        Assert.Contains("By the end of 2021. As printed: 2021年底前", BuiltSite.Words(site.Page("/en/deadlines/").QuerySelector("section[aria-labelledby=passed]")!), StringComparison.Ordinal);

    [Fact]
    public void A_date_as_printed_is_said_to_be_so_in_English()
    {
        Assert.Contains("June 2024 (as printed: 6月下旬)", site.Words("/en/sources/sample-report"), StringComparison.Ordinal);
        Assert.Contains("2024年6月（6月下旬）", site.Words("/sources/sample-report"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_deadline_are_not_repeated_as_printed_where_they_are_the_same()
    {
        var issue = SampleDataset.Dataset.Issues.Single(issue => issue.Deadline?.Text.Zh == "持续推进");
        Assert.Equal("整改时限 持续推进", BuiltSite.Words(site.Page("/issues/" + issue.Id).QuerySelector(".facts dl > div")!));
        Assert.Contains("As printed: 持续推进", site.Words("/en/issues/" + issue.Id), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_still_has_its_name_is_told_since_when()
    {
        var dataset = SampleDataset.Dataset with { Areas = [.. SampleDataset.Dataset.Areas.Select(area => area.Code == "990101" ? area with { ValidTo = null } : area)] };
        using var today = new BuiltSite(dataset);
        Assert.Contains("存续 2001年起", today.Words("/areas/990101"), StringComparison.Ordinal);
        Assert.Contains("Valid since 2001", today.Words("/en/areas/990101"), StringComparison.Ordinal);
        Assert.Contains("存续 2001年 – 2030年", site.Words("/areas/990101"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_beside_a_place_stands_apart_from_its_name()
    {
        var heading = site.Page("/en/areas/").QuerySelector("h2:has(.count)")!;
        Assert.Matches("^[A-Za-z ]+ [0-9]+ issues? names? it as a whole$", heading.TextContent);
        Assert.Matches("[a-z] [0-9]", heading.TextContent);
    }

    [Fact]
    public void A_single_issue_is_not_called_all_of_them()
    {
        var seen = site.Pages.SelectMany(page => page.Page.QuerySelectorAll("main p > a")).Select(link => link.TextContent).ToArray();
        Assert.Contains("See it in the register", seen);
        Assert.Contains("在登记册中查看", seen);
        Assert.DoesNotContain("See all 1 in the register", seen);
    }

    [Fact]
    public void The_dictionary_describes_every_entity_set()
    {
        var page = site.Page("/data/");
        foreach (var table in Model.Register.RegisterCatalogue.Catalogue.Tables)
        {
            var entry = page.GetElementById("set-" + table.Name);
            Assert.NotNull(entry);
            Assert.Equal(table.Columns.Length, entry.QuerySelectorAll("tbody tr").Length);
        }
    }

    [Fact]
    public void Every_table_can_be_downloaded_whole()
    {
        var links = site.Page("/en/data/").QuerySelectorAll("section[aria-labelledby=downloads] a").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(Model.Register.RegisterCatalogue.Catalogue.Tables.Select(table => $"/data/{table.Name}.csv"), links);
        Assert.All(links, link => Assert.True(site.Has(link[1..]), link));

        var bytes = site.Files["data/Issues.csv"];
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]); // spreadsheets look for it
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        var names = lines[0].Split(',');
        Assert.Equal(Model.Register.RegisterCatalogue.Catalogue["Issues"].Columns.Select(column => column.Name), names);
        string Cell(string id, string column) => lines.Single(line => line.StartsWith(id + ",", StringComparison.Ordinal)).Split(',')[Array.IndexOf(names, column)];
        Assert.Equal(SampleDataset.Dataset.Issues.Length + 2, lines.Length);
        Assert.Equal(("污水直排", "2021-12-31", ""), (Cell("sample-2020-01", "TitleZh"), Cell("sample-2020-01", "DueOn"), Cell("sample-2020-01", "IsOverdue")));
        Assert.Equal("true", Cell("sample-2020-02", "IsOverdue"));
    }

    [Fact]
    public void A_table_that_no_spreadsheet_opens_is_streamed_by_the_API_instead()
    {
        var (value, count) = (SampleDataset.Dataset.Observations.Last(), 100_001);
        using var large = new BuiltSite(SampleDataset.Dataset with { Observations = Enumerable.Range(1, count).Select(id => value with { Id = id, ObservedAt = value.ObservedAt!.Value.AddHours(id) }) });
        Assert.Empty(large.Faults);
        Assert.False(large.Has("data/Observations.csv"));
        Assert.True(large.Has("data/Issues.csv"));
        var links = large.Page("/en/data/").QuerySelectorAll("section[aria-labelledby=downloads] a").Select(link => link.GetAttribute("href")).ToArray();
        Assert.Contains("/odata/Observations?$format=csv", links);
        Assert.DoesNotContain("/data/Observations.csv", links);
        Assert.Equal(Model.Register.RegisterCatalogue.Catalogue.Tables.Length, links.Length);
    }

    [Fact]
    public void A_long_page_lists_its_parts_and_each_can_be_linked_to()
    {
        var parts = site.Page("/en/plans/sample-2020").QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["#overview", "#progress", "#chapters", "#groups", "#promises", "#targets"], parts);
        var page = SampleDataset.Dataset.Pages[0] with { Body = SampleDataset.Prose("<h2>一</h2><p>a</p><h2>二</h2><p>b</p><h2 id=\"third\">三</h2>", null) };
        using var written = new BuiltSite(SampleDataset.Dataset with { Pages = [page] });
        Assert.Empty(written.Faults);
        Assert.Equal(["#part-1", "#part-2", "#third"], written.Page("/pages/sign-off").QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Steps_keep_their_hour() => Assert.Contains("2021年4月9日 20:00 交办", site.Words("/consultations/day-1"), StringComparison.Ordinal);
}
