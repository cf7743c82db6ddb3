using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Places;

/// <summary>Areas, units and monitoring sites, one page each, and their indexes.</summary>
internal static class PlacePages
{
    public static IEnumerable<PageJob> All(SiteData data)
    {
        if (data.Dataset.Areas.Length > 0) yield return new SinglePage(PlaceUrls.Areas, () => new AreaIndex());
        foreach (var area in data.Dataset.Areas) yield return new SinglePage(PlaceUrls.Area(area.Code), () => new AreaPage { Area = area });
        if (data.Dataset.Units.Length > 0) yield return new SinglePage(PlaceUrls.Units, () => new UnitIndex());
        foreach (var unit in data.Dataset.Units) yield return new SinglePage(PlaceUrls.Unit(unit.Id), () => new UnitPage { Unit = unit });
        if (data.Dataset.Sites.Length > 0) yield return new SinglePage(PlaceUrls.Sites, () => new SiteIndex());
        foreach (var site in data.Dataset.Sites) yield return new SinglePage(PlaceUrls.Site(site.Id), () => new SitePage { Site = site });
    }
}
