using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Indicators;

/// <summary>One page an indicator, and their index.</summary>
internal static class IndicatorPages
{
    public static IEnumerable<PageJob> All(SiteData data)
    {
        if (data.Dataset.Indicators.IsEmpty) return [];
        return data.Dataset.Indicators.Select(indicator => new SinglePage(IndicatorUrls.Indicator(indicator.Code), () => new IndicatorPage { Indicator = indicator }))
            .Prepend(new SinglePage(IndicatorUrls.Index, () => new IndicatorIndex()));
    }
}
