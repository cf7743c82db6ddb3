using EnvProtect.Model.Indicators;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Register;

/// <summary>What follows from the values of monitoring sites, and the standards that it follows by.</summary>
internal static class MonitoringTables
{
    public static TableOf<Dataset, StandardLimit> Standards { get; } =
        new TableOf<Dataset, StandardLimit>("StandardLimits", "StandardLimit", new("标准限值", "Limits of standards"), data => data.Standards)
        .Text("Standard", "标准", "Standard", limit => limit.Standard)
        .Code("Kind", Lists.StandardKinds.Name, "用途", "Kind", limit => Lists.StandardKinds.Code(limit.Kind))
        .Date("ValidFromOn", "启用日期", "Valid from", limit => limit.ValidFrom)
        .OptionalDate("ValidToOn", "停用日期", "Valid to", limit => limit.ValidTo)
        .Text("Item", "项目", "Item", limit => limit.Item)
        .Code("Statistic", Lists.Statistics.Name, "统计量", "Statistic", limit => Lists.Statistics.Code(limit.Statistic))
        .Integer("Grade", "分指数、级别或类别", "Sub-index, grade or class", limit => limit.Grade)
        .OptionalNumber("Least", "下限", "Least", limit => (double?)limit.Least)
        .OptionalNumber("Most", "上限", "Most", limit => (double?)limit.Most)
        .Key("Standard", "ValidFromOn", "Item", "Statistic", "Grade");

    public static TableOf<Dataset, SeriesCoverage> Coverage { get; } =
        new TableOf<Dataset, SeriesCoverage>("SeriesCoverage", "SeriesCoverageEntry", new("序列完整情况", "Coverage of series"), data => data.Monitoring.Coverage)
        .Text("SiteId", "点位", "Site", series => series.SiteId)
        .Text("IndicatorCode", "指标", "Indicator", series => series.IndicatorCode)
        .OptionalInstant("FirstAt", "最早时刻", "First", series => series.First)
        .OptionalInstant("LastAt", "最晚时刻", "Last", series => series.Last)
        .Integer("StepMinutes", "间隔（分钟）", "Step in minutes", series => series.StepMinutes)
        .Integer("Expected", "应有", "Expected", series => series.Expected)
        .Integer("Present", "实有", "Present", series => series.Present)
        .Integer("Valid", "有效", "Valid", series => series.Valid)
        .Integer("Gaps", "缺口数", "Gaps", series => series.Gaps)
        .Integer("LongestGapMinutes", "最长缺口（分钟）", "Longest gap in minutes", series => series.LongestGapMinutes)
        .Key("SiteId", "IndicatorCode")
        .To("Site", "Sites", "SiteId")
        .To("Indicator", "Indicators", "IndicatorCode", "Code");

    public static TableOf<Dataset, DailyValue> Days { get; } =
        new TableOf<Dataset, DailyValue>("DailyObservations", "DailyObservation", new("日统计值", "Daily values"), data => data.Monitoring.Days)
        .Text("SiteId", "点位", "Site", day => day.SiteId)
        .Text("IndicatorCode", "指标", "Indicator", day => day.IndicatorCode)
        .Code("Statistic", Lists.Statistics.Name, "统计量", "Statistic", day => Lists.Statistics.Code(day.Statistic))
        .Date("ObservedOn", "日期", "Day", day => day.Day)
        .OptionalNumber("Value", "数值", "Value", day => (double?)day.Value)
        .Integer("ValidHours", "有效小时数", "Valid hours", day => day.ValidHours)
        .Boolean("IsValid", "是否有效", "Is valid", day => day.IsValid)
        .OptionalInteger("SubIndex", "分指数", "Sub-index", day => day.SubIndex)
        .Key("SiteId", "IndicatorCode", "Statistic", "ObservedOn")
        .To("Site", "Sites", "SiteId")
        .To("Indicator", "Indicators", "IndicatorCode", "Code");

    public static TableOf<Dataset, YearlyValue> Years { get; } =
        new TableOf<Dataset, YearlyValue>("YearlyObservations", "YearlyObservation", new("年统计值", "Yearly values"), data => data.Monitoring.Years)
        .Text("SiteId", "点位", "Site", year => year.SiteId)
        .Text("IndicatorCode", "指标", "Indicator", year => year.IndicatorCode)
        .Code("Statistic", Lists.Statistics.Name, "统计量", "Statistic", year => Lists.Statistics.Code(year.Statistic))
        .Integer("Year", "年份", "Year", year => year.Year)
        .Number("Value", "数值", "Value", year => (double)year.Value)
        .Integer("ValidDays", "有效天数（水为月数）", "Valid days (months for water)", year => year.ValidDays)
        .Boolean("IsValid", "是否有效", "Is valid", year => year.IsValid)
        .OptionalNumber("LimitValue", "二级限值", "Limit of grade II", year => (double?)year.Limit?.Most)
        .OptionalText("Standard", "标准", "Standard", year => year.Limit?.Standard)
        .OptionalBoolean("IsCompliant", "是否达标", "Keeps the limit", (year, _) => year.IsCompliant)
        .Key("SiteId", "IndicatorCode", "Statistic", "Year")
        .To("Site", "Sites", "SiteId")
        .To("Indicator", "Indicators", "IndicatorCode", "Code");

    public static TableOf<Dataset, AirDay> AirDays { get; } =
        new TableOf<Dataset, AirDay>("AirDays", "AirDay", new("空气质量日报", "Air quality by day"), data => data.Monitoring.AirDays)
        .Text("SiteId", "点位", "Site", day => day.SiteId)
        .Date("ObservedOn", "日期", "Day", day => day.Day)
        .Integer("Aqi", "空气质量指数", "Air quality index", day => day.Quality.Index)
        .Code("Level", Lists.AirLevels.Name, "类别", "Level", day => Lists.AirLevels.Code(day.Quality.Level))
        .OptionalText("PrimaryPollutants", "首要污染物", "Primary pollutants", day => Joined(day.Quality.Primary))
        .OptionalText("ExceedingPollutants", "超标污染物", "Pollutants above the standard", day => Joined(day.Quality.Exceeding))
        .Boolean("IsOffScale", "是否超出量程", "Is off the scale", day => day.Quality.IsOffScale)
        .Text("Standard", "标准", "Standard", day => day.Quality.Standard)
        .Key("SiteId", "ObservedOn")
        .To("Site", "Sites", "SiteId");

    public static TableOf<Dataset, AirYear> AirYears { get; } =
        new TableOf<Dataset, AirYear>("AirYears", "AirYear", new("空气质量年度优良天数", "Good-air days by year"), data => data.Monitoring.AirYears)
        .Text("SiteId", "点位", "Site", year => year.SiteId)
        .Integer("Year", "年份", "Year", year => year.Year)
        .Integer("ValidDays", "有效天数", "Valid days", year => year.ValidDays)
        .Integer("GoodDays", "优良天数", "Good days", year => year.GoodDays)
        .Number("GoodPercent", "优良率（%）", "Good days in per cent", year => (double)year.GoodShare)
        .Boolean("IsValid", "是否有效", "Is valid", year => year.IsValid)
        .Key("SiteId", "Year")
        .To("Site", "Sites", "SiteId");

    public static TableOf<Dataset, WaterPeriod> Waters { get; } =
        new TableOf<Dataset, WaterPeriod>("WaterClasses", "WaterClass", new("断面水质类别", "Classes of river sections"), data => data.Monitoring.Waters)
        .Text("SiteId", "点位", "Site", period => period.SiteId)
        .Text("Period", "时段", "Period", period => period.Period)
        .Integer("Year", "年份", "Year", period => period.Year)
        .OptionalInteger("Month", "月份", "Month", period => period.Month)
        .Integer("Class", "类别（6为劣Ⅴ）", "Class (6 is worse than V)", period => period.Quality.Class)
        .OptionalText("DecisiveItems", "定类项目", "Deciding items", period => period.Quality.Decisive.IsEmpty ? null : string.Join(';', period.Quality.Decisive))
        .Integer("Items", "参评项目数", "Items judged", period => period.Quality.Items)
        .Boolean("IsValid", "是否有效", "Is valid", period => period.IsValid)
        .Text("Standard", "标准", "Standard", period => period.Quality.Standard)
        .Key("SiteId", "Period")
        .To("Site", "Sites", "SiteId");

    private static string? Joined(IEnumerable<Pollutant> pollutants) =>
        string.Join(';', pollutants.Select(Lists.Pollutants.Code)) is { Length: > 0 } codes ? codes : null;
}
