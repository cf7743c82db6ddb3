using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Places;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Cli.Generating;

/// <summary>Made-up hourly series of made-up air stations: a season, a day's rhythm, noise, and gaps.</summary>
internal sealed class MadeUpObservations(long count, int seed)
{
    private const int HoursPerYear = 8760;

    private static readonly DateTimeOffset FirstHour = new(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private static readonly (string Code, string Zh, string En, double Mean)[] Pollutants =
    [
        ("pm25", "PM2.5", "PM2.5", 42), ("pm10", "PM10", "PM10", 68), ("o3", "臭氧", "Ozone", 90), ("no2", "二氧化氮", "Nitrogen dioxide", 28),
    ];

    public static ImmutableArray<Indicator> Indicators { get; } =
    [
        .. Pollutants.Select(pollutant => new Indicator
        {
            Code = pollutant.Code,
            Name = MadeUp.Name(pollutant.Zh, pollutant.En),
            UnitOfMeasure = new("微克/立方米", "µg/m³"),
            Direction = Direction.Lower,
            Precision = 0,
        }).OrderBy(indicator => indicator.Code, StringComparer.Ordinal),
    ];

    /// <summary>As many stations as one year of hours of every pollutant needs, at least one where there are any observations.</summary>
    public ImmutableArray<Model.Places.Site> Sites { get; } =
    [
        .. Enumerable.Range(0, (int)((count + (HoursPerYear * (long)Pollutants.Length) - 1) / (HoursPerYear * (long)Pollutants.Length))).Select(i => new Model.Places.Site
        {
            Id = StationId(i),
            Name = MadeUp.Name(string.Create(CultureInfo.InvariantCulture, $"样例{i + 1}号站"), string.Create(CultureInfo.InvariantCulture, $"Sample Station {i + 1}")),
            Kind = SiteKind.MicroStation,
            AreaCode = MadeUpPlaces.CountyCodes[i % MadeUpPlaces.CountyCodes.Length],
            Source = new(MadeUpIssues.SourceId, null),
        }),
    ];

    /// <summary>The observations by station, pollutant and hour; streamed. The same count and seed give the same values.</summary>
    public IEnumerable<Observation> All()
    {
        var source = new Citation(MadeUpIssues.SourceId, null);
        for (var id = 0L; id < count; id++)
        {
            var series = id / HoursPerYear;
            var hour = (int)(id % HoursPerYear);
            var pollutant = Pollutants[series % Pollutants.Length];
            var station = (int)(series / Pollutants.Length);
            var at = FirstHour.AddHours(hour);
            var day = DateOnly.FromDateTime(at.DateTime);
            var noise = Noise(id);
            yield return new Observation
            {
                Id = id + 1,
                IndicatorCode = pollutant.Code,
                SiteId = StationId(station),
                ObservedAt = at,
                From = day,
                To = day,
                Value = Math.Round(Math.Max(1, pollutant.Mean * Season(hour) * Rhythm(hour) * (0.6 + (0.8 * noise))), 0),
                Flag = noise > 0.995 ? "outlier" : null,
                IsPreliminary = true,
                Source = source,
            };
        }
    }

    private static string StationId(int station) => string.Create(CultureInfo.InvariantCulture, $"sample-station-{station + 1:D4}");

    private static double Season(int hour) => 1 + (0.4 * Math.Cos(2 * Math.PI * hour / HoursPerYear));

    private static double Rhythm(int hour) => 1 + (0.2 * Math.Sin(2 * Math.PI * (hour % 24) / 24));

    // A hash of position and seed, uniform in [0, 1), so that any observation can be made without those before it.
    private double Noise(long id)
    {
        var x = unchecked((ulong)id + ((ulong)seed * 0x9E3779B97F4A7C15UL));
        x = unchecked((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL);
        x = unchecked((x ^ (x >> 27)) * 0x94D049BB133111EBUL);
        return ((x ^ (x >> 31)) >> 11) / (double)(1UL << 53);
    }
}
