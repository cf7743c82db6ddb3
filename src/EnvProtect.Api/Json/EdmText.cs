using System.Globalization;
using System.Xml;
using EnvProtect.Api.Translation;

namespace EnvProtect.Api.Json;

/// <summary>Instants and durations as they are written.</summary>
internal static class EdmText
{
    /// <param name="seconds">Since 1970 in UTC.</param>
    public static string Instant(double seconds) =>
        DateTimeOffset.UnixEpoch.AddSeconds(seconds).ToOffset(Clocks.Offset).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture);

    public static string Duration(double seconds) => XmlConvert.ToString(TimeSpan.FromSeconds(seconds));
}
