namespace EnvProtect.Api.Translation;

/// <summary>The clock on which instants are answered: that of China, the whole year.</summary>
internal static class Clocks
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);
}
