namespace EnvProtect.Model.Vocabularies;

public enum IssueKind { Problem, Case, Task, Commitment }

public enum Medium { Phone, Letter, Wechat, Web, Visit }

/// <summary>Who received or raised the matter.</summary>
public enum Channel
{
    InspectionTeam, InspectionFeedback, DirectorHotline, Hotline12345, Hotline12369, PetitionBureau, Superior,
    SelfInspection, Consultation, Media, Audit,
}

public enum IssueStatus { Assigned, InProgress, PhasedClosure, Closed, AwaitingAcceptance, SignedOff, LongTerm, Reopened }

public enum DeadlineKind { Date, Immediate, Ongoing, ImmediateAndOngoing, ByPlan, BySuperior }

public enum Verdict { Substantiated, LargelySubstantiated, PartlySubstantiated, Unsubstantiated }

public enum Category
{
    Air, Water, Soil, Noise, Ecology, Waste, CookingFumes, Dust, HeavyMetals, Tailings, Livestock, SandQuarry, Radiation, Other,
}

/// <summary>The part that a unit plays in an issue.</summary>
public enum UnitRole { Responsible, Supervising }

/// <summary>The part that an official plays in an issue.</summary>
public enum OfficialRole { Leader, OnSite, Supervisor, SupervisingLeader }

public enum OutcomeKind { CorrectionOrder, Fine, Investigation, Detention, Interview, Accountability, Award }

public enum MeasureState { Done, NotDone }

public enum LinkRelation { Same, PossiblySame, SeeAlso }

public enum PlanKind { Rectification, Work }

public enum Tier { Central, Province, City, County }

public enum AreaLevel { Province, Prefecture, County, Park, Township }

public enum UnitKind
{
    PartyCommittee, Government, PartyDepartment, Agency, ParkAdministration, Company, InspectionTeam, LeadingGroup, Unspecified,
}

public enum SourceKind { Plan, Bulletin, Newspaper, Summary, Webpage, Generated }

public enum Direction { Higher, Lower, None }

public enum TargetOperator { AtLeast, Above, AtMost, Below, Equal, About, ReduceBy }

public enum SiteKind { NationalStation, ProvincialStation, MicroStation, RiverSection, WaterSource, PowerMonitor, VideoMonitor, Other }

/// <summary>What stands behind a printed figure when it is reconciled with others.</summary>
public enum CheckVerdict
{
    Consistent, ConsistentByRounding, MultiLabel, IncompleteBreakdown, ScopeUnclear, DoesNotAddUp, CannotBeChecked,
}

/// <summary>How exact a printed number is.</summary>
public enum Qualifier { About, MoreThan, Nearly, AtLeast, AtMost, LessThan }

public enum CheckKind { Sum, Ratio, Difference, Comparison }

/// <summary>The six pollutants of the air quality index; their codes are those of the indicators.</summary>
public enum Pollutant { So2, No2, Pm10, Pm25, Co, O3 }

/// <summary>What a number is taken over.</summary>
public enum Statistic { Value, Hour, Day, DayMaxHour, DayMaxEightHours, Month, Year, YearPercentile }

/// <summary>The calculation that a limit belongs to.</summary>
public enum StandardKind { AirIndex, AirLimit, WaterClass }

/// <summary>The level of the air quality index.</summary>
public enum AirLevel { Excellent, Good, LightlyPolluted, ModeratelyPolluted, HeavilyPolluted, SeverelyPolluted }

/// <summary>Why a value is doubted by this register; a source's own flags stand beside them as they are.</summary>
public enum Doubt { Duplicate, Negative, Pm25AbovePm10, Frozen }
