using System.Runtime.InteropServices;

namespace EnvProtect.Cli.Publishing;

/// <summary>A second name for a file that nobody changes any more, which costs neither its bytes nor their copying.</summary>
internal static partial class HardLink
{
    /// <summary>Gives a file a second name; false where that cannot be: on Windows, across file systems, or where the file is gone.</summary>
    public static bool TryMake(string file, string name) => !OperatingSystem.IsWindows() && Link(file, name) == 0;

    /// <summary>Gives a file the name of another, which is gone with that; the other stays where that cannot be.</summary>
    public static void TryReplace(string file, string name)
    {
        var temporary = name + ".same";
        if (TryMake(file, temporary)) File.Move(temporary, name, overwrite: true);
    }

    /// <summary>Gives a file a second name, or copies it where that cannot be.</summary>
    /// <exception cref="IOException">It cannot be copied either.</exception>
    public static void OrCopy(string file, string name)
    {
        if (!TryMake(file, name)) File.Copy(file, name);
    }

    // The framework makes symbolic links alone.
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);
}
