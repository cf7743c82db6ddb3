using System.Globalization;
using System.Xml;
using EnvProtect.Model.Time;

namespace EnvProtect.Api.Json;

/// <summary>Instants and durations as they are written. What lies beyond the years 1 to 9999, or the longest duration, is written as the last that there is.</summary>
internal static class EdmText
{
    // With a day left at both ends, for any clock.
    private static readonly double First = DateTimeOffset.MinValue.AddDays(1).ToUnixTimeSeconds();
    private static readonly double Last = DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeSeconds();
    private static readonly double Longest = Math.Floor(TimeSpan.MaxValue.TotalSeconds) - 1;

    /// <summary>The instant on the clock of China.</summary>
    /// <param name="seconds">Since 1970 in UTC.</param>
    public static DateTimeOffset Moment(double seconds) => ChinaTime.Of(DateTimeOffset.UnixEpoch.AddSeconds(Math.Clamp(seconds, First, Last)));

    /// <param name="seconds">Since 1970 in UTC.</param>
    public static string Instant(double seconds) => Moment(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture);

    public static string Duration(double seconds) => XmlConvert.ToString(TimeSpan.FromSeconds(Math.Clamp(seconds, -Longest, Longest)));
}
