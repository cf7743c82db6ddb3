using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;
using MonitoringSite = EnvProtect.Model.Places.Site;

namespace EnvProtect.Cli.Generating;

/// <summary>Made-up series of made-up sites: first the samples of river sections, then hours of air stations, three years a station.</summary>
internal sealed class MadeUpObservations(long count, int seed)
{
    private const int Years = 3;

    // Three years have 26,304 hours, of which a few are missing.
    private const int LeastHours = 25_500;

    private static readonly SiteKind[] StationKinds = [SiteKind.NationalStation, SiteKind.ProvincialStation, SiteKind.MicroStation, SiteKind.MicroStation];

    // Water takes at most a quarter, so that even a small register has air.
    private readonly long waterCount = count / 4;

    public static DateTimeOffset FirstHour { get; } = new(2023, 1, 1, 0, 0, 0, ChinaTime.Offset);

    public static ImmutableArray<Indicator> Indicators { get; } =
    [
        .. MadeUpAir.Kinds.Select(kind => new Indicator
        {
            Code = Lists.Pollutants.Code(kind.Pollutant),
            Name = MadeUp.Name(Lists.Pollutants.Label(kind.Pollutant).Zh, Lists.Pollutants.Label(kind.Pollutant).En!),
            UnitOfMeasure = kind.Pollutant == Pollutant.Co ? new("毫克/立方米", "mg/m³") : new("微克/立方米", "µg/m³"),
            Direction = Direction.Lower,
            Precision = kind.Places,
            Standard = "GB 3095-2012",
        }).Concat(MadeUpWater.Indicators).OrderBy(indicator => indicator.Code, StringComparer.Ordinal),
    ];

    /// <summary>The sites that the observations are of; none where there are no observations.</summary>
    public ImmutableArray<MonitoringSite> Sites => count == 0 ? [] :
    [
        .. Enumerable.Range(0, (int)(count / ((long)LeastHours * MadeUpAir.Kinds.Length)) + 1).Select(Station)
            .Concat(MadeUpWater.Sites).OrderBy(site => site.Id, StringComparer.Ordinal),
    ];

    /// <summary>The observations by site, year, indicator and time; streamed. The same count and seed give the same values.</summary>
    public IEnumerable<Observation> All()
    {
        var source = new Citation(MadeUpIssues.SourceId, null);
        var id = 0L;
        foreach (var (site, indicator, at, value) in new MadeUpWater(seed).All().TakeWhile(_ => id < waterCount)) yield return Make(site, indicator, at, value);
        var air = new MadeUpAir(seed);
        for (var station = 0; id < count; station++)
        {
            var name = StationId(station);
            for (var year = 0; year < Years; year++)
            {
                for (var kind = 0; kind < MadeUpAir.Kinds.Length; kind++)
                {
                    var code = Lists.Pollutants.Code(MadeUpAir.Kinds[kind].Pollutant);
                    var (first, end) = (Hour(year), Hour(year + 1));
                    for (var hour = first; hour < end && id < count; hour++)
                    {
                        var at = FirstHour.AddHours(hour);
                        if (air.Value(station, kind, hour, at) is { } value) yield return Make(name, code, at, value);
                    }
                }
            }
        }

        Observation Make(string site, string indicator, DateTimeOffset at, double value) => new()
        {
            Id = ++id,
            IndicatorCode = indicator,
            SiteId = site,
            ObservedAt = at,
            Value = value,
            IsPreliminary = true,
            Source = source,
        };
    }

    private static int Hour(int year) => (int)(FirstHour.AddYears(year) - FirstHour).TotalHours;

    private static MonitoringSite Station(int station) => new()
    {
        Id = StationId(station),
        Name = MadeUp.Name(string.Create(CultureInfo.InvariantCulture, $"样例{station + 1}号站"), string.Create(CultureInfo.InvariantCulture, $"Sample Station {station + 1}")),
        Kind = StationKinds[station % StationKinds.Length],
        AreaCode = MadeUpPlaces.CountyCodes[station % MadeUpPlaces.CountyCodes.Length],
        Chief = MadeUp.Name("样例点位长", "sample site chief"),
        Source = new(MadeUpIssues.SourceId, null),
    };

    private static string StationId(int station) => string.Create(CultureInfo.InvariantCulture, $"sample-station-{station + 1:D4}");
}
