using System.Text;

namespace EnvProtect.Content;

/// <summary>
/// Files that are written whole, texts as UTF-8: beside the one that is there, and into its place in one step, so that a
/// full disk leaves what editors wrote.
/// </summary>
public static class WholeFile
{
    /// <summary>The text as it stands: with its line ends and, where it has one, its byte order mark.</summary>
    public static string Read(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));

    /// <summary>Writes a file, in the place of the one of that path if there is one.</summary>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Write(string, string)"/>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!File.Exists(path))
        {
            Place(path, bytes, overwrite: true);
            return;
        }

        // A link stays one; what it points to is replaced.
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        // What may not be written may not be replaced either, though the folder would let it.
        using (new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
        }

        Place(target, bytes, overwrite: true);
    }

    /// <summary>Writes a new file.</summary>
    /// <exception cref="IOException">One of that path exists.</exception>
    public static void Create(string path, string text) => Place(path, Encoding.UTF8.GetBytes(text), overwrite: false);

    private static void Place(string path, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew))
            {
                file.Write(bytes);
                // Only where there is something to lose: thousands of new files are written much sooner without.
                if (File.Exists(path)) file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
