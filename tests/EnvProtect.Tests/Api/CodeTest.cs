using System.Net;
using System.Text.Json;
using EnvProtect.Model.Register;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Tests.Api;

/// <summary>A text that is no code never passes for a code of which there is nothing.</summary>
public sealed class CodeTest
{
    [Theory]
    [InlineData("Areas?$filter=Level eq '省'", "Write 'province'.")]
    [InlineData("Areas?$filter=Level ne 'PROVINCE'", "Write 'province'.")]
    [InlineData("Areas?$filter=Level eq 'provinz'", "Did you mean 'province'?")]
    [InlineData("Areas?$filter='省' eq Level", "Write 'province'.")]
    [InlineData("Areas?$filter=Level in ('province','省')", "Write 'province'.")]
    [InlineData("Areas?$filter=Level eq @level&@level='省'", "Write 'province'.")]
    [InlineData("Areas?$filter=Parent/Level eq '省'", "Write 'province'.")]
    [InlineData("Areas?$filter=IssueAreas/any(a:a/Area/Level eq '省')", "Write 'province'.")]
    [InlineData("Areas?$filter=not(Code eq 'x' or Level eq '省')", "Write 'province'.")]
    [InlineData("Areas?$apply=filter(Level eq '省')/aggregate($count as N)", "Write 'province'.")]
    public async Task A_text_that_is_no_code_is_refused_with_the_code_that_it_may_mean(string address, string hint)
    {
        await using var host = await HostAsync();
        var (status, error) = await AnswerAsync(host, address);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("OD311", error.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(hint, error.GetProperty("error").GetProperty("innererror").GetProperty("hint").GetString());
    }

    [Fact]
    public async Task A_text_that_means_no_code_is_refused_with_all_of_them()
    {
        await using var host = await HostAsync();
        var (_, error) = await AnswerAsync(host, "Areas?$filter=Level eq 'x'");
        var hint = error.GetProperty("error").GetProperty("innererror").GetProperty("hint").GetString();
        foreach (var term in Lists.All.Single(list => list.Name == RegisterCatalogue.Catalogue["Areas"]["Level"].Vocabulary).Terms)
            Assert.Contains($"{term.Code} ({term.Label.En})", hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Areas?$filter=Level eq '{0}'")]
    [InlineData("Areas?$filter=Level in ('{0}','county')")]
    [InlineData("Areas?$filter=Code ne 'x' and Level eq '{0}'")]
    public async Task A_plan_that_later_requests_share_refuses_them_as_the_first(string address)
    {
        await using var host = await HostAsync();
        foreach (var (level, status) in new[] { ("province", HttpStatusCode.OK), ("省", HttpStatusCode.BadRequest), ("prefecture", HttpStatusCode.OK), ("省", HttpStatusCode.BadRequest) })
            Assert.Equal(status, (await AnswerAsync(host, address.Replace("{0}", level, StringComparison.Ordinal))).Status);
    }

    [Theory]
    [InlineData("Areas?$filter=Level eq null")]
    [InlineData("Areas?$filter=Level gt '省'")]
    [InlineData("Areas?$filter=contains(Level,'省')")]
    [InlineData("Areas?$filter=Code eq '省'")]
    public async Task Other_comparisons_are_left_alone(string address)
    {
        await using var host = await HostAsync();
        Assert.Equal(HttpStatusCode.OK, (await AnswerAsync(host, address)).Status);
    }

    private static Task<ODataHost> HostAsync() => ODataHost.StartAsync(
        RegisterCatalogue.Sources, RegisterCatalogue.Catalogue,
        new EnvProtect.Model.Dataset { AsOf = new(2024, 1, 1), Areas = [new() { Code = "43", Name = new("湖南省", "Hunan"), Level = AreaLevel.Province }] },
        options => options with { Vocabularies = Lists.All });

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> AnswerAsync(ODataHost host, string address)
    {
        using var response = await host.SendAsync(address, ("Accept-Language", "en"));
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}
