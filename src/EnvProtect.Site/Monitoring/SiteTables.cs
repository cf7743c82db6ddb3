using System.Collections.Immutable;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Downloads;
using EnvProtect.Site.Places;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Monitoring;

/// <summary>The daily values of each monitoring site as a file beside its page, in the words of the API.</summary>
internal static class SiteTables
{
    private static readonly ImmutableArray<string> Columns = ["IndicatorCode", "Statistic", "ObservedOn", "Value", "ValidHours", "IsValid", "SubIndex"];

    public static string PathOf(string siteId) => $"{PlaceUrls.Sites}{siteId}.csv";

    public static void Write(SiteData data, SiteOutput output, LinkLedger links)
    {
        foreach (var site in data.DaysBySite)
        {
            var index = data.AirDaysBySite[site.Key].Select(day => new object?[] { "aqi", Lists.Statistics.Code(Statistic.Day), day.Day, day.Quality.Index, null, true, null });
            var values = site.Select(day => new object?[] { day.IndicatorCode, Lists.Statistics.Code(day.Statistic), day.Day, day.Value, day.ValidHours, day.IsValid, day.SubIndex });
            links.AddTarget(PathOf(site.Key));
            CsvFile.Write(Columns, index.Concat(values), output.Open(PathOf(site.Key)));
        }
    }
}
