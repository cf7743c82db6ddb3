using EnvProtect.Content;
using EnvProtect.Model;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Mechanisms;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;
using Xunit;

namespace EnvProtect.Tests.Content;

/// <summary>Every key and column of the format arrives in the dataset.</summary>
public sealed class EveryFieldTest : IDisposable
{
    private readonly ContentTree tree = ContentTree.From("every-field");
    private readonly Dataset data;

    public EveryFieldTest() => data = tree.ReadDataset();

    private Issue Problem => data.Issues.Single(issue => issue.Id == "sample-2020-01");

    private Issue Case => data.Issues.Single(issue => issue.Id == "D1YZ209900001");

    [Fact]
    public void The_fixture_gives_no_diagnostic_at_all() => Assert.Empty(tree.Read().Diagnostics);

    [Fact]
    public void A_verdict_follows_only_where_every_allegation_has_one()
    {
        Assert.Equal(Verdict.LargelySubstantiated, Case.DerivedVerdict());
        tree.Replace("content/cases/2020/D1YZ209900001.md", "【基本属实】", "");
        Assert.Null(tree.ReadDataset().Issues.Single(issue => issue.Id == Case.Id).DerivedVerdict());
    }

    [Fact]
    public void Lists_are_sorted_by_id() =>
        Assert.Equal(["D1YZ209900001", "sample-2020-01", "sample-2020-c01", "sample-summer-01"], data.Issues.Select(issue => issue.Id));

    [Fact]
    public void A_member_named_directly_and_by_a_group_stands_once_and_directly()
    {
        Assert.Equal([new("990101", null), new("990102", "sample-districts")], Problem.Areas);
        Assert.Equal(
            [new("sample-government", UnitRole.Responsible, null), new("sample-party-committee", UnitRole.Responsible, "sample-authorities"),
                new("sample-eeb", UnitRole.Supervising, null)],
            Problem.Units);
    }

    [Fact]
    public void Facts_of_the_front_matter()
    {
        Assert.Equal([new(Category.Water, null), new(Category.Other, "其它污染")], Problem.Categories);
        Assert.Equal(
            [OfficialRole.Leader, OfficialRole.OnSite, OfficialRole.Supervisor, OfficialRole.SupervisingLeader],
            Problem.Officials.Select(official => official.Role));
        Assert.Equal(new Deadline(DeadlineKind.Date, new(2020, 6, 30), new("2020年6月底前", "By 30 June 2020")), Problem.Deadline);
        Assert.Equal(["2020-05", "6月下旬"], Problem.Milestones.Select(milestone => milestone.On.Shown));
        Assert.Equal((IssueStatus.SignedOff, "2021-03-01"), (Problem.Status, Problem.StatusAsOf.Shown));
        Assert.Equal(
            ["2019-09", "2019-09-20", "2020-06-25", "2020-07-10", "2020-08-01", "2020-08-05", "2020-09-01", "2020-07-15", "2020-07-21"],
            new[]
            {
                Problem.Received, Problem.Assigned, Problem.Resolved, Problem.Accepted, Problem.SignedOff, Problem.Published, Problem.Reopened,
                Problem.ObjectionFrom, Problem.ObjectionTo,
            }.Select(date => date!.Shown));
        Assert.Equal(new Satisfaction(90, "90%以上"), Problem.Satisfaction);
        Assert.Equal((100, "sample-2020-c01", 1), (Problem.ProgressPercent, Problem.SplitOfId, Problem.Chapter));
        Assert.Equal([new IssueLink("D1YZ209900001", LinkRelation.PossiblySame, new("同一条河", "The same river"))], Problem.Links);
        Assert.Equal(["sample-summer", "consultation-1", "letter-1"], Problem.MechanismIds);
        Assert.Equal([new Citation("sample-daily-2021", "第3段")], Problem.MoreSources);
        Assert.Equal(["/issues/jia-outfall"], Problem.RedirectFrom);
        Assert.Equal((1, 20000.5, "样环罚〔2020〕1号"), (Problem.Outcomes[0].Count, Problem.Outcomes[0].Amount, Problem.Outcomes[0].DocumentNumber));
        Assert.Equal(new(OutcomeKind.Interview, 2, null), (Problem.Outcomes[1].Kind, Problem.Outcomes[1].Count, Problem.Outcomes[1].Text));
    }

    [Fact]
    public void Texts_of_the_body()
    {
        Assert.Equal(new LocalizedText("排污口封堵，河水变清。", "The outfall is sealed and the water is clear."), Problem.Goal!.Plain);
        Assert.Equal([(MeasureState.Done, null), (MeasureState.NotDone, "2020-06-30")],
            Problem.Measures.Select(measure => (measure.State!.Value, measure.Due?.Shown)));
        Assert.Equal("<p>封堵排污口。</p>", Problem.Measures[1].Text.Zh.Html);
        Assert.Equal([Verdict.Substantiated, Verdict.LargelySubstantiated], Problem.Allegations.Select(allegation => allegation.Verdict!.Value));
        Assert.Equal(new LocalizedText("到场核实，河水发黑。", "On site the river was found black."), Problem.Allegations[0].Finding!.Plain);
        Assert.Null(Problem.Allegations[1].Finding);
        Assert.Equal(["来源是甲厂的旧管道。", "旧管道已经封堵，并通过验收、销号。", "约谈2人。"],
            new[] { Problem.Finding, Problem.Handling, Problem.Accountability }.Select(prose => prose!.Zh.Plain));
    }

    [Fact]
    public void Progress_carries_date_tags_and_source()
    {
        Assert.Equal(("2020-06-25", IssueStatus.AwaitingAcceptance, 80, new("sample-plan-2020", "（一）"), new("封堵完成", "Sealing finished")),
            Shown(Problem.Updates[0]));
        Assert.Equal(("2021-03", IssueStatus.SignedOff, 100, new("sample-daily-2021", "第3段"), new("报道", "In the news")), Shown(Problem.Updates[1]));

        static (string, IssueStatus, int, Citation, LocalizedText) Shown(Update update) =>
            (update.On.Shown, update.ToStatus!.Value, update.Percent!.Value, update.Source, update.Title);
    }

    [Fact]
    public void Pictures_become_evidence_and_leave_the_text()
    {
        Assert.Equal(["handling", "progress"], Problem.Evidence.Select(evidence => evidence.Section));
        Assert.Equal("media/plans/sample-2020/pictures/sealed.png", Problem.Evidence[0].File);
        Assert.Equal(new LocalizedText("封堵后的排污口", "The outfall after sealing"), Problem.Evidence[0].AlternativeText);
        using var file = File.OpenRead(tree.PathOf("content/plans/sample-2020/pictures/sealed.png"));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)), Problem.Evidence[0].Sha256);
        Assert.DoesNotContain("img", Problem.Handling!.Zh.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_tasks_and_commitments()
    {
        Assert.Equal((Channel.InspectionTeam, Medium.Phone, "第1批", true, Verdict.LargelySubstantiated),
            (Case.Channel!.Value, Case.Medium!.Value, Case.Batch, Case.IsKey, Case.PrintedVerdict!.Value));
        Assert.Equal(("sample-2020-01", "sample-2020-c01", "11月上旬"), (Case.ReopenOfId, Case.DuplicateOfId, Case.Resolved!.Shown));
        Assert.Equal("sample-summer", data.Issues.Single(issue => issue.Kind == IssueKind.Task).CampaignId);
        var commitment = data.Issues.Single(issue => issue.Kind == IssueKind.Commitment);
        Assert.Equal(new(DeadlineKind.ImmediateAndOngoing, null, new("立行立改、持续推进", "At once and ongoing")), commitment.Deadline);
    }

    [Fact]
    public void A_plan_with_its_promises()
    {
        var plan = Assert.Single(data.Plans);
        Assert.Equal((PlanKind.Rectification, Tier.Province, 2, "990100", "3月上旬"), (plan.Kind, plan.Tier, plan.Round, plan.AreaCode, plan.Approved!.Shown));
        Assert.Equal("sample-inspection", plan.Inspection!.UnitId);
        Assert.Equal((1, 1, 2), (plan.Chapters.Length, plan.Groups.Length, plan.IssuerIds.Length));
        Assert.Equal(["四、（一）", null], plan.Promises.Select(promise => promise.Locator));
        Assert.Equal("<p><strong>谁来牵头</strong>：市政府牵头。</p>", plan.Promises[0].Text.Zh.Html);
        Assert.Contains("<a href=\"xref:sign-off\">销号</a>", plan.Overview!.Zh.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Campaigns_consultations_handovers_bulletins_and_pages()
    {
        Assert.Equal(["sample-party-committee", "sample-government", "sample-publicity"], Assert.Single(data.Campaigns).UnitIds);
        var handover = Assert.Single(data.MechanismsOf(MechanismKind.Handover));
        Assert.Equal([new TimeOnly(20, 0), null], handover.Steps.Select(step => step.Time));
        Assert.Equal(["sample-2020-01"], Assert.Single(data.MechanismsOf(MechanismKind.Consultation)).IssueIds);
        Assert.Equal(("第3期", "2020-11-08"), (Assert.Single(data.Bulletins).Number, data.Bulletins[0].Issued!.Shown));
        Assert.Equal(("sign-off", "销号"), (Assert.Single(data.Pages).Id, data.Pages[0].Term));
    }

    [Fact]
    public void Tables()
    {
        Assert.Equal((6, 10, 2, 2, 5, 2, 3, 2, 10), (data.Areas.Length, data.Units.Length, data.Groups.Length, data.Sites.Length, data.Sources.Length,
            data.Glossary.Length, data.Indicators.Length, data.Targets.Length, data.Figures.Length));
        Assert.Equal("sample-eeb", data.Units.Single(unit => unit.Id == "sample-epb").SuccessorId);
        Assert.Equal(["样例", "样例城"], data.Areas.Single(area => area.Code == "990100").Aliases);
        Assert.Equal((81.5, "sample-2020-01", "strive for"), (data.Targets[0].Value, data.Targets[0].IssueId, data.Targets[0].Qualifier!.En));
        Assert.Equal("Qian Yi", data.Sites.Single(site => site.Id == "jia-station").Chief!.En);
        Assert.True(data.Settings is { IsMadeUp: true, ContactPhone: null, ContactEmail: "office@example.org" });
        Assert.Equal((30, 30), (data.Checks.Single(check => check.Id == "by-area").Expected!.Value, data.Checks.Single(check => check.Id == "by-area").Found!.Value));
        Assert.Null(data.Checks.Single(check => check.Id == "sites").Found);
    }

    [Fact]
    public void Observations_can_be_read_again_and_again()
    {
        Assert.Equal(data.Observations, data.Observations);
        Assert.Equal(
            [(1L, new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31)), (2L, new(2020, 1, 1), new(2020, 6, 30)), (3L, default(DateOnly?), default(DateOnly?))],
            data.Observations.Select(observation => (observation.Id, observation.From, observation.To)));
        Assert.Equal(new DateTimeOffset(2020, 7, 1, 8, 0, 0, TimeSpan.FromHours(8)), data.Observations.Last().ObservedAt);
    }

    [Fact]
    public void What_is_not_released_is_left_out_unless_asked_for()
    {
        Assert.DoesNotContain(data.Pages, page => page.Id == "upcoming");
        Assert.Contains(tree.ReadDataset(includeUnreleased: true).Pages, page => page.Id == "upcoming");
        var before = tree.Read("2020-03-15");
        Assert.Contains(before.Diagnostics, fault => fault.Code == DiagnosticCodes.NotReleased.Code);
    }

    public void Dispose() => tree.Dispose();
}
