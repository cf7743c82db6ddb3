using System.Collections.Immutable;
using EnvProtect.Model;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Time;

namespace EnvProtect.Site.Indicators;

/// <summary>
/// What pages show of the observations: for each indicator, area, site and source the newest, and how many there are.
/// Made in one pass, because the observations are never held whole.
/// </summary>
public sealed class ObservationDigest
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Rows that a page shows of one series.</summary>
    public const int Shown = 120;

    private readonly Dictionary<string, Newest> byIndicator = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Newest> byArea = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Newest> bySite = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Newest> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Indicator, string Area, int Year), Newest> byTarget = [];

    private readonly Dictionary<(string Indicator, string Area), Newest> byIndicatorAndArea = [];
    private readonly Dictionary<string, Dictionary<string, Queue<Observation>>> weeks = new(StringComparer.Ordinal);

    /// <summary>How many there are in all.</summary>
    public int Count { get; private set; }

    internal static ObservationDigest Of(Dataset dataset)
    {
        var digest = new ObservationDigest();
        foreach (var target in dataset.Targets) digest.byTarget.TryAdd((target.IndicatorCode, target.AreaCode, target.Year), new());
        foreach (var observation in dataset.Observations) digest.Add(observation);
        return digest;
    }

    public ObservationSeries OfIndicator(string code) => Series(byIndicator, code);

    public ObservationSeries OfArea(string code) => Series(byArea, code);

    public ObservationSeries OfSite(string id) => Series(bySite, id);

    public ObservationSeries OfSource(string id) => Series(bySource, id);

    /// <summary>The observations that fall into the year and area of a target, whole years first.</summary>
    public ImmutableArray<Observation> For(Target target) =>
        byTarget.TryGetValue((target.IndicatorCode, target.AreaCode, target.Year), out var newest)
            ? [.. newest.Rows.OrderByDescending(row => CoversYear(row, target.Year)).ThenByDescending(Order)]
            : [];

    /// <summary>The newest observation of a target's indicator and area that does not fall into its year.</summary>
    public Observation? OtherYear(Target target) => byIndicatorAndArea.TryGetValue((target.IndicatorCode, target.AreaCode), out var newest)
        ? newest.Rows.Where(row => row.From?.Year != target.Year && End(row).Year != target.Year).MaxBy(Order)
        : null;

    /// <summary>What a site measured in the seven days up to its last value.</summary>
    public ImmutableArray<Observation> LastWeek(string siteId)
    {
        if (!weeks.TryGetValue(siteId, out var series)) return [];
        var all = series.OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => one.Value).ToList();
        var last = all.Max(value => value.ObservedAt!.Value);
        return [.. all.Where(value => last - value.ObservedAt!.Value < Week)];
    }

    /// <summary>Whether a value stands for the whole of a year. A part of a year neither proves nor disproves a yearly target.</summary>
    public static bool CoversYear(Observation observation, int year) =>
        observation.From == new DateOnly(year, 1, 1) && observation.To == new DateOnly(year, 12, 31);

    private static ObservationSeries Series(Dictionary<string, Newest> series, string key) =>
        series.TryGetValue(key, out var newest) ? new([.. newest.Rows.OrderByDescending(Order)], newest.Count) : new([], 0);

    /// <summary>By the moment at which a value ends, which for whole days is the end of the last; of equal ones the first in the files is the newest.</summary>
    private static (long End, long Id) Order(Observation observation) => (
        observation is { To: null, ObservedAt: { } at } ? at.UtcTicks : ((End(observation).DayNumber + 1) * TimeSpan.TicksPerDay) - ChinaTime.Offset.Ticks,
        -observation.Id);

    private static DateOnly End(Observation observation) =>
        observation.To ?? (observation.ObservedAt is { } at ? ChinaTime.DayOf(at) : observation.From ?? DateOnly.MinValue);

    private void Add(Observation observation)
    {
        Count++;
        To(byIndicator, observation.IndicatorCode, observation);
        To(bySource, observation.Source.SourceId, observation);
        if (observation.SiteId is { } site)
        {
            To(bySite, site, observation);
            if (observation.ObservedAt is { } at) ToWeek(site, at, observation);
        }

        if (observation.AreaCode is not { } area) return;
        To(byArea, area, observation);
        if (observation.SiteId is not null) return;
        if (!byIndicatorAndArea.TryGetValue((observation.IndicatorCode, area), out var ofBoth)) byIndicatorAndArea[(observation.IndicatorCode, area)] = ofBoth = new();
        ofBoth.Add(observation);
        var end = End(observation).Year;
        for (var year = observation.From?.Year ?? end; year <= end; year++)
        {
            if (byTarget.TryGetValue((observation.IndicatorCode, area, year), out var newest)) newest.Add(observation);
        }
    }

    private void ToWeek(string site, DateTimeOffset at, Observation observation)
    {
        if (!weeks.TryGetValue(site, out var series)) weeks[site] = series = new(StringComparer.Ordinal);
        if (!series.TryGetValue(observation.IndicatorCode, out var week)) series[observation.IndicatorCode] = week = new();
        week.Enqueue(observation);
        while (at - week.Peek().ObservedAt!.Value >= Week) week.Dequeue();
    }

    private static void To(Dictionary<string, Newest> series, string key, Observation observation)
    {
        if (!series.TryGetValue(key, out var newest)) series[key] = newest = new();
        newest.Add(observation);
    }

    private sealed class Newest
    {
        private readonly PriorityQueue<Observation, (long, long)> rows = new();

        public int Count { get; private set; }

        public IEnumerable<Observation> Rows => rows.UnorderedItems.Select(item => item.Element);

        public void Add(Observation observation)
        {
            Count++;
            if (rows.Count < Shown) rows.Enqueue(observation, Order(observation));
            else rows.EnqueueDequeue(observation, Order(observation));
        }
    }
}

/// <summary>Observations of one thing, newest first.</summary>
/// <param name="Newest">The newest, at most <see cref="ObservationDigest.Shown"/>.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record ObservationSeries(ImmutableArray<Observation> Newest, int Count)
{
    public bool IsCut => Count > Newest.Length;
}
