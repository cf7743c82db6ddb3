using EnvProtect.Content;

namespace EnvProtect.Cli.Publishing;

/// <summary>What was read of the content, kept beside the snapshots so that the next build reads only what changed. It may be deleted at any time.</summary>
internal static class ReadingsFile
{
    public static ContentCache Load(PublicationOptions options) => ContentCache.Load(PathIn(options), options.Content);

    public static void Save(PublicationOptions options, ContentCache cache)
    {
        try
        {
            Directory.CreateDirectory(options.Output);
            cache.Save(PathIn(options), options.Content);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It only saves time.
        }
    }

    private static string PathIn(PublicationOptions options) => Path.Combine(options.Output, "readings.bin");
}
