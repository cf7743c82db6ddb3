using System.Runtime.InteropServices;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Indicators;

/// <summary>
/// Looks at the values of monitoring sites in the order in which they come and notes the doubtful ones: repeated, negative
/// where that cannot be, PM2.5 above PM10, and a sensor that shows the same for a day. It holds a little for each series.
/// </summary>
public sealed class SeriesCheck(StandardBook standards)
{
    /// <summary>From the first to the last of equal values, from which on a sensor counts as frozen: of hourly ones, 24.</summary>
    private static readonly TimeSpan FrozenSpan = TimeSpan.FromHours(23);

    // Two pollutants that are written one after the other are compared as long as they lie less than eleven years apart.
    private const int MostPending = 100_000;

    private readonly Dictionary<(string Site, string Indicator), State> series = [];
    private readonly Dictionary<string, Dictionary<long, Pending>> dust = new(StringComparer.Ordinal);
    private readonly HashSet<string> neverNegative =
    [
        .. Lists.Pollutants.Terms.Select(term => term.Code),
        .. standards.Items(StandardKind.WaterClass).Where(item => item != "waterTemperature"),
    ];

    private readonly Dictionary<long, Doubt> doubts = [];
    private State? latest;

    /// <summary>The doubtful values by id.</summary>
    public IReadOnlyDictionary<long, Doubt> Doubts => doubts;

    /// <summary>Whether a value comes behind, or at the time of, the one before it in its series.</summary>
    public bool IsInOrder(Observation observation) =>
        observation is not { SiteId: { } site, ObservedAt: { } at } || StateOf(site, observation.IndicatorCode) is var state && (state.IsEmpty || at >= state.Last);

    /// <summary>Takes the next value. A doubt about it may come only with a later one.</summary>
    public void Add(Observation observation)
    {
        if (observation is not { SiteId: { } site, ObservedAt: { } at }) return;
        var state = StateOf(site, observation.IndicatorCode);
        Look(site, at, observation, state);
        (state.Last, state.IsEmpty) = (at, false);
    }

    /// <summary>The value as it is published once all are taken: with the doubt about it behind the flag of its source.</summary>
    public Observation Flagged(Observation observation)
    {
        if (!doubts.TryGetValue(observation.Id, out var doubt)) return observation;
        var code = Lists.Doubts.Code(doubt);
        return observation with { Flag = observation.Flag is null ? code : $"{observation.Flag};{code}" };
    }

    private State StateOf(string site, string indicator)
    {
        // Most values are of the series of the value before.
        if (latest is not null && ReferenceEquals(site, latest.Site) && ReferenceEquals(indicator, latest.Indicator)) return latest;
        ref var state = ref CollectionsMarshal.GetValueRefOrAddDefault(series, (site, indicator), out _);
        return latest = state ??= new(site, indicator);
    }

    private void Look(string site, DateTimeOffset at, Observation observation, State state)
    {
        if (!state.IsEmpty && at == state.Last) Note(observation.Id, Doubt.Duplicate);
        else if (observation.Value < 0 && neverNegative.Contains(observation.IndicatorCode)) Note(observation.Id, Doubt.Negative);
        else
        {
            if (IsFrozen(observation.Id, at, observation.Value, state)) Note(observation.Id, Doubt.Frozen);
            if (observation.IndicatorCode is "pm25" or "pm10" && IsAboveCoarse(observation.Id, site, at, observation)) Note(observation.Id, Doubt.Pm25AbovePm10);
        }
    }

    private bool IsFrozen(long id, DateTimeOffset at, double value, State state)
    {
        if (value != state.Value || at - state.Last > TimeSpan.FromHours(1))
        {
            state.Run.Clear();
            (state.Value, state.Since, state.IsFrozen) = (value, at, false);
        }

        if (state.IsFrozen) return true;
        state.Run.Add(id);
        if (at - state.Since < FrozenSpan) return false;
        foreach (var earlier in state.Run) Note(earlier, Doubt.Frozen);
        state.Run.Clear();
        return state.IsFrozen = true;
    }

    private bool IsAboveCoarse(long id, string site, DateTimeOffset at, Observation observation)
    {
        if (!dust.TryGetValue(site, out var pending)) dust[site] = pending = [];
        var isFine = observation.IndicatorCode == "pm25";
        var time = at.ToUnixTimeSeconds();
        if (!pending.Remove(time, out var other) || other.IsFine == isFine)
        {
            if (pending.Count >= MostPending) pending.Clear();
            pending[time] = new(id, observation.Value, isFine);
            return false;
        }

        var isAbove = isFine ? observation.Value > other.Value : other.Value > observation.Value;
        if (isAbove) Note(other.Id, Doubt.Pm25AbovePm10);
        return isAbove;
    }

    private void Note(long id, Doubt doubt) => doubts[id] = doubt;

    private sealed class State(string site, string indicator)
    {
        public string Site => site;

        public string Indicator => indicator;

        public bool IsEmpty { get; set; } = true;

        public DateTimeOffset Last { get; set; }

        public double Value { get; set; } = double.NaN;

        /// <summary>When the latest equal values began.</summary>
        public DateTimeOffset Since { get; set; }

        public bool IsFrozen { get; set; }

        /// <summary>The ids of the latest equal values, until they make a frozen sensor.</summary>
        public List<long> Run { get; } = [];
    }

    private readonly record struct Pending(long Id, double Value, bool IsFine);
}
