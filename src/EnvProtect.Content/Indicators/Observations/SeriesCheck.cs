using System.Runtime.InteropServices;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>
/// Looks at the values of monitoring sites in the order in which they come and notes the doubtful ones: repeated, negative
/// where that cannot be, PM2.5 above PM10, and a sensor that shows the same for a day. It holds a little for each series.
/// </summary>
internal sealed class SeriesCheck(StandardBook standards)
{
    /// <summary>Equal hourly values from which on a sensor counts as frozen.</summary>
    private const int FrozenRun = 24;

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

    /// <summary>The doubtful values by id.</summary>
    public IReadOnlyDictionary<long, Doubt> Doubts => doubts;

    /// <summary>Whether a value comes behind, or at the time of, the one before it in its series.</summary>
    public bool IsInOrder(Observation observation) =>
        observation is not { SiteId: { } site, ObservedAt: { } at }
        || !series.TryGetValue((site, observation.IndicatorCode), out var state) || at >= state.Last;

    /// <summary>Takes the next value.</summary>
    /// <returns>What is doubtful about it; a doubt that a later value brings is found in <see cref="Doubts"/>.</returns>
    public Doubt? Add(long id, Observation observation)
    {
        if (observation is not { SiteId: { } site, ObservedAt: { } at }) return null;
        ref var state = ref CollectionsMarshal.GetValueRefOrAddDefault(series, (site, observation.IndicatorCode), out var isKnown);
        state ??= new();
        var isRepeated = isKnown && at == state.Last;
        var doubt = Look(id, site, at, observation, state, isRepeated);
        state.Last = at;
        return doubt;
    }

    private Doubt? Look(long id, string site, DateTimeOffset at, Observation observation, State state, bool isRepeated)
    {
        if (isRepeated) return Note(id, Doubt.Duplicate);
        if (observation.Value < 0 && neverNegative.Contains(observation.IndicatorCode)) return Note(id, Doubt.Negative);
        Doubt? doubt = null;
        if (IsFrozen(id, at, observation.Value, state)) doubt = Note(id, Doubt.Frozen);
        if (observation.IndicatorCode is "pm25" or "pm10" && IsAboveCoarse(id, site, at, observation)) doubt = Note(id, Doubt.Pm25AbovePm10);
        return doubt;
    }

    private bool IsFrozen(long id, DateTimeOffset at, double value, State state)
    {
        if (value != state.Value || at - state.Last > TimeSpan.FromHours(1)) state.Run.Clear();
        state.Value = value;
        if (state.Run.Count >= FrozenRun) return true;
        state.Run.Add(id);
        if (state.Run.Count < FrozenRun) return false;
        foreach (var earlier in state.Run) Note(earlier, Doubt.Frozen);
        return true;
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

    private Doubt Note(long id, Doubt doubt)
    {
        doubts[id] = doubt;
        return doubt;
    }

    private sealed class State
    {
        public DateTimeOffset Last { get; set; }

        public double Value { get; set; } = double.NaN;

        /// <summary>The ids of the latest equal values, as many as make a frozen run.</summary>
        public List<long> Run { get; } = [];
    }

    private readonly record struct Pending(long Id, double Value, bool IsFine);
}
