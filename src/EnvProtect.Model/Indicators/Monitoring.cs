using System.Collections.Immutable;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Indicators;

/// <summary>What follows from the values of monitoring sites by the standards. Never typed in.</summary>
public sealed record Monitoring
{
    public static Monitoring None { get; } = new();

    /// <summary>By site and indicator.</summary>
    public ImmutableArray<SeriesCoverage> Coverage { get; init; } = [];

    /// <summary>By site, indicator, statistic and day.</summary>
    public ImmutableArray<DailyValue> Days { get; init; } = [];

    /// <summary>By site, indicator, statistic and year.</summary>
    public ImmutableArray<YearlyValue> Years { get; init; } = [];

    /// <summary>By site and day.</summary>
    public ImmutableArray<AirDay> AirDays { get; init; } = [];

    /// <summary>By site and year.</summary>
    public ImmutableArray<AirYear> AirYears { get; init; } = [];

    /// <summary>By site and period.</summary>
    public ImmutableArray<WaterPeriod> Waters { get; init; } = [];
}

/// <summary>How complete the series of one indicator at one site is.</summary>
/// <param name="SiteId">The site.</param>
/// <param name="IndicatorCode">The indicator.</param>
/// <param name="First">The first time.</param>
/// <param name="Last">The last time.</param>
/// <param name="StepMinutes">The shortest time between two values, which is taken for the rhythm of the series.</param>
/// <param name="Expected">Values that the rhythm asks for from the first to the last time.</param>
/// <param name="Present">Values that are there, repeated ones not counted.</param>
/// <param name="Valid">Values without any flag.</param>
/// <param name="Gaps">How often one or more expected values are missing.</param>
/// <param name="LongestGapMinutes">Time from the value before to the value after the longest gap; 0 where there is none.</param>
public sealed record SeriesCoverage(
    string SiteId, string IndicatorCode, DateTimeOffset First, DateTimeOffset Last, int StepMinutes, long Expected, long Present, long Valid, long Gaps, long LongestGapMinutes);

/// <summary>A statistic of one day.</summary>
/// <param name="SiteId">The site.</param>
/// <param name="IndicatorCode">The indicator.</param>
/// <param name="Statistic">What is taken over the period.</param>
/// <param name="Day">The day.</param>
/// <param name="Value">Rounded as the standard asks; null where nothing valid was measured.</param>
/// <param name="ValidHours">Hours with at least one value without a flag, at most 24.</param>
/// <param name="IsValid">Whether they are enough.</param>
/// <param name="SubIndex">The sub-index of HJ 633, where the day is valid and a version was in force.</param>
public readonly record struct DailyValue(
    string SiteId, string IndicatorCode, Statistic Statistic, DateOnly Day, decimal? Value, int ValidHours, bool IsValid, int? SubIndex);

/// <summary>A statistic of one year.</summary>
/// <param name="SiteId">The site.</param>
/// <param name="IndicatorCode">The indicator.</param>
/// <param name="Statistic">What is taken over the period.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">Rounded as the standard asks.</param>
/// <param name="ValidDays">Days (for water: months) that it is made of.</param>
/// <param name="IsValid">Whether they are enough.</param>
/// <param name="Limit">The limit of grade II that was in force at the end of the year, if one is held.</param>
public sealed record YearlyValue(
    string SiteId, string IndicatorCode, Statistic Statistic, int Year, decimal Value, int ValidDays, bool IsValid, StandardLimit? Limit)
{
    /// <summary>Whether a valid value keeps the limit; null where it cannot be said.</summary>
    public bool? IsCompliant => IsValid && Limit is not null ? Limit.Admits(Value) : null;
}

/// <summary>The air quality index of a day for which all six pollutants are valid.</summary>
public sealed record AirDay(string SiteId, DateOnly Day, AirQuality Quality);

/// <summary>The days of a year with an index, and the good ones among them.</summary>
/// <param name="SiteId">The site.</param>
/// <param name="Year">The year.</param>
/// <param name="ValidDays">Days with an index.</param>
/// <param name="GoodDays">Those at or below 100.</param>
/// <param name="IsValid">Whether the days are enough for a year.</param>
public sealed record AirYear(string SiteId, int Year, int ValidDays, int GoodDays, bool IsValid)
{
    /// <summary>Per cent, to one decimal place (GB/T 8170).</summary>
    public decimal GoodShare => AirStatistics.Round(100m * GoodDays / ValidDays, 1);
}

/// <summary>The class of a river section over a month or a year.</summary>
/// <param name="SiteId">The site.</param>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12; null for the year.</param>
/// <param name="Quality">The class.</param>
/// <param name="IsValid">Whether enough was measured; a year takes eight months.</param>
public sealed record WaterPeriod(string SiteId, int Year, int? Month, WaterQuality Quality, bool IsValid)
{
    /// <summary>"2024" or "2024-03".</summary>
    public string Period => Month is { } month
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}")
        : Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
}
