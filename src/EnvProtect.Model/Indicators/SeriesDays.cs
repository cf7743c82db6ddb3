using EnvProtect.Model.Standards;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Indicators;

/// <summary>One series while its values come in: the hours of the open day, the closed days, and what is needed for its coverage.</summary>
internal sealed class SeriesDays
{
    private readonly StandardBook standards;
    // The valid values of each hour of the open day: several where a station tells more than one an hour.
    private readonly double[] sums = new double[AirStatistics.HoursPerDay];
    private readonly int[] counts = new int[AirStatistics.HoursPerDay];
    private readonly Dictionary<int, long> steps = [];
    private DateOnly day;
    private DateTimeOffset first;
    private DateTimeOffset last;
    private long present;
    private long valid;

    public SeriesDays(string siteId, string indicatorCode, StandardBook standards)
    {
        (SiteId, IndicatorCode, this.standards) = (siteId, indicatorCode, standards);
        Pollutant = Lists.Pollutants.TryParse(indicatorCode, out var pollutant) ? pollutant : null;
    }

    public string SiteId { get; }

    public string IndicatorCode { get; }

    /// <summary>Null for what is not of the air.</summary>
    public Pollutant? Pollutant { get; }

    public List<DailyValue> Days { get; } = [];

    /// <summary>Sum and number of the valid values of each month.</summary>
    public List<MonthlySum> Months { get; } = [];

    public void Add(DateTimeOffset at, double value, bool isValid)
    {
        var local = ChinaTime.Of(at);
        var onDay = DateOnly.FromDateTime(local.DateTime);
        if (present == 0) (first, day) = (at, onDay);
        else if (at <= last) return;
        else Step((int)(at - last).TotalMinutes);
        if (onDay != day) CloseDay(onDay);
        last = at;
        present++;
        if (!isValid) return;
        valid++;
        sums[local.Hour] += value;
        counts[local.Hour]++;
        if (Months.Count == 0 || Months[^1].Year != onDay.Year || Months[^1].Month != onDay.Month) Months.Add(new(SiteId, IndicatorCode, onDay.Year, onDay.Month));
        Months[^1].Add(value);
    }

    public void Close() => CloseDay(default);

    public SeriesCoverage Coverage()
    {
        var step = steps.Count == 0 ? 0 : steps.Keys.Min();
        var gaps = steps.Where(entry => entry.Key > step).ToList();
        var expected = step == 0 ? present : ((long)(last - first).TotalMinutes / step) + 1;
        return new(SiteId, IndicatorCode, first, last, step, expected, present, valid, gaps.Sum(gap => gap.Value), gaps.Count == 0 ? 0 : gaps.Max(gap => gap.Key));
    }

    private void Step(int minutes)
    {
        steps.TryGetValue(minutes, out var count);
        steps[minutes] = count + 1;
    }

    private void CloseDay(DateOnly next)
    {
        Span<double> hours = stackalloc double[AirStatistics.HoursPerDay];
        var validHours = 0;
        for (var hour = 0; hour < hours.Length; hour++)
        {
            hours[hour] = counts[hour] == 0 ? double.NaN : sums[hour] / counts[hour];
            if (counts[hour] > 0) validHours++;
        }

        if (Pollutant is { } pollutant)
        {
            foreach (var statistic in AirMeasures.Daily(pollutant)) Days.Add(AirDay(pollutant, statistic, hours, validHours));
        }
        else
        {
            Days.Add(new(SiteId, IndicatorCode, Statistic.Day, day, AirStatistics.Mean(hours).Value, validHours, validHours > 0, null));
        }

        day = next;
        Array.Clear(sums);
        Array.Clear(counts);
    }

    private DailyValue AirDay(Pollutant pollutant, Statistic statistic, ReadOnlySpan<double> hours, int validHours)
    {
        var result = statistic switch
        {
            Statistic.DayMaxHour => AirStatistics.Highest(hours),
            Statistic.DayMaxEightHours => AirStatistics.HighestEightHours(hours, standards.SecondGrade(day, IndicatorCode, statistic)?.Most),
            _ => AirStatistics.Mean(hours),
        };
        var value = result.Value is { } exact ? AirStatistics.Round(exact, AirMeasures.Places(pollutant)) : (decimal?)null;
        var index = result.IsValid ? AirIndex.Of(standards, day, pollutant, statistic, value!.Value)?.Value : null;
        return new(SiteId, IndicatorCode, statistic, day, value, validHours, result.IsValid, index);
    }
}

/// <summary>The valid values of a series in one month.</summary>
internal sealed class MonthlySum(string siteId, string indicatorCode, int year, int month)
{
    private double sum;

    public string SiteId => siteId;

    public string IndicatorCode => indicatorCode;

    public int Year => year;

    public int Month => month;

    public int Count { get; private set; }

    public decimal Mean => (decimal)(sum / Count);

    public void Add(double value)
    {
        sum += value;
        Count++;
    }
}
