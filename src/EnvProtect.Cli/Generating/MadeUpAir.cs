using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Cli.Generating;

/// <summary>
/// Made-up hourly air: dust in winter, ozone on summer afternoons, traffic morning and evening, spells of still weather, and
/// what goes wrong at real stations: hours that are missing, spikes, values below zero, sensors that freeze.
/// </summary>
internal sealed class MadeUpAir(int seed)
{
    private const int Weather = 1;
    private const int Jitter = 2;
    private const int Outage = 3;
    private const int Fault = 4;
    private const int StillSpan = 60;
    private const int FreezeHours = 40;

    private readonly MadeUpNoise noise = new(seed);

    /// <summary>In the order in which a station's series are written.</summary>
    public static ImmutableArray<Kind> Kinds { get; } =
    [
        new(Pollutant.Pm25, 36, Winter: 0.45, Rush: 0.15, Noon: -0.1, Still: 1.1, 0),
        new(Pollutant.Pm10, 58, Winter: 0.4, Rush: 0.2, Noon: -0.05, Still: 1.0, 0),
        new(Pollutant.O3, 70, Winter: -0.45, Rush: -0.1, Noon: 0.85, Still: 0.5, 0),
        new(Pollutant.No2, 25, Winter: 0.3, Rush: 0.45, Noon: -0.3, Still: 0.6, 0),
        new(Pollutant.So2, 9, Winter: 0.25, Rush: 0.05, Noon: 0.1, Still: 0.4, 0),
        new(Pollutant.Co, 0.7, Winter: 0.25, Rush: 0.25, Noon: -0.1, Still: 0.5, 1),
    ];

    /// <summary>The value of an hour; null where it is missing.</summary>
    /// <param name="station">From 0.</param>
    /// <param name="kind">From 0, in <see cref="Kinds"/>.</param>
    /// <param name="hour">Hours since the first.</param>
    /// <param name="at">The beginning of the hour, in the time of China.</param>
    public double? Value(int station, int kind, int hour, DateTimeOffset at)
    {
        var series = (station * Kinds.Length) + kind;
        // A power cut takes all sensors of a station for hours; a calibration takes one for an hour.
        if (noise.At(Outage, station, hour / 9) < 0.003 || noise.At(Outage, series + 1000, hour) < 0.004) return null;
        var fault = noise.At(Fault, series, hour);
        if (fault < 0.0001) return -1;
        if (noise.At(Fault, series + 1000, hour / FreezeHours) < 0.001) hour -= hour % FreezeHours;
        var value = Usual(station, Kinds[kind], hour, at) * (fault > 0.9999 ? 6 : 1);
        return Math.Round(Math.Max(value, Kinds[kind].Places == 0 ? 1 : 0.1), Kinds[kind].Places);
    }

    private double Usual(int station, Kind kind, int hour, DateTimeOffset at)
    {
        var season = Math.Cos(2 * Math.PI * at.DayOfYear / 365.25);
        var clock = hour % 24;
        var rush = Bump(clock, 8, 2.5) + Bump(clock, 19, 3);
        var still = noise.Slowly(Weather, station / 8, hour, StillSpan);
        var jitter = 0.9 + (0.2 * noise.At(Jitter, (station * Kinds.Length) + (int)kind.Pollutant, hour));
        return kind.Mean * (1 + (kind.Winter * season)) * (0.85 + (kind.Rush * rush) + (kind.Noon * Bump(clock, 15, 4))) * (0.55 + (kind.Still * still * still * 1.6)) * jitter * (0.9 + (0.03 * (station % 8)));
    }

    private static double Bump(int clock, int centre, double width) => Math.Exp(-Math.Pow((clock - centre) / width, 2));

    /// <summary>How one pollutant behaves.</summary>
    /// <param name="Pollutant">Which.</param>
    /// <param name="Mean">About its mean over a year.</param>
    /// <param name="Winter">Share by which it is higher in winter and lower in summer.</param>
    /// <param name="Rush">Share that morning and evening add.</param>
    /// <param name="Noon">Share that the early afternoon adds.</param>
    /// <param name="Still">How much still weather piles up.</param>
    /// <param name="Places">Decimal places.</param>
    internal sealed record Kind(Pollutant Pollutant, double Mean, double Winter, double Rush, double Noon, double Still, int Places);
}
