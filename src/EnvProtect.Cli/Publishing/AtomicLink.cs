using System.Runtime.InteropServices;

namespace EnvProtect.Cli.Publishing;

/// <summary>A symbolic link that is replaced in one step.</summary>
internal static partial class AtomicLink
{
    /// <summary>Makes <paramref name="path"/> a link to <paramref name="target"/>, replacing a link that is there.</summary>
    /// <exception cref="IOException">The link cannot be made.</exception>
    public static void Replace(string path, string target)
    {
        if (OperatingSystem.IsWindows())
        {
            // Windows has no rename over a directory link; the gap between the two calls is the price there.
            if (new DirectoryInfo(path).LinkTarget is not null) Directory.Delete(path);
            Directory.CreateSymbolicLink(path, target);
            return;
        }

        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}-{Path.GetRandomFileName()}");
        Directory.CreateSymbolicLink(temporary, target);

        // The framework's moves follow the link or refuse an existing target; rename(2) replaces the link itself atomically.
        if (Rename(temporary, path) == 0) return;
        var fault = Marshal.GetLastPInvokeErrorMessage();
        File.Delete(temporary);
        throw new IOException($"{path} cannot be switched: {fault}");
    }

    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(string from, string to);
}
