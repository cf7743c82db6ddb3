using System.Collections.Immutable;

namespace EnvProtect.Model.Vocabularies;

/// <summary>Every vocabulary of the register, with its labels; published as the table <c>Codes</c>.</summary>
public static class Lists
{
    public static Vocabulary<IssueKind> Kinds { get; } = new("kind",
        (IssueKind.Problem, "整改问题", "Rectification problem"),
        (IssueKind.Case, "信访件等个案", "Complaint or other case"),
        (IssueKind.Task, "专项任务", "Campaign task"),
        (IssueKind.Commitment, "承诺事项", "Commitment"));

    public static Vocabulary<Medium> Media { get; } = new("medium",
        (Medium.Phone, "来电", "Phone call"),
        (Medium.Letter, "来信", "Letter"),
        (Medium.Wechat, "微信", "WeChat"),
        (Medium.Web, "网络", "Web"),
        (Medium.Visit, "来访", "Visit"));

    public static Vocabulary<Channel> Channels { get; } = new("channel",
        (Channel.InspectionTeam, "督察组", "Inspection team"),
        (Channel.InspectionFeedback, "督察反馈", "Inspection feedback"),
        (Channel.DirectorHotline, "局长热线", "Director's hotline"),
        (Channel.Hotline12345, "12345热线", "Hotline 12345"),
        (Channel.Hotline12369, "12369热线", "Hotline 12369"),
        (Channel.PetitionBureau, "信访局", "Petitions office"),
        (Channel.Superior, "上级交办", "Handed down from above"),
        (Channel.SelfInspection, "自查", "Self-inspection"),
        (Channel.Consultation, "会诊日", "Weekend consultation day"),
        (Channel.Media, "媒体舆情", "Media"),
        (Channel.Audit, "审计", "Audit"));

    public static Vocabulary<IssueStatus> Statuses { get; } = new("status",
        (IssueStatus.Assigned, "已交办", "Handed over"),
        (IssueStatus.InProgress, "办理中", "In progress"),
        (IssueStatus.PhasedClosure, "阶段性办结", "Closed in phases"),
        (IssueStatus.Closed, "已办结", "Closed"),
        (IssueStatus.AwaitingAcceptance, "待验收", "Awaiting acceptance"),
        (IssueStatus.SignedOff, "已销号", "Signed off"),
        (IssueStatus.LongTerm, "长期坚持", "Long-term"),
        (IssueStatus.Reopened, "重新办理", "Reopened"));

    public static Vocabulary<DeadlineKind> DeadlineKinds { get; } = new("deadlineKind",
        (DeadlineKind.Date, "限期完成", "By a date"),
        (DeadlineKind.Immediate, "立行立改", "At once"),
        (DeadlineKind.Ongoing, "持续推进", "Ongoing"),
        (DeadlineKind.ImmediateAndOngoing, "立行立改、持续推进", "At once and ongoing"),
        (DeadlineKind.ByPlan, "按实施方案", "As its own plan says"),
        (DeadlineKind.BySuperior, "按上级统一部署", "As higher authorities decide"));

    public static Vocabulary<Verdict> Verdicts { get; } = new("verdict",
        (Verdict.Substantiated, "属实", "Substantiated"),
        (Verdict.LargelySubstantiated, "基本属实", "Largely substantiated"),
        (Verdict.PartlySubstantiated, "部分属实", "Partly substantiated"),
        (Verdict.Unsubstantiated, "不属实", "Unsubstantiated"));

    public static Vocabulary<Category> Categories { get; } = new("category",
        (Category.Air, "大气", "Air"),
        (Category.Water, "水", "Water"),
        (Category.Soil, "土壤", "Soil"),
        (Category.Noise, "噪声", "Noise"),
        (Category.Ecology, "生态", "Ecology"),
        (Category.Waste, "固体废物", "Solid waste"),
        (Category.CookingFumes, "油烟", "Cooking fumes"),
        (Category.Dust, "扬尘", "Dust"),
        (Category.HeavyMetals, "重金属", "Heavy metals"),
        (Category.Tailings, "尾矿库", "Tailings ponds"),
        (Category.Livestock, "畜禽养殖", "Livestock farming"),
        (Category.SandQuarry, "采石采砂", "Quarrying and sand mining"),
        (Category.Radiation, "辐射", "Radiation"),
        (Category.Other, "其他", "Other"));

    public static Vocabulary<UnitRole> UnitRoles { get; } = new("unitRole",
        (UnitRole.Responsible, "主体责任单位", "Responsible unit"),
        (UnitRole.Supervising, "监管责任单位", "Supervising unit"));

    public static Vocabulary<OfficialRole> OfficialRoles { get; } = new("officialRole",
        (OfficialRole.Leader, "督办领导", "Supervising leader"),
        (OfficialRole.OnSite, "现场责任人", "On-site officer"),
        (OfficialRole.Supervisor, "督导责任人", "Supervising officer"),
        (OfficialRole.SupervisingLeader, "督导责任领导", "Leader in charge of supervision"));

    public static Vocabulary<OutcomeKind> Outcomes { get; } = new("outcome",
        (OutcomeKind.CorrectionOrder, "责令整改", "Correction order"),
        (OutcomeKind.Fine, "罚款", "Fine"),
        (OutcomeKind.Investigation, "立案", "Case filed"),
        (OutcomeKind.Detention, "拘留", "Detention"),
        (OutcomeKind.Interview, "约谈", "Summoned for a formal talk"),
        (OutcomeKind.Accountability, "问责", "Officials held accountable"),
        (OutcomeKind.Award, "奖补", "Award"));

    public static Vocabulary<MeasureState> MeasureStates { get; } = new("measureState",
        (MeasureState.Done, "已完成", "Done"),
        (MeasureState.NotDone, "未完成", "Not done"));

    public static Vocabulary<LinkRelation> Relations { get; } = new("relation",
        (LinkRelation.Same, "同一事项", "The same matter"),
        (LinkRelation.PossiblySame, "可能为同一事项", "Possibly the same matter"),
        (LinkRelation.SeeAlso, "相关事项", "See also"));

    public static Vocabulary<PlanKind> PlanKinds { get; } = new("planKind",
        (PlanKind.Rectification, "整改方案", "Rectification plan"),
        (PlanKind.Work, "工作计划", "Work plan"));

    public static Vocabulary<Tier> Tiers { get; } = new("tier",
        (Tier.Central, "中央", "Central"),
        (Tier.Province, "省级", "Provincial"),
        (Tier.City, "市级", "City"),
        (Tier.County, "县级", "County"));

    public static Vocabulary<AreaLevel> AreaLevels { get; } = new("areaLevel",
        (AreaLevel.Province, "省", "Province"),
        (AreaLevel.Prefecture, "地级市", "City"),
        (AreaLevel.County, "县市区", "County or district"),
        (AreaLevel.Park, "园区", "Park"),
        (AreaLevel.Township, "乡镇街道", "Township"));

    public static Vocabulary<UnitKind> UnitKinds { get; } = new("unitKind",
        (UnitKind.PartyCommittee, "党委", "Party committee"),
        (UnitKind.Government, "政府", "Government"),
        (UnitKind.PartyDepartment, "党委部门", "Party department"),
        (UnitKind.Agency, "政府部门", "Government agency"),
        (UnitKind.ParkAdministration, "园区管委会", "Park administration"),
        (UnitKind.Company, "企业", "Company"),
        (UnitKind.InspectionTeam, "督察组", "Inspection team"),
        (UnitKind.LeadingGroup, "领导小组", "Leading group"),
        (UnitKind.Unspecified, "未列明", "Not named"));

    public static Vocabulary<SourceKind> SourceKinds { get; } = new("sourceKind",
        (SourceKind.Plan, "整改方案", "Rectification plan"),
        (SourceKind.Bulletin, "工作简报", "Work bulletin"),
        (SourceKind.Newspaper, "新闻报道", "Newspaper report"),
        (SourceKind.Summary, "工作总结", "Work summary"),
        (SourceKind.Webpage, "网页", "Web page"),
        (SourceKind.Generated, "虚构数据", "Made-up data"));

    public static Vocabulary<Direction> Directions { get; } = new("direction",
        (Direction.Higher, "越高越好", "Higher is better"),
        (Direction.Lower, "越低越好", "Lower is better"),
        (Direction.None, "无优劣方向", "Neither"));

    public static Vocabulary<TargetOperator> Operators { get; } = new("operator",
        (TargetOperator.AtLeast, "不低于", "At least"),
        (TargetOperator.Above, "高于", "Above"),
        (TargetOperator.AtMost, "不超过", "At most"),
        (TargetOperator.Below, "低于", "Below"),
        (TargetOperator.Equal, "等于", "Exactly"),
        (TargetOperator.About, "左右", "About"),
        (TargetOperator.ReduceBy, "比基准年下降", "Reduce from the base year by"));

    public static Vocabulary<SiteKind> SiteKinds { get; } = new("siteKind",
        (SiteKind.NationalStation, "国控站", "National air station"),
        (SiteKind.ProvincialStation, "省控站", "Provincial air station"),
        (SiteKind.MicroStation, "小微站", "Micro station"),
        (SiteKind.RiverSection, "水质断面", "River section"),
        (SiteKind.WaterSource, "饮用水水源地", "Drinking-water source"),
        (SiteKind.PowerMonitor, "电能监控点", "Power-use monitoring point"),
        (SiteKind.VideoMonitor, "视频监控点", "Video monitoring point"),
        (SiteKind.Other, "其他", "Other"));

    public static Vocabulary<Qualifier> Qualifiers { get; } = new("qualifier",
        (Qualifier.About, "约", "About"),
        (Qualifier.MoreThan, "多于", "More than"),
        (Qualifier.Nearly, "近", "Nearly"),
        (Qualifier.AtLeast, "至少", "At least"),
        (Qualifier.AtMost, "至多", "At most"),
        (Qualifier.LessThan, "少于", "Less than"));

    public static Vocabulary<CheckVerdict> CheckVerdicts { get; } = new("checkVerdict",
        (CheckVerdict.Consistent, "一致", "Consistent"),
        (CheckVerdict.ConsistentByRounding, "四舍五入后一致", "Consistent by rounding"),
        (CheckVerdict.MultiLabel, "一件多类，合计大于总数", "Several labels per case, so the sum exceeds the total"),
        (CheckVerdict.IncompleteBreakdown, "分项不全", "Breakdown incomplete"),
        (CheckVerdict.ScopeUnclear, "前后不同，口径不明", "Passages differ, scope unclear"),
        (CheckVerdict.DoesNotAddUp, "对不上", "Does not add up"),
        (CheckVerdict.CannotBeChecked, "无法核对", "Cannot be checked"));

    public static Vocabulary<CheckKind> CheckKinds { get; } = new("checkKind",
        (CheckKind.Sum, "合计", "Sum"),
        (CheckKind.Ratio, "比率", "Ratio"),
        (CheckKind.Difference, "差额", "Difference"),
        (CheckKind.Comparison, "对照", "Comparison"));

    public static Vocabulary<Pollutant> Pollutants { get; } = new("pollutant",
        (Pollutant.So2, "二氧化硫", "Sulphur dioxide"),
        (Pollutant.No2, "二氧化氮", "Nitrogen dioxide"),
        (Pollutant.Pm10, "PM10", "PM10"),
        (Pollutant.Pm25, "PM2.5", "PM2.5"),
        (Pollutant.Co, "一氧化碳", "Carbon monoxide"),
        (Pollutant.O3, "臭氧", "Ozone"));

    public static Vocabulary<Statistic> Statistics { get; } = new("statistic",
        (Statistic.Value, "单个值", "Single value"),
        (Statistic.Hour, "1小时平均", "Hourly mean"),
        (Statistic.Day, "24小时平均", "Daily mean"),
        (Statistic.DayMaxHour, "日最大1小时平均", "Highest hour of the day"),
        (Statistic.DayMaxEightHours, "日最大8小时平均", "Highest eight hours of the day"),
        (Statistic.Month, "月平均", "Monthly mean"),
        (Statistic.Year, "年平均", "Yearly mean"),
        (Statistic.YearPercentile, "日值的年百分位数", "Percentile of the days of the year"));

    public static Vocabulary<StandardKind> StandardKinds { get; } = new("standardKind",
        (StandardKind.AirIndex, "空气质量分指数", "Air quality sub-index"),
        (StandardKind.AirLimit, "空气质量浓度限值", "Air quality limit"),
        (StandardKind.WaterClass, "地表水类别限值", "Surface water class"));

    public static Vocabulary<AirLevel> AirLevels { get; } = new("airLevel",
        (AirLevel.Excellent, "优", "Excellent"),
        (AirLevel.Good, "良", "Good"),
        (AirLevel.LightlyPolluted, "轻度污染", "Lightly polluted"),
        (AirLevel.ModeratelyPolluted, "中度污染", "Moderately polluted"),
        (AirLevel.HeavilyPolluted, "重度污染", "Heavily polluted"),
        (AirLevel.SeverelyPolluted, "严重污染", "Severely polluted"));

    public static Vocabulary<Doubt> Doubts { get; } = new("doubt",
        (Doubt.Duplicate, "重复", "Repeated"),
        (Doubt.Negative, "负值", "Negative"),
        (Doubt.Pm25AbovePm10, "PM2.5高于PM10", "PM2.5 above PM10"),
        (Doubt.Frozen, "数值长时间不变", "Unchanged for a day or more"));

    /// <summary>All of them, in the order of the data dictionary.</summary>
    public static ImmutableArray<Vocabulary> All { get; } =
    [
        Kinds, Media, Channels, Statuses, DeadlineKinds, Verdicts,
        Categories, UnitRoles, OfficialRoles, Outcomes, MeasureStates, Relations,
        PlanKinds, Tiers, AreaLevels, UnitKinds, SourceKinds, Directions,
        Operators, SiteKinds, Qualifiers, CheckVerdicts, CheckKinds,
        Pollutants, Statistics, StandardKinds, AirLevels, Doubts,
    ];
}
