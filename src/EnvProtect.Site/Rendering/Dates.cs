using System.Globalization;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;

namespace EnvProtect.Site.Rendering;

/// <summary>Dates as people write them: 2022年12月31日, 31 December 2022.</summary>
internal static class Dates
{
    public static string Show(DateOnly day, Language language) => language == Language.English
        ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : day.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    /// <summary>The date at its own precision, without the printed words.</summary>
    public static string Show(PartialDate date, Language language) => date switch
    {
        { Exact: { } day } => Show(day, language),
        { Month: not null } => Month(date.First, language),
        _ when language == Language.English => date.ToString(),
        _ => date + "年",
    };

    public static string Month(DateOnly day, Language language) => language == Language.English
        ? day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : day.ToString("yyyy'年'M'月'", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
