using System.Collections.Immutable;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Indicators;

/// <summary>Judges the air of a site by day and by year, from the statistics of its days.</summary>
internal static class AirAssessment
{
    private static readonly int Pollutants = Lists.Pollutants.Terms.Length;

    /// <summary>The index of each day on which all six pollutants are valid. A day with fewer could be worse than it looks, and has none.</summary>
    public static ImmutableArray<AirDay> Days(StandardBook standards, ImmutableArray<DailyValue> daily)
    {
        var days = ImmutableArray.CreateBuilder<AirDay>();
        foreach (var site in daily.Where(day => day.IsValid).GroupBy(day => day.SiteId, StringComparer.Ordinal))
        {
            foreach (var day in site.GroupBy(value => value.Day).OrderBy(group => group.Key))
            {
                var indices = day.Select(value => Index(standards, value)).OfType<SubIndex>().ToList();
                if (indices.Select(index => index.Pollutant).Distinct().Count() < Pollutants) continue;
                days.Add(new(site.Key, day.Key, AirIndex.Of(indices)!));
            }
        }

        return days.ToImmutable();
    }

    public static ImmutableArray<AirYear> Years(ImmutableArray<AirDay> days) =>
    [
        .. days.GroupBy(day => (day.SiteId, day.Day.Year))
            .Select(year => new AirYear(year.Key.SiteId, year.Key.Year, year.Count(), year.Count(day => day.Quality.Level.IsGood()), AirStatistics.IsValidYear(year.Select(day => day.Day)))),
    ];

    /// <summary>Means and percentiles of the days of each year, held against the limits in force at its end.</summary>
    public static IEnumerable<YearlyValue> Years(StandardBook standards, ImmutableArray<DailyValue> daily)
    {
        foreach (var year in daily.Where(day => day.IsValid).GroupBy(day => (day.SiteId, day.IndicatorCode, day.Statistic, day.Day.Year)))
        {
            if (!Lists.Pollutants.TryParse(year.Key.IndicatorCode, out var pollutant) || year.Key.Statistic != AirMeasures.Representative(pollutant)) continue;
            var values = year.Select(day => day.Value!.Value).Order().ToList();
            var isValid = AirStatistics.IsValidYear(year.Select(day => day.Day));
            var lastDay = new DateOnly(year.Key.Year, 12, 31);
            if (AirMeasures.HasYearlyMean(pollutant)) yield return Value(Statistic.Year, values.Average(), standards.SecondGrade(lastDay, year.Key.IndicatorCode, Statistic.Year));
            yield return Value(Statistic.YearPercentile, AirStatistics.Percentile(values, AirMeasures.Percentile(pollutant)), standards.SecondGrade(lastDay, year.Key.IndicatorCode, year.Key.Statistic));

            YearlyValue Value(Statistic statistic, decimal value, StandardLimit? limit) => new(
                year.Key.SiteId, year.Key.IndicatorCode, statistic, year.Key.Year, AirStatistics.Round(value, AirMeasures.Places(pollutant)), values.Count, isValid, limit);
        }
    }

    private static SubIndex? Index(StandardBook standards, DailyValue day) =>
        Lists.Pollutants.TryParse(day.IndicatorCode, out var pollutant) ? AirIndex.Of(standards, day.Day, pollutant, day.Statistic, day.Value!.Value) : null;
}
