using EnvProtect.Model.Register;
using EnvProtect.Model.Text;
using EnvProtect.Tests.Site;

namespace EnvProtect.Tests.Api;

/// <summary>Whatever an issue's page shows in running text is found by <c>$search</c>.</summary>
public sealed class RegisterSearchTest
{
    [Theory]
    [InlineData("整改目标文")]
    [InlineData("调查核实文")]
    [InlineData("处理整改文")]
    [InlineData("追究责任文")]
    [InlineData("reprimanded")]
    public async Task An_issue_is_found_by_its_sections(string word)
    {
        var issue = SampleDataset.Dataset.Issues.Single(issue => issue.Id == "CASE0001") with
        {
            Goal = Prose("整改目标文"), Finding = Prose("调查核实文"), Handling = Prose("处理整改文"), Accountability = Prose("追究责任文", "Two were reprimanded"),
        };
        var dataset = SampleDataset.Dataset with { Issues = [.. SampleDataset.Dataset.Issues.Select(each => each.Id == issue.Id ? issue : each)] };
        await using var host = await ODataHost.StartAsync(RegisterCatalogue.Sources, RegisterCatalogue.Catalogue, dataset);
        var found = await host.JsonAsync($"Issues?$search={word}&$select=Id");
        Assert.Equal(["CASE0001"], found.GetProperty("value").EnumerateArray().Select(row => row.GetProperty("Id").GetString()));
    }

    private static LocalizedProse Prose(string zh, string? en = null) => new(new($"<p>{zh}</p>", zh), en is null ? null : new($"<p>{en}</p>", en));
}
