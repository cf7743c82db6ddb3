using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Standards;

/// <summary>The air quality index of HJ 633: sub-indices by linear interpolation, the highest of them, and what it says.</summary>
public static class AirIndex
{
    /// <summary>The end of the scale.</summary>
    public const int Most = 500;

    // Up to here no pollutant is called primary, and above the other no day is a good one.
    private const int Excellent = 50;
    private const int Good = 100;

    /// <summary>
    /// The sub-index (IAQI) of a concentration, rounded up to a whole number as HJ 633 asks. Null where the day has no
    /// table, the value is negative, or the table ends below the value and below 500 (sulphur dioxide by the hour and ozone
    /// over eight hours above 800 µg/m³, which HJ 633 leaves to their other statistic).
    /// </summary>
    public static SubIndex? Of(StandardBook standards, DateOnly day, Pollutant pollutant, Statistic statistic, decimal concentration)
    {
        // The highest hour of a day is judged by the limits for an hour.
        var table = standards.On(day, StandardKind.AirIndex, Lists.Pollutants.Code(pollutant), statistic == Statistic.DayMaxHour ? Statistic.Hour : statistic);
        if (table.Length == 0 || concentration < 0) return null;
        for (var i = 1; i < table.Length; i++)
        {
            var (below, above) = (table[i - 1], table[i]);
            if (concentration > above.Most) continue;
            // Divided last, so that a concentration on a limit gives the grade itself and not a hair more.
            var value = ((above.Grade - below.Grade) * (concentration - below.Most!.Value) / (above.Most!.Value - below.Most.Value)) + below.Grade;
            return new(pollutant, statistic, (int)decimal.Ceiling(value), IsOffScale: false, above.Standard);
        }

        return table[^1].Grade == Most ? new(pollutant, statistic, Most, IsOffScale: true, table[^1].Standard) : null;
    }

    /// <summary>The index of a day from its sub-indices; null where there are none.</summary>
    public static AirQuality? Of(IEnumerable<SubIndex> subIndices)
    {
        var all = subIndices.ToList();
        if (all.Count == 0) return null;
        var index = all.Max(sub => sub.Value);
        return new(
            index,
            LevelOf(index),
            index > Excellent ? Named(all.Where(sub => sub.Value == index)) : [],
            Named(all.Where(sub => sub.Value > Good)),
            all.Any(sub => sub.IsOffScale),
            all[0].Standard);
    }

    public static AirLevel LevelOf(int index) => index switch
    {
        <= Excellent => AirLevel.Excellent,
        <= Good => AirLevel.Good,
        <= 150 => AirLevel.LightlyPolluted,
        <= 200 => AirLevel.ModeratelyPolluted,
        <= 300 => AirLevel.HeavilyPolluted,
        _ => AirLevel.SeverelyPolluted,
    };

    /// <summary>Whether a level counts among the good days (优良天数).</summary>
    public static bool IsGood(this AirLevel level) => level is AirLevel.Excellent or AirLevel.Good;

    private static ImmutableArray<Pollutant> Named(IEnumerable<SubIndex> subIndices) => [.. subIndices.Select(sub => sub.Pollutant).Distinct().Order()];
}

/// <summary>The sub-index of one pollutant.</summary>
/// <param name="Pollutant">The pollutant.</param>
/// <param name="Statistic">What the concentration is taken over.</param>
/// <param name="Value">0 to 500.</param>
/// <param name="IsOffScale">Whether the concentration lies above the end of the table.</param>
/// <param name="Standard">The version that it was computed by.</param>
public sealed record SubIndex(Pollutant Pollutant, Statistic Statistic, int Value, bool IsOffScale, string Standard);

/// <summary>The air quality index with what follows from it.</summary>
/// <param name="Index">The highest sub-index (AQI).</param>
/// <param name="Level">Its level.</param>
/// <param name="Primary">Primary pollutants (首要污染物): those with the highest sub-index, all of them where several share it; none up to an index of 50.</param>
/// <param name="Exceeding">Pollutants above the standard (超标污染物): sub-index over 100.</param>
/// <param name="IsOffScale">Whether a concentration lies above the end of its table.</param>
/// <param name="Standard">The version that it was computed by.</param>
public sealed record AirQuality(
    int Index, AirLevel Level, ImmutableArray<Pollutant> Primary, ImmutableArray<Pollutant> Exceeding, bool IsOffScale, string Standard);
