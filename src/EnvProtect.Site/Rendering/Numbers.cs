using System.Globalization;

namespace EnvProtect.Site.Rendering;

/// <summary>Numbers as people read them: 12,345.6.</summary>
internal static class Numbers
{
    public static string Show(double value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);

    /// <summary>With at least that many decimal places; a value that has more keeps them.</summary>
    public static string Show(double value, int places) =>
        value.ToString("#,##0." + new string('0', places) + new string('#', Math.Max(0, 6 - places)), CultureInfo.InvariantCulture);
}
