using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Standards;

/// <summary>
/// The class of surface water by its worst item (单因子评价), after GB 3838 table 1 and the assessment method of 2011
/// (环办〔2011〕22号), which leaves water temperature, total nitrogen and faecal coliforms out of the class.
/// </summary>
public static class SurfaceWater
{
    /// <summary>劣Ⅴ类.</summary>
    public const int WorseThanClassFive = 6;

    /// <summary>A year is assessed from at least eight months.</summary>
    public const int ValidMonths = 8;

    private static readonly ImmutableHashSet<string> LeftOut = ["waterTemperature", "totalNitrogen", "faecalColiforms"];

    /// <summary>Whether an item takes part in the class.</summary>
    public static bool IsAssessed(string item) => !LeftOut.Contains(item);

    /// <summary>
    /// The best class whose limit a value keeps: where two classes have the same limit, the better one. Null where the item
    /// takes no part, or no version was in force.
    /// </summary>
    public static int? ClassOf(StandardBook standards, DateOnly day, string item, decimal value)
    {
        if (!IsAssessed(item)) return null;
        var classes = standards.On(day, StandardKind.WaterClass, item, Statistic.Value);
        if (classes.IsEmpty) return null;
        return classes.FirstOrDefault(limit => limit.Admits(value))?.Grade ?? WorseThanClassFive;
    }

    /// <summary>The class of a section from its items; null where none can be judged.</summary>
    public static WaterQuality? Of(StandardBook standards, DateOnly day, IEnumerable<(string Item, decimal Value)> items)
    {
        var classes = items.Select(item => (item.Item, Class: ClassOf(standards, day, item.Item, item.Value)))
            .Where(item => item.Class is not null)
            .Select(item => (item.Item, Class: item.Class!.Value))
            .ToList();
        if (classes.Count == 0) return null;
        var worst = classes.Max(item => item.Class);
        // Items at class III or better are nothing to name.
        var decisive = classes.Where(item => item.Class == worst && worst > 3).Select(item => item.Item).Order(StringComparer.Ordinal);
        var standard = standards.On(day, StandardKind.WaterClass, classes[0].Item, Statistic.Value)[0].Standard;
        return new(worst, [.. decisive], classes.Count, standard);
    }

    /// <summary>Whether a class counts as good (优良): III or better.</summary>
    public static bool IsGood(int waterClass) => waterClass <= 3;
}

/// <summary>The class of a section.</summary>
/// <param name="Class">1 to 5, or 6 where the water is worse than class V.</param>
/// <param name="Decisive">The items that decide a class IV or worse.</param>
/// <param name="Items">How many items were judged; the standard has 21 that take part.</param>
/// <param name="Standard">The version that it was judged by.</param>
public sealed record WaterQuality(int Class, ImmutableArray<string> Decisive, int Items, string Standard);
