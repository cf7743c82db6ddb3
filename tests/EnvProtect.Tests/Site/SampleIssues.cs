using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;
using static EnvProtect.Tests.Site.SampleDataset;

namespace EnvProtect.Tests.Site;

/// <summary>Issues in every state that pages tell apart.</summary>
internal static class SampleIssues
{
    private static readonly Citation Source = new("sample-plan", "（一）");

    /// <summary>Past its due date, with no word since: nobody knows.</summary>
    private static readonly Issue Passed = new()
    {
        Id = "sample-2020-01", Kind = IssueKind.Problem, PlanId = "sample-2020", Chapter = 1, Number = "1",
        Title = new("污水直排", "Sewage discharged untreated"), Summary = new("污水没有处理。", "Sewage is not treated."),
        Status = IssueStatus.InProgress, StatusAsOf = Day("2020-03-01"), Source = Source,
        Areas = [new("990101", "both-counties"), new("990102", "both-counties")], Categories = [new(Category.Water, "水污染")],
        Units = [new("new-bureau", UnitRole.Responsible, "both-bureaus"), new("old-bureau", UnitRole.Responsible, "both-bureaus"), new("yunxi-government", UnitRole.Supervising, null)],
        Officials = [new(OfficialRole.Leader, new("李明", "Li Ming"))],
        Goal = Prose("<p>污水全部处理，销号公示后销号，再销号。</p>", "<p>All sewage treated, then sign-off, then another sign-off.</p>"),
        Measures =
        [
            new(1, Prose("<p>建厂。</p>", "<p>Build a plant.</p>"), Day("2020-12-31"), MeasureState.Done),
            new(2, Prose("<p>运行。</p>", "<p>Run it.</p>"), null, null),
        ],
        Milestones = [new(1, Day("2020-09"), new("开工", "Work begins"))],
        Deadline = new(DeadlineKind.Date, new(2021, 12, 31), new("2021年底前", "By the end of 2021")),
        Links = [new("CASE0001", LinkRelation.PossiblySame, new("地点相同", "The same place"))],
        MechanismIds = ["day-1", "summer"], RedirectFrom = ["old/problem-1"],
    };

    /// <summary>A later report says that it is unfinished.</summary>
    private static readonly Issue Overdue = Passed with
    {
        Id = "sample-2020-02", Number = "2", Title = new("扬尘", "Dust"), Links = [], MechanismIds = [], RedirectFrom = [],
        Status = IssueStatus.InProgress, StatusAsOf = Day("2022-02-01"), ProgressPercent = 60,
        Updates =
        [
            new Update
            {
                Sequence = 1, On = Day("2022-02-01"), Title = new("仍未完成", "Still unfinished"), Text = Prose("<p>进度60%。</p>", "<p>60% done.</p>"),
                Source = new("sample-report", "第3段"), ToStatus = IssueStatus.InProgress, Percent = 60,
            },
        ],
    };

    private static readonly Issue NotYetDue = Passed with
    {
        Id = "sample-2020-03", Number = "3", Title = new("尾矿", "Tailings"), Links = [], MechanismIds = [], RedirectFrom = [],
        Deadline = new(DeadlineKind.Date, new(2025, 7, 10), new("2025年7月10日", "10 July 2025")),
    };

    private static readonly Issue Finished = Passed with
    {
        Id = "sample-2020-04", Number = "4", Chapter = null, Title = new("噪声", "Noise"), Links = [], MechanismIds = [], RedirectFrom = [], Status = IssueStatus.SignedOff,
        Received = Day("2020-03-01"), Assigned = Day("2020-03-02"), Resolved = Day("2020-03-31"), Accepted = Day("2020-04-02"), ObjectionFrom = Day("2020-04-03"),
        ObjectionTo = Day("2020-04-10"), SignedOff = Day("2020-04-11"), Published = Day("2020-04-12"), Reopened = PartialDate.Parse("2020-06", "6月下旬"),
        Satisfaction = new(90, "90%以上"),
    };

    private static readonly Issue Commitment = new()
    {
        Id = "sample-2020-c01", Kind = IssueKind.Commitment, PlanId = "sample-2020", Chapter = 1, Number = "1",
        Title = new("保卫蓝天", "Defend the sky"), Summary = new("空气变好。", "Better air."), Status = IssueStatus.LongTerm, StatusAsOf = Day("2020-03-01"), Source = Source,
        Areas = [new("990100", null)], Deadline = new(DeadlineKind.Ongoing, null, new("持续推进", "Ongoing")),
    };

    /// <summary>Without a translation, with a verdict that does not follow from its allegations.</summary>
    private static readonly Issue Case = new()
    {
        Id = "CASE0001", Kind = IssueKind.Case, Number = "CASE0001", Title = new("举报毁林", null), Summary = new("举报毁坏林地。", null),
        Status = IssueStatus.Closed, StatusAsOf = Day("2021-06-01"), Source = Source, MoreSources = [new("sample-report", "第1段")],
        Channel = Channel.Hotline12345, Medium = Medium.Phone, Batch = "第一批", IsKey = true,
        Areas = [new("990101", null)], Categories = [new(Category.Ecology, null), new(Category.Other, "其它污染")],
        Finding = Prose("<p>调查属实。</p>", null), Handling = Prose("<p>已处理。</p>", null), Accountability = Prose("<p>约谈1人。</p>", null),
        Allegations =
        [
            new(1, Prose("<p>毁林。</p>", null), Verdict.Substantiated, Prose("<p>确有毁林。</p>", null)),
            new(2, Prose("<p>排污。</p>", null), Verdict.Unsubstantiated, null),
        ],
        PrintedVerdict = Verdict.Substantiated,
        Evidence = [new Evidence { Sequence = 1, File = "evidence/CASE0001/1.jpg", Sha256 = new string('a', 64), AlternativeText = new("复绿后的山坡", null), Section = "handling" }],
        Outcomes = [new Outcome { Sequence = 1, Kind = OutcomeKind.Fine, Count = 1, Amount = 20000, DocumentNumber = "环罚〔2021〕1号", On = Day("2021-05-20"), Printed = "罚款2万元", Text = new("罚款", "Fined") }],
        ReopenOfId = "sample-2020-04", DuplicateOfId = "sample-2020-02", SplitOfId = "sample-2020-03",
    };

    private static readonly Issue Task = new()
    {
        Id = "summer-01", Kind = IssueKind.Task, CampaignId = "summer", Number = "1", Title = new("整治砂场", "Deal with the sand yard"), Summary = new("关停。", "Close it."),
        Status = IssueStatus.AwaitingAcceptance, StatusAsOf = Day("2021-08-01"), Source = Source, Areas = [new("990102", null)],
    };

    public static IEnumerable<Issue> All => [Passed, Overdue, NotYetDue, Finished, Commitment, Case, Task];
}
