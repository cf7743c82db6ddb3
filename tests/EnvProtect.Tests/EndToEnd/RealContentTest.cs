using System.Text.Json;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>What a journalist gets of the real plan through the API.</summary>
public sealed class RealContentTest(PublishedRegister register)
{
    [Fact]
    public async Task The_plan_has_forty_problems()
    {
        using var answer = await Get("/odata/Issues?$filter=PlanId eq 'hengyang-2018' and Kind eq 'problem'&$count=true");
        Assert.Equal(40, answer.RootElement.GetProperty("@odata.count").GetInt32());
        Assert.Equal(40, answer.RootElement.GetProperty("value").GetArrayLength());
    }

    [Fact]
    public async Task The_problems_have_109_measures()
    {
        using var answer = await Get("/odata/Measures?$filter=startswith(IssueId,'hengyang-2018-') and not startswith(IssueId,'hengyang-2018-c')&$count=true&$top=1");
        Assert.Equal(109, answer.RootElement.GetProperty("@odata.count").GetInt32());
    }

    [Fact]
    public async Task Problems_36_and_37_alone_have_no_supervising_unit()
    {
        using var problems = await Get("/odata/Issues?$filter=PlanId eq 'hengyang-2018' and Kind eq 'problem'&$select=Id");
        using var units = await Get("/odata/IssueUnits?$filter=Role eq 'supervising'&$select=IssueId");
        var supervised = units.RootElement.GetProperty("value").EnumerateArray().Select(row => row.GetProperty("IssueId").GetString()).ToHashSet();
        var without = problems.RootElement.GetProperty("value").EnumerateArray().Select(row => row.GetProperty("Id").GetString()).Where(id => !supervised.Contains(id));
        Assert.Equal(["hengyang-2018-36", "hengyang-2018-37"], without.Order());
    }

    [Fact]
    public async Task The_plan_has_eighteen_commitments()
    {
        using var answer = await Get("/odata/Issues?$filter=PlanId eq 'hengyang-2018' and Kind eq 'commitment'&$count=true&$top=0");
        Assert.Equal(18, answer.RootElement.GetProperty("@odata.count").GetInt32());
    }

    [Fact]
    public async Task What_became_of_a_problem_after_its_due_date_is_unknown_and_not_overdue()
    {
        using var answer = await Get("/odata/Issues('hengyang-2018-06')?$select=Status,StatusAsOfOn,DueOn,IsOverdue");
        Assert.Equal("inProgress", answer.RootElement.GetProperty("Status").GetString());
        Assert.Equal("2019-01-24", answer.RootElement.GetProperty("StatusAsOfOn").GetString());
        Assert.Equal("2022-12-31", answer.RootElement.GetProperty("DueOn").GetString());
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("IsOverdue").ValueKind);
    }

    [Fact]
    public async Task A_collective_name_resolves_to_the_areas_it_means()
    {
        using var answer = await Get("/odata/IssueAreas?$filter=IssueId eq 'hengyang-2018-01' and GroupId eq 'hengyang-counties'&$count=true&$top=0");
        Assert.Equal(12, answer.RootElement.GetProperty("@odata.count").GetInt32());
    }

    [Theory]
    [InlineData("casesByArea", 215)]
    [InlineData("casesByChannel", 215)]
    [InlineData("casesByType", 317)]
    [InlineData("keyCasesByArea", 41)]
    [InlineData("closedByArea", 160)]
    public async Task The_figures_of_the_bulletin_add_up_to_what_it_prints(string dimension, int total)
    {
        using var answer = await Get($"/odata/Figures?$filter=BulletinId eq 'yongzhou-2020-15' and Dimension eq '{dimension}'&$select=Value,Printed");
        Assert.Equal(total, answer.RootElement.GetProperty("value").EnumerateArray().Sum(row => row.GetProperty("Value").GetDouble()));
    }

    [Fact]
    public async Task A_printed_verdict_that_contradicts_its_allegations_stands_beside_the_derived_one()
    {
        using var answer = await Get("/odata/Issues('D1YZ202000131')?$select=PrintedVerdict,Verdict&$expand=Allegations($select=Verdict)");
        Assert.Equal("substantiated", answer.RootElement.GetProperty("PrintedVerdict").GetString());
        Assert.Equal("partlySubstantiated", answer.RootElement.GetProperty("Verdict").GetString());
        Assert.Equal(4, answer.RootElement.GetProperty("Allegations").GetArrayLength());
    }

    [Fact]
    public async Task Every_entity_set_answers_with_rows_where_the_register_has_some()
    {
        using var service = await Get("/odata/");
        var sets = service.RootElement.GetProperty("value").EnumerateArray().Select(set => set.GetProperty("url").GetString()!).ToArray();
        Assert.Contains("Issues", sets);
        foreach (var set in sets)
        {
            using var answer = await Get($"/odata/{set}?$top=1&$count=true");
            var rows = answer.RootElement.GetProperty("value").GetArrayLength();
            Assert.Equal(Math.Min(1, answer.RootElement.GetProperty("@odata.count").GetInt32()), rows);
        }
    }

    [Fact]
    public async Task Every_issue_has_a_page_in_both_languages()
    {
        using var answer = await Get("/odata/Issues?$select=PageUrl");
        foreach (var row in answer.RootElement.GetProperty("value").EnumerateArray())
        {
            var address = row.GetProperty("PageUrl").GetString();
            using var zh = await register.Client.GetAsync(new Uri(address!, UriKind.Relative), TestContext.Current.CancellationToken);
            using var en = await register.Client.GetAsync(new Uri("/en" + address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal((200, 200), ((int)zh.StatusCode, (int)en.StatusCode));
        }
    }

    private async Task<JsonDocument> Get(string address)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var response = await register.Client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode} {text}");
        return JsonDocument.Parse(text);
    }
}
