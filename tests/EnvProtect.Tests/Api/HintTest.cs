using System.Net;
using System.Text.Json;
using EnvProtect.Tests.EndToEnd;

namespace EnvProtect.Tests.Api;

/// <summary>What people write first, and what they are told to write instead; what they are told is then understood.</summary>
public sealed class HintTest(PublishedRegister register)
{
    [Theory]
    [InlineData("Issues?$filter=Titel eq 'x'", "Did you mean 'TitleZh'?")]
    [InlineData("Issues?$filter=Title eq 'x'", "Did you mean 'TitleZh'?")]
    [InlineData("Issues?$filter=DueDate gt 2019-01-01", "Did you mean 'DueOn'?")]
    [InlineData("Issues?$filter=IssueCategories/any(c:c eq 'water')", "Write c/CategoryCode.")]
    [InlineData("Issues?$filter=Plan eq 'x'", "Write Plan/Id.")]
    [InlineData("Issues?$filter=Measures/any(m:TextZh eq 'x')", "Write m/TextZh.")]
    [InlineData("Issues?$apply=filter(Measures/any(m:TextZh eq 'x'))", "Write m/TextZh.")]
    [InlineData("Issues?$expand=TitleZh", "Write $select=TitleZh.")]
    [InlineData("Issues?$expand=Measurs", "Did you mean 'Measures'?")]
    [InlineData("Issues?$apply=groupby((year(DueOn)),aggregate($count as N))", "Write compute(year(DueOn) as X)/groupby((X),...).")]
    [InlineData("Issues?$apply=groupby((Status,Measures/$count))", "Write compute(Measures/$count as X)/groupby((X),...).")]
    [InlineData("Issues?$apply=groupby((IssueAreas/AreaCode),aggregate($count as N))", "Write IssueAreas?$apply=groupby((AreaCode),...).")]
    [InlineData("Issues?$filter=substringof('水',TitleZh)", "Did you mean 'contains(text,part)'?")]
    [InlineData("Issues?$filter=TitleZh like '%水%'", "Write contains(text,part).")]
    [InlineData("Issues?$filter=DueOn gt datetime'2019-01-01T00:00:00'", "Write 2019-01-01.")]
    [InlineData("Issues?$filter=DueOn gt datetime'2019-01-01T08:30:00'", "Write 2019-01-01T08:30:00+08:00.")]
    [InlineData("Issues?$filter=DueOn gt 2019/1/1", "Write 2019-01-01.")]
    [InlineData("Issues?$filter=DueOn gt 2019.01.01", "Write 2019-01-01.")]
    [InlineData("Issues?$filter=DueOn gt 2019年1月1日", "Write 2019-01-01.")]
    [InlineData("Issues?$filter=Status = 'inProgress'", "Write eq.")]
    [InlineData("Issues?$filter=Status=='inProgress'", "Write eq.")]
    [InlineData("Issues?$filter=Status != 'inProgress'", "Write ne.")]
    [InlineData("Issues?$filter=Chapter <> 3", "Write ne.")]
    [InlineData("Issues?$filter=Chapter >= 3", "Write ge.")]
    [InlineData("Issues?$filter=Chapter eq 3 || Chapter eq 4", "Write or.")]
    [InlineData("Issues?$filter=Status eq \"inProgress\"", "A text stands in straight single quotes: 'x'.")]
    [InlineData("Issues?$filter=Status eq ‘inProgress’", "A text stands in straight single quotes: 'x'.")]
    [InlineData("Issues?$apply=aggregate(DaysToResolve with avg as D)", "Did you mean 'average'?")]
    [InlineData("Issues?$apply=aggregate(Id with count as D)", "Did you mean '$count as N'?")]
    [InlineData("Issues?$inlinecount=allpages", "Did you mean '$count=true'?")]
    [InlineData("Issues?limit=5", "Did you mean '$top'?")]
    public async Task A_refusal_says_how_it_is_written_here(string query, string hint) => Assert.Equal(hint, await HintAsync(query));

    [Theory]
    [InlineData("Issues?$apply=compute(year(DueOn) as X)/groupby((X),aggregate($count as N))")]
    [InlineData("Issues?$apply=compute(Measures/$count as X)/groupby((X),aggregate($count as N))")]
    [InlineData("IssueAreas?$apply=groupby((AreaCode),aggregate($count as N))")]
    [InlineData("Issues?$filter=IssueCategories/any(c:c/CategoryCode eq 'water') or Plan/Id eq 'x' or Measures/any(m:m/TextZh eq 'x')")]
    public async Task What_a_hint_says_is_understood(string query)
    {
        using var response = await GetAsync(query);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<string?> HintAsync(string query)
    {
        using var response = await GetAsync(query);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        return json.GetProperty("error").GetProperty("innererror").TryGetProperty("hint", out var hint) ? hint.GetString() : null;
    }

    private async Task<HttpResponseMessage> GetAsync(string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/odata/" + query, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language", "en");
        return await register.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
