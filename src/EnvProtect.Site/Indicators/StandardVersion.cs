using System.Collections.Immutable;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Standards;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Indicators;

/// <summary>Which version of its standard an indicator goes by on a day, as far as the limits here tell.</summary>
internal static class StandardVersion
{
    /// <returns>Null for an indicator that names no standard.</returns>
    public static Phrase? Of(Indicator indicator, ImmutableArray<StandardLimit> limits, DateOnly asOf)
    {
        if (indicator.Standard is not { } named) return null;
        var old = limits.Where(limit => limit.Standard == named).ToArray();
        // One that still holds has limits without a last day, or none here at all.
        if (Array.Exists(old, limit => limit.ValidTo is null) || old.Max(limit => limit.ValidTo) is not { } last || asOf <= last) return new(named, named);
        var (zh, en) = (Dates.Show(last, Language.Chinese), Dates.Show(last, Language.English));
        var later = limits.Where(limit => limit.Kind == old[0].Kind && limit.Item == indicator.Code && limit.IsValidOn(asOf)).Select(limit => limit.Standard).Distinct().Order(StringComparer.Ordinal).ToArray();
        // What follows is not known of every indicator.
        return later.Length == 0
            ? new($"{named}（至{zh}）", $"{named} (until {en})")
            : new($"{string.Join('、', later)}（至{zh}为{named}）", $"{string.Join(", ", later)} (until {en}: {named})");
    }
}
