using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Vocabularies;
using MonitoringSite = EnvProtect.Model.Places.Site;

namespace EnvProtect.Cli.Generating;

/// <summary>Made-up river sections with monthly samples.</summary>
internal sealed class MadeUpWater(int seed)
{
    private const int Sections = 4;
    private const int Months = 36;
    private const int Sample = 5;

    // Mean at the cleanest section, share that each section further down adds, and decimal places.
    private static readonly (string Code, string Zh, string En, string UnitZh, string UnitEn, double Mean, double Down, int Places)[] Items =
    [
        ("ph", "pH值", "pH", "（无量纲）", "(no unit)", 7.4, 0, 1),
        ("dissolvedOxygen", "溶解氧", "Dissolved oxygen", "毫克/升", "mg/L", 8, -0.12, 1),
        ("permanganateIndex", "高锰酸盐指数", "Permanganate index", "毫克/升", "mg/L", 2.6, 0.4, 1),
        ("ammoniaNitrogen", "氨氮", "Ammonia nitrogen", "毫克/升", "mg/L", 0.25, 0.9, 2),
        ("totalPhosphorus", "总磷", "Total phosphorus", "毫克/升", "mg/L", 0.07, 0.6, 3),
        ("totalNitrogen", "总氮", "Total nitrogen", "毫克/升", "mg/L", 1.8, 0.2, 2),
    ];

    private readonly MadeUpNoise noise = new(seed);

    public static ImmutableArray<Indicator> Indicators { get; } =
    [
        .. Items.Select(item => new Indicator
        {
            Code = item.Code,
            Name = MadeUp.Name(item.Zh, item.En),
            UnitOfMeasure = new(item.UnitZh, item.UnitEn),
            Direction = item.Code switch { "dissolvedOxygen" => Direction.Higher, "ph" => Direction.None, _ => Direction.Lower },
            Precision = item.Places,
            Standard = "GB 3838-2002",
        }),
    ];

    public static IEnumerable<MonitoringSite> Sites { get; } = Enumerable.Range(0, Sections).Select(section => new MonitoringSite
    {
        Id = SectionId(section),
        Name = MadeUp.Name(string.Create(CultureInfo.InvariantCulture, $"样例河{section + 1}号断面"), string.Create(CultureInfo.InvariantCulture, $"Sample River Section {section + 1}")),
        Kind = SiteKind.RiverSection,
        AreaCode = MadeUpPlaces.CountyCodes[section],
        Chief = MadeUp.Name("样例断面长", "sample section chief"),
        Source = new(MadeUpIssues.SourceId, null),
    }).ToList();

    /// <summary>Samples by section, item and month; a month in twenty is missing.</summary>
    public IEnumerable<(string SiteId, string Indicator, DateTimeOffset At, double Value)> All()
    {
        for (var section = 0; section < Sections; section++)
        {
            for (var item = 0; item < Items.Length; item++)
            {
                for (var month = 0; month < Months; month++)
                {
                    if (noise.At(Sample, section, month) < 0.05) continue;
                    var (code, _, _, _, _, mean, down, places) = Items[item];
                    var swing = code == "ph" ? 0.05 : 0.5;
                    var value = mean * (1 + (down * section)) * (1 - (swing / 2) + (swing * noise.At(Sample, 100 + (section * Items.Length) + item, month)));
                    yield return (SectionId(section), code, MadeUpObservations.FirstHour.AddMonths(month).AddDays(6).AddHours(10), Math.Round(value, places));
                }
            }
        }
    }

    private static string SectionId(int section) => string.Create(CultureInfo.InvariantCulture, $"sample-section-{section + 1}");
}
