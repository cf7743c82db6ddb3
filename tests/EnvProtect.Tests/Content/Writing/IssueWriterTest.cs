using EnvProtect.Content.Writing;
using EnvProtect.Model.Issues;

namespace EnvProtect.Tests.Content.Writing;

/// <summary>An issue that is read, written and read again.</summary>
public sealed class IssueWriterTest
{
    private const string Problem = "content/plans/sample-2020/01.md";
    private const string Deadline = "deadline: { due: 2020-06-30, printed: 2020年6月底前 }";

    [Theory]
    [InlineData(Deadline, "deadline: { due: 2020-06-30, printed: 2020年6月底前, en: Before the floods }")]
    [InlineData(Deadline, "deadline: { kind: immediate, printed: 立行立改, en: At once }")]
    [InlineData("to: 2020-07-21 }", "to: 2020-07-21 }")]
    [InlineData(", to: 2020-07-21 }", " }")]
    [InlineData("from: 2020-07-15, to", "to")]
    public void Deadlines_and_windows_for_objections_come_back_as_they_were(string old, string replacement)
    {
        using var tree = ContentTree.From("every-field");
        tree.Replace(Problem, old, replacement);
        var before = Read(tree);
        tree.Write(Problem, IssueWriter.Chinese(before)).Delete("content/plans/sample-2020/01.en.md");
        var after = Read(tree);
        Assert.Equal((before.Deadline, before.ObjectionFrom, before.ObjectionTo), (after.Deadline, after.ObjectionFrom, after.ObjectionTo));
        Assert.Equal(IssueWriter.Chinese(before), IssueWriter.Chinese(after));
    }

    [Fact]
    public void A_date_whose_English_says_the_date_is_written_without_it()
    {
        using var tree = ContentTree.From("every-field");
        Assert.Contains("\ndeadline: { due: 2020-06-30, printed: \"2020年6月底前\" }\n", IssueWriter.Chinese(Read(tree)), StringComparison.Ordinal);
    }

    private static Issue Read(ContentTree tree) => tree.ReadDataset().Issues.Single(issue => issue.Id == "sample-2020-01");
}
