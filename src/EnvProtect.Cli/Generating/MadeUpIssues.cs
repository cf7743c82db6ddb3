using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Cli.Generating;

/// <summary>Made-up issues in the proportions of a real register: mostly complaint cases, some campaign tasks, few problems of a plan.</summary>
internal sealed class MadeUpIssues(int count, int seed)
{
    public const string Plan = "sample-2020";
    public const string Campaign = "sample-2024-summer";
    public const string SourceId = "generated";

    private static readonly DateOnly FirstDay = new(2020, 1, 1);
    private static readonly int Days = new DateOnly(2025, 12, 31).DayNumber - FirstDay.DayNumber;

    private static readonly (Category Category, string Zh, string En)[] Matters =
    [
        (Category.Noise, "工地夜间施工噪声扰民", "Night-time construction noise"),
        (Category.Air, "工厂排放刺鼻气味", "Pungent smell from a factory"),
        (Category.Dust, "搅拌站扬尘严重", "Heavy dust from a concrete plant"),
        (Category.Water, "生活污水直排河道", "Household sewage flows straight into the river"),
        (Category.CookingFumes, "餐馆油烟直排", "Restaurant fumes let out unfiltered"),
        (Category.Livestock, "养猪场粪污外溢", "Slurry overflows from a pig farm"),
        (Category.Waste, "荒地倾倒建筑垃圾", "Building rubble dumped on waste land"),
        (Category.SandQuarry, "采石场越界开采", "Quarrying beyond the permitted line"),
        (Category.Soil, "旧厂区土壤未治理", "Soil of a former plant not cleaned up"),
        (Category.HeavyMetals, "废渣堆场渗滤液含重金属", "Heavy metals in seepage from a slag heap"),
        (Category.Tailings, "尾矿库排水沟破损", "Broken drainage of a tailings pond"),
        (Category.Ecology, "林地被占用堆料", "Woodland taken over as a storage yard"),
    ];

    private static readonly (string Zh, string En)[] Steps =
    [
        ("清理现场积存的污染物", "Clear away the pollution that has built up on the site"),
        ("安装并每季度维护治理设施", "Install treatment equipment and service it every quarter"),
        ("由生态环境分局每月复查一次", "Have the environment branch check once a month"),
        ("对责任单位依法处理并公开结果", "Deal with those responsible by law and publish the result"),
    ];

    /// <summary>The issues, sorted by id. The same count and seed give the same issues.</summary>
    public IEnumerable<Issue> All() => Enumerable.Range(0, count).Select(Make).OrderBy(issue => issue.Id, StringComparer.Ordinal);

    private Issue Make(int number)
    {
        var random = new Random(HashCode(seed, number));
        return random.Next(100) switch
        {
            < 5 => Problem(number, random),
            < 15 => Task(number, random),
            _ => Case(number, random),
        };
    }

    private static Issue Problem(int number, Random random) => Common(random, string.Create(CultureInfo.InvariantCulture, $"{Plan}-{number + 1:D2}"), IssueKind.Problem) with
    {
        Number = Text(number + 1),
        PlanId = Plan,
        Chapter = random.Next(1, 4),
    };

    private static Issue Task(int number, Random random) => Common(random, string.Create(CultureInfo.InvariantCulture, $"{Campaign}-{number + 1:D2}"), IssueKind.Task) with
    {
        Number = Text(number + 1),
        CampaignId = Campaign,
    };

    private static Issue Case(int number, Random random)
    {
        var received = FirstDay.AddDays(random.Next(Days));
        var id = string.Create(CultureInfo.InvariantCulture, $"{(random.Next(4) == 0 ? 'X' : 'D')}9YL{received.Year}{number + 1:D6}");
        var issue = Common(random, id, IssueKind.Case);
        var resolved = received.AddDays(random.Next(3, 60));
        var allegations = Enumerable.Range(1, random.Next(1, 4)).Select(sequence => Allegation(sequence, random)).ToImmutableArray();
        return issue with
        {
            Number = id,
            Channel = Pick(random, Channel.InspectionTeam, Channel.Hotline12345, Channel.Hotline12369, Channel.PetitionBureau),
            Medium = id[0] == 'X' ? Medium.Letter : Pick(random, Medium.Phone, Medium.Web, Medium.Wechat),
            IsKey = random.Next(6) == 0,
            Deadline = null,
            Received = PartialDate.FromDay(received),
            Resolved = issue.IsFinished() ? PartialDate.FromDay(resolved) : null,
            Published = issue.IsFinished() ? PartialDate.FromDay(resolved.AddDays(random.Next(1, 20))) : null,
            StatusAsOf = PartialDate.FromDay(issue.IsFinished() ? resolved : received.AddDays(10)),
            Allegations = allegations,
            PrintedVerdict = new Issue { Id = "", Kind = IssueKind.Case, Title = issue.Title, Summary = issue.Summary, Status = issue.Status, StatusAsOf = issue.StatusAsOf, Source = issue.Source, Allegations = allegations }.DerivedVerdict(),
            Finding = MadeUp.Prose("现场核查发现，举报反映的情况部分存在。", "The site visit found part of what was reported."),
            Handling = MadeUp.Prose("已责令改正，并安排复查。", "A correction was ordered and a follow-up visit arranged."),
        };
    }

    private static Issue Common(Random random, string id, IssueKind kind)
    {
        var county = random.Next(MadeUpPlaces.CountyCodes.Length);
        var (category, zh, en) = Matters[random.Next(Matters.Length)];
        var due = FirstDay.AddDays(random.Next(Days));
        var status = Pick(random, IssueStatus.InProgress, IssueStatus.InProgress, IssueStatus.Closed, IssueStatus.Closed, IssueStatus.Closed, IssueStatus.SignedOff, IssueStatus.Assigned);
        var name = MadeUpPlaces.CountyName(county);
        return new Issue
        {
            Id = id,
            Kind = kind,
            Title = MadeUp.Title($"{name.Zh}{zh}", $"{en}, {name.En}"),
            Summary = MadeUp.Title($"{name.Zh}有居民反映{zh}，本条为测试而编造。", $"{en} in {name.En}; this record was made up for tests."),
            Status = status,
            StatusAsOf = PartialDate.FromDay(due.AddDays(-30)),
            Source = new(SourceId, Text(random.Next(1, 500))),
            Areas = [new(MadeUpPlaces.CountyCodes[county], null)],
            Categories = random.Next(4) == 0 && category != Category.Water
                ? [new(category, null), new(Category.Water, null)]
                : [new(category, null)],
            Units =
            [
                new(MadeUpPlaces.GovernmentOf(county), UnitRole.Responsible, null),
                new(MadeUpPlaces.BranchOf(county), UnitRole.Supervising, null),
            ],
            Goal = MadeUp.Prose("消除污染，不再扰民。", "End the pollution and the nuisance."),
            Measures = [.. Steps.Take(random.Next(1, Steps.Length + 1)).Select((step, i) => new Measure(i + 1, MadeUp.Prose(step.Zh + "。", step.En + "."), null, null))],
            Deadline = new(DeadlineKind.Date, due, new($"{due.Year}年{due.Month}月{due.Day}日前", null)),
            Handling = status is IssueStatus.Closed or IssueStatus.SignedOff ? MadeUp.Prose("整改已完成。", "The work is done.") : null,
        };
    }

    private static Allegation Allegation(int sequence, Random random)
    {
        var (_, zh, en) = Matters[random.Next(Matters.Length)];
        return new(sequence, MadeUp.Prose(zh + "。", en + "."), Pick(random, Verdict.Substantiated, Verdict.PartlySubstantiated, Verdict.Unsubstantiated), null);
    }

    private static T Pick<T>(Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Not System.HashCode, which differs from process to process.
    private static int HashCode(int seed, int number) => unchecked((seed * 397) ^ (number * 16777619)) & int.MaxValue;
}
