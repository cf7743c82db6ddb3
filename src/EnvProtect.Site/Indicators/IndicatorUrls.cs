namespace EnvProtect.Site.Indicators;

/// <summary>Paths of indicators.</summary>
internal static class IndicatorUrls
{
    public const string Index = "/indicators/";

    public static string Indicator(string code) => Index + code;
}
