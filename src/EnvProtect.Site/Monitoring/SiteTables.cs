using System.Globalization;
using System.Text;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Places;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Monitoring;

/// <summary>The daily values of each monitoring site as a file beside its page, in the words of the API.</summary>
internal static class SiteTables
{
    public static string PathOf(string siteId) => $"{PlaceUrls.Sites}{siteId}.csv";

    public static void Write(SiteData data, SiteOutput output, LinkLedger links)
    {
        foreach (var site in data.DaysBySite)
        {
            var text = new StringBuilder("IndicatorCode,Statistic,ObservedOn,Value,ValidHours,IsValid,SubIndex\n");
            foreach (var day in data.AirDaysBySite[site.Key]) text.Append(CultureInfo.InvariantCulture, $"aqi,day,{Dates.Iso(day.Day)},{day.Quality.Index},,true,\n");
            foreach (var day in site)
            {
                text.Append(CultureInfo.InvariantCulture, $"{day.IndicatorCode},{Lists.Statistics.Code(day.Statistic)},{Dates.Iso(day.Day)},{day.Value},{day.ValidHours},{(day.IsValid ? "true" : "false")},{day.SubIndex}\n");
            }

            links.AddTarget(PathOf(site.Key));
            output.Write(PathOf(site.Key), text.ToString());
        }
    }
}
