using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Standards;

/// <summary>Which statistics HJ 663-2013 evaluates for which pollutant, and with how many decimal places.</summary>
public static class AirMeasures
{
    /// <summary>The statistics of a day that enter its index.</summary>
    public static ImmutableArray<Statistic> Daily(Pollutant pollutant) =>
        pollutant == Pollutant.O3 ? [Statistic.DayMaxHour, Statistic.DayMaxEightHours] : [Statistic.Day];

    /// <summary>The statistic of a day that stands for the day in a year.</summary>
    public static Statistic Representative(Pollutant pollutant) =>
        pollutant == Pollutant.O3 ? Statistic.DayMaxEightHours : Statistic.Day;

    /// <summary>Whether a year is judged by its mean too; carbon monoxide and ozone are judged by their percentile alone.</summary>
    public static bool HasYearlyMean(Pollutant pollutant) => pollutant is not (Pollutant.Co or Pollutant.O3);

    /// <summary>The percentile of the days of a year that is held against the daily limit.</summary>
    public static int Percentile(Pollutant pollutant) => pollutant switch
    {
        Pollutant.So2 or Pollutant.No2 => 98,
        Pollutant.O3 => 90,
        _ => 95,
    };

    /// <summary>Decimal places: milligrams of carbon monoxide have one, micrograms of all others none.</summary>
    public static int Places(Pollutant pollutant) => pollutant == Pollutant.Co ? 1 : 0;
}
