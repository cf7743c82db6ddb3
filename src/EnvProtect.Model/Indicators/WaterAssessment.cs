using System.Collections.Immutable;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Indicators;

/// <summary>Judges river sections by month and by year; a year stands for the mean of its months.</summary>
internal static class WaterAssessment
{
    public static ImmutableArray<WaterPeriod> Periods(StandardBook standards, IReadOnlyCollection<MonthlySum> months)
    {
        var items = standards.Items(StandardKind.WaterClass).Where(SurfaceWater.IsAssessed).ToHashSet(StringComparer.Ordinal);
        var periods = ImmutableArray.CreateBuilder<WaterPeriod>();
        foreach (var year in months.Where(month => items.Contains(month.IndicatorCode)).GroupBy(month => (month.SiteId, month.Year)))
        {
            var lastDay = new DateOnly(year.Key.Year, 12, 31);
            var whole = year.GroupBy(month => month.IndicatorCode, StringComparer.Ordinal).Select(item => (item.Key, item.Average(month => month.Mean)));
            var count = year.Select(month => month.Month).Distinct().Count();
            if (SurfaceWater.Of(standards, lastDay, whole) is { } quality) periods.Add(new(year.Key.SiteId, year.Key.Year, null, quality, count >= SurfaceWater.ValidMonths));
            foreach (var month in year.GroupBy(month => month.Month))
            {
                if (SurfaceWater.Of(standards, new(year.Key.Year, month.Key, 1), month.Select(item => (item.IndicatorCode, item.Mean))) is { } monthly)
                    periods.Add(new(year.Key.SiteId, year.Key.Year, month.Key, monthly, IsValid: true));
            }
        }

        return [.. periods.OrderBy(period => period.SiteId, StringComparer.Ordinal).ThenBy(period => period.Year).ThenBy(period => period.Month ?? 0)];
    }

    /// <summary>The mean of the months of each year, for every item whether it takes part in the class or not.</summary>
    public static IEnumerable<YearlyValue> Years(IReadOnlyCollection<MonthlySum> months) => months
        .GroupBy(month => (month.SiteId, month.IndicatorCode, month.Year))
        .Select(year => new YearlyValue(
            year.Key.SiteId, year.Key.IndicatorCode, Statistic.Year, year.Key.Year, AirStatistics.Round(year.Average(month => month.Mean), 4), year.Count(), year.Count() >= SurfaceWater.ValidMonths, null));
}
