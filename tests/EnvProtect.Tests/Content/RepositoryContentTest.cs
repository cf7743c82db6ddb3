using EnvProtect.Content;
using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;
using Xunit;

namespace EnvProtect.Tests.Content;

/// <summary>The content of this repository itself.</summary>
public sealed class RepositoryContentTest
{
    private static readonly ContentResult Result = ContentReader.Read(new()
    {
        ContentDirectory = Path.Combine(ContentTree.Repository, "content"),
        DataDirectory = Path.Combine(ContentTree.Repository, "data"),
        AsOf = new(2024, 6, 1),
    });

    private static Dataset Data => Result.Dataset!;

    [Fact]
    public void It_reads_without_errors() =>
        Assert.Empty(Result.Diagnostics.Where(fault => fault.Severity == Severity.Error));

    [Fact]
    public void The_plan_of_2018_has_40_problems_with_109_measures()
    {
        var problems = Data.Issues.Where(issue => issue.PlanId == "hengyang-2018" && issue.Kind == IssueKind.Problem).ToList();
        Assert.Equal(40, problems.Count);
        Assert.Equal(109, problems.Sum(problem => problem.Measures.Length));
    }

    [Fact]
    public void Only_problems_36_and_37_have_no_supervising_unit()
    {
        var without = Data.Issues
            .Where(issue => issue.PlanId == "hengyang-2018" && issue.Kind == IssueKind.Problem && issue.Units.All(unit => unit.Role != UnitRole.Supervising))
            .Select(issue => issue.Id);
        Assert.Equal(["hengyang-2018-36", "hengyang-2018-37"], without);
    }

    [Fact]
    public void A_problem_carries_what_its_file_says()
    {
        var problem = Issue("hengyang-2018-06");
        Assert.Equal(new Deadline(DeadlineKind.Date, new(2022, 12, 31), new("2022年12月底前", "By 31 December 2022")), problem.Deadline);
        Assert.Equal(2, problem.Milestones.Length);
        Assert.Equal("（六）", problem.Source.Locator);
        Assert.Equal("Liao Jian", problem.Leader!.En);
    }

    [Fact]
    public void Groups_stand_for_their_members_and_are_kept_with_each()
    {
        var problem = Issue("hengyang-2018-01");
        Assert.Equal(12 + 3, problem.Areas.Length);
        Assert.Contains(new("430482", "hengyang-counties"), problem.Areas);
        Assert.Contains(new("changning-government", UnitRole.Responsible, "hengyang-county-authorities"), problem.Units);
    }

    private static Issue Issue(string id) => Data.Issues.Single(issue => issue.Id == id);
}
