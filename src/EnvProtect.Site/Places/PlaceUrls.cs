namespace EnvProtect.Site.Places;

/// <summary>Paths of areas, units and monitoring sites.</summary>
internal static class PlaceUrls
{
    public const string Areas = "/areas/";
    public const string Units = "/units/";
    public const string Sites = "/sites/";

    public static string Area(string code) => Areas + code;

    public static string Unit(string id) => Units + id;

    public static string Site(string id) => Sites + id;
}
