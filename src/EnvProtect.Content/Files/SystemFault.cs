using System.Text.RegularExpressions;
using System.Xml;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>What the system says of a file, which it says in English only.</summary>
public static partial class SystemFault
{
    // POSIX numbers as .NET hands them on, and those of Windows, which stand in the low half.
    private const int NoSpace = 28, ReadOnly = 30, InUse = 0x20, DiskFull = 0x70;

    /// <summary>Whether it is one: a file that cannot be read or written, through no fault of the program.</summary>
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>The system's own words, and Chinese ones for what people meet; its own in both where it is something else.</summary>
    public static LocalizedText Words(Exception fault) => new(InChinese(fault) is { } words ? words + Path(fault) : fault.Message, fault.Message);

    private static string? InChinese(Exception fault) => fault switch
    {
        FileChangedException changed => changed.Words.Zh,
        FileNotFoundException => "没有这个文件",
        DirectoryNotFoundException => "没有这个文件夹",
        UnauthorizedAccessException => "没有权限，或者这是文件夹",
        PathTooLongException => "路径太长",
        EndOfStreamException => "内容不完整",
        InvalidDataException or XmlException => "内容不合格式",
        IOException when (fault.HResult & 0xFFFF) is NoSpace or DiskFull => "磁盘已满",
        IOException when fault.HResult == ReadOnly => "磁盘是只读的",
        IOException when (fault.HResult & 0xFFFF) == InUse && OperatingSystem.IsWindows() => "文件正被别的程序使用",
        IOException when fault.Message.Contains("being used by another process", StringComparison.Ordinal) => "文件正被别的程序使用",
        IOException when fault.Message.Contains("already in use", StringComparison.Ordinal) => "端口已被占用",
        IOException when fault.Message.Contains("already exists", StringComparison.Ordinal) => "已经有同名的文件或文件夹",
        _ => null,
    };

    private static string Path(Exception fault) => Quoted().Match(fault.Message) is { Success: true } path ? $"：{path.Groups[1].Value}" : "";

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
