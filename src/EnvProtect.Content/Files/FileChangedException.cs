using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>A file is not any more what it was when it was checked: somebody wrote to it meanwhile. Reading everything again mends it.</summary>
/// <param name="file">As diagnostics name it.</param>
public sealed class FileChangedException(string file) : IOException($"{file} was changed while it was read; try again.")
{
    internal LocalizedText Words => new($"读取期间文件被改动，请重试：{file}", Message);
}
