using EnvProtect.Model;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Mechanisms;
using EnvProtect.Model.Places;
using EnvProtect.Model.Plans;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;
using MonitoringSite = EnvProtect.Model.Places.Site;

namespace EnvProtect.Tests.Site;

/// <summary>A made-up dataset in which every field of every record has a value somewhere.</summary>
internal static class SampleDataset
{
    public static readonly DateOnly AsOf = new(2025, 6, 30);
    private static readonly Citation Source = new("sample-plan", "（一）");

    public static Dataset Dataset { get; } = new()
    {
        AsOf = AsOf,
        Issues = [.. SampleIssues.All.OrderBy(issue => issue.Id, StringComparer.Ordinal)],
        Plans =
        [
            new Plan
            {
                Id = "sample-2020", Kind = PlanKind.Rectification, Tier = Tier.Province, AreaCode = "990100", Round = 2,
                Title = new("云溪市整改方案", "Yunxi rectification plan"), Summary = new("二类三个问题。", "Three problems in two chapters."),
                Source = Source, IssuerIds = ["yunxi-government"], Issued = Day("2020-03-01"), Approved = Day("2020-02-15"),
                Inspection = new("inspection-team", Day("2019-06-01"), Day("2019-06-30"), Day("2019-09-01")),
                Chapters = [new(1, new("水", "Water")), new(2, new("空章节", "An empty chapter"))],
                Groups = [new(1, new("保护", "Protection"))],
                Overview = Prose("<p>概况，见<a href=\"xref:sample-2020-01\">第一项</a>。</p>", "<p>Overview, see <a href=\"xref:sample-2020-01\">the first</a>.</p>"),
                Promises = [new(1, Prose("<p><strong>加强领导</strong>：一抓到底。</p>", "<p><strong>Leadership</strong>: to the end.</p>"), "四、（一）")],
            },
        ],
        Campaigns =
        [
            new Campaign
            {
                Id = "summer", AreaCode = "990100", Title = new("夏季攻势", "Summer campaign"), Summary = new("一批任务。", "A set of tasks."), Source = Source,
                UnitIds = ["old-bureau"], From = Day("2021-06"), To = Day("2021-09"), Overview = Prose("<p>概况。</p>", null),
            },
        ],
        Mechanisms =
        [
            new Mechanism
            {
                Id = "day-1", Kind = MechanismKind.Consultation, AreaCode = "990101", Title = new("第一次会诊", "First consultation"), Summary = new("现场研判。", "Judged on the spot."), Source = Source,
                UnitIds = ["new-bureau"], IssueIds = ["sample-2020-01"], From = Day("2021-04-09"), To = Day("2021-04-10"),
                Steps = [new(Day("2021-04-09"), new TimeOnly(20, 0), new("交办", "Handed over")), new(null, null, new("反馈", null))],
                Overview = Prose("<p>概况。</p>", "<p>Overview.</p>"),
            },
            new Mechanism
            {
                Id = "letter-1", Kind = MechanismKind.Handover, AreaCode = "990101", Title = new("第一封鸡毛信", null), Summary = new("当天交办。", null), Source = Source,
                UnitIds = ["new-bureau"], IssueIds = ["CASE0001"], From = Day("2021-05"), To = Day("2021-05"), Steps = [new(Day("2021-05-01"), null, new("签批", "Signed"))],
                Overview = Prose("<p>概况。</p>", null),
            },
        ],
        Bulletins =
        [
            new Bulletin
            {
                Id = "bulletin-1", Number = "1", AreaCode = "990100", Title = new("简报第1期", "Bulletin no. 1"), Summary = new("三件信访件。", "Three cases."), Source = Source,
                IssuerIds = ["yunxi-government"], Issued = Day("2021-07-01"), Overview = Prose("<p>概况。</p>", "<p>Overview.</p>"),
            },
        ],
        Figures =
        [
            new Figure
            {
                Id = "figure-a", Source = Source, Dimension = "casesByArea", Key = "990101", Label = new("甲区", "Jia District"), Value = 2, Printed = "2件",
                BulletinId = "bulletin-1", AreaCode = "990101", AsOf = Day("2021-07-01"),
            },
            new Figure
            {
                Id = "figure-b", Source = Source, Dimension = "anything", Key = "x", Label = new("毁林", "Woodland destroyed"), Value = 200, Printed = "200余亩",
                UnitOfMeasure = "mu", Qualifier = Qualifier.MoreThan, CampaignId = "summer", IssueId = "CASE0001", UnitId = "new-bureau", From = Day("2021-01"), To = Day("2021-06"),
            },
        ],
        Checks =
        [
            new Check
            {
                Id = "check-1", Kind = CheckKind.Sum, Source = Source, FigureId = "figure-a", Expected = 2, Found = 3, Verdict = CheckVerdict.DoesNotAddUp,
                Statement = new("甲区印2件，合计3件，差1件。", "Jia prints 2, the parts give 3: 1 apart."),
            },
        ],
        Areas =
        [
            new Area { Code = "990100", Name = new("云溪市", "Yunxi City"), Level = AreaLevel.Prefecture, Aliases = ["云溪"] },
            new Area { Code = "990101", Name = new("甲区", "Jia District"), Level = AreaLevel.County, ParentCode = "990100", ValidFrom = Day("2001"), ValidTo = Day("2030") },
            new Area { Code = "990102", Name = new("乙县", null), Level = AreaLevel.County, ParentCode = "990100" },
        ],
        Units =
        [
            new Unit { Id = "inspection-team", Name = new("督察组", "Inspection team"), Kind = UnitKind.InspectionTeam, AreaCode = "990100" },
            new Unit { Id = "new-bureau", Name = new("生态环境局", "Ecology and Environment Bureau"), Kind = UnitKind.Agency, AreaCode = "990100", Aliases = ["环境局"] },
            new Unit { Id = "old-bureau", Name = new("环境保护局", "Environmental Protection Bureau"), Kind = UnitKind.Agency, AreaCode = "990100", SuccessorId = "new-bureau" },
            new Unit { Id = "yunxi-government", Name = new("云溪市人民政府", "Yunxi City Government"), Kind = UnitKind.Government, AreaCode = "990100" },
        ],
        Groups =
        [
            new Group { Id = "both-bureaus", Name = new("环保部门", "the environmental bureaus"), IsOfAreas = false, Members = ["new-bureau", "old-bureau"] },
            new Group { Id = "both-counties", Name = new("各县区", "all counties"), IsOfAreas = true, Members = ["990101", "990102"] },
        ],
        Sites = [new MonitoringSite { Id = "station-1", Name = new("一号站", "Station 1"), Kind = SiteKind.NationalStation, AreaCode = "990101", Source = Source, Chief = new("王局长", "Director Wang") }],
        Indicators =
        [
            new Indicator
            {
                Code = "goodAirDays", Name = new("优良率", "share of good-air days"), UnitOfMeasure = new("%", "%"), Direction = Direction.Higher, Precision = 1,
                Definition = new("优良天数的比例。", "Share of days with good air."), Standard = "HJ 633-2012",
            },
        ],
        Targets =
        [
            new Target
            {
                Id = "target-2020", IndicatorCode = "goodAirDays", AreaCode = "990100", Year = 2020, Operator = TargetOperator.AtLeast, Value = 81, Printed = "81%以上", Source = Source,
                BaselineYear = 2017, BaselineValue = 78.9, Qualifier = new("力争", "strive for"), IssueId = "sample-2020-c01",
            },
            new Target { Id = "target-2021", IndicatorCode = "goodAirDays", AreaCode = "990100", Year = 2021, Operator = TargetOperator.ReduceBy, Value = 12, Printed = "12%", Source = Source },
        ],
        Sources =
        [
            new Source
            {
                Id = "sample-plan", Title = new("云溪市公开整改方案", "Yunxi publishes its plan"), Kind = SourceKind.Plan, Publisher = new("云溪市", "Yunxi"),
                Published = Day("2020-03-01"), AreaCode = "990100", Url = "https://example.org/plan", Note = new("节选", "Excerpt"),
            },
            new Source { Id = "sample-report", Title = new("云溪日报", null), Kind = SourceKind.Newspaper, Publisher = new("云溪日报社", null), Published = PartialDate.Parse("2024-06", "6月下旬") },
        ],
        Pages =
        [
            new Page
            {
                Id = "sign-off", Title = new("销号是什么", "What sign-off means"), Summary = new("确认完成。", "Confirmed as done."), Term = "销号", Source = Source,
                Body = Prose("<h2 id=\"how\">怎样销号</h2><p>销号以后才算完成。</p>", "<p>A sign-off confirms the work.</p>"),
            },
        ],
        Glossary = [new("销号", "sign-off", "sign-off"), new("销号公示", "public notice of sign-off", null), new("已办结", "closed", "sign-off")],
        Observations =
        [
            new Observation
            {
                Id = 1, IndicatorCode = "goodAirDays", AreaCode = "990100", Value = 80.5, Numerator = 161, Denominator = 200, From = new(2020, 1, 1), To = new(2020, 7, 18),
                Source = new("sample-report", "第2段"), IsPreliminary = true, Printed = "优良率80.5%",
            },
            new Observation
            {
                Id = 2, IndicatorCode = "goodAirDays", SiteId = "station-1", Value = 70, Flag = "F", Source = Source,
                ObservedAt = new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero),
            },
        ],
    };

    public static LocalizedProse Prose(string zh, string? en) => new(new(zh, "纯文字"), en is null ? null : new(en, "plain words"));

    public static PartialDate Day(string text) => PartialDate.Parse(text)!;
}
