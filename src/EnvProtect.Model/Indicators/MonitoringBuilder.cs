using System.Collections.Immutable;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Indicators;

/// <summary>
/// Makes <see cref="Monitoring"/> in one pass over the observations. It holds the open day of each series and one small
/// record a day, never the values themselves. The values of a series come in the order of time.
/// </summary>
public sealed class MonitoringBuilder(StandardBook standards)
{
    private readonly Dictionary<(string Site, string Indicator), SeriesDays> series = [];
    private SeriesDays? latest;

    /// <summary>Takes the next value; one that is not of a site and a moment is none of a series.</summary>
    public void Add(Observation observation)
    {
        if (observation is not { SiteId: { } site, ObservedAt: { } at }) return;
        SeriesOf(site, observation.IndicatorCode).Add(at, observation.Value, observation.Flag is null);
    }

    public Monitoring Build()
    {
        var all = series.Values.OrderBy(days => days.SiteId, StringComparer.Ordinal).ThenBy(days => days.IndicatorCode, StringComparer.Ordinal).ToList();
        foreach (var days in all) days.Close();
        var daily = all.SelectMany(days => days.Days.OrderBy(day => day.Statistic).ThenBy(day => day.Day)).ToImmutableArray();
        var airDays = AirAssessment.Days(standards, daily);
        var months = all.Where(days => days.Pollutant is null).SelectMany(days => days.Months).ToList();
        return new()
        {
            Coverage = [.. all.Select(days => days.Coverage())],
            Days = daily,
            Years = [.. AirAssessment.Years(standards, daily).Concat(WaterAssessment.Years(months)).OrderBy(year => year.SiteId, StringComparer.Ordinal).ThenBy(year => year.IndicatorCode, StringComparer.Ordinal).ThenBy(year => year.Statistic).ThenBy(year => year.Year)],
            AirDays = airDays,
            AirYears = AirAssessment.Years(airDays),
            Waters = WaterAssessment.Periods(standards, months),
        };
    }

    private SeriesDays SeriesOf(string site, string indicator)
    {
        // Most values are of the series of the value before.
        if (latest is not null && ReferenceEquals(site, latest.SiteId) && ReferenceEquals(indicator, latest.IndicatorCode)) return latest;
        if (!series.TryGetValue((site, indicator), out var days)) series[(site, indicator)] = days = new(site, indicator, standards);
        return latest = days;
    }
}
