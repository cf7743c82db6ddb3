using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace EnvProtect.Cli.Publishing;

/// <summary>What has been written may stay in memory for half a minute; a snapshot must not be switched to before it would outlive a power cut.</summary>
internal static partial class Disk
{
    /// <summary>Waits until everything on the file system of a file is on the disk, in one call for thousands of files; elsewhere than on Linux the file alone.</summary>
    /// <exception cref="IOException">The disk reports an error.</exception>
    public static void Flush(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        if (!OperatingSystem.IsLinux()) RandomAccess.FlushToDisk(handle);
        else if (SyncFileSystem(handle) != 0) throw new IOException($"{file} cannot be brought to the disk: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(SafeFileHandle handle);
}
